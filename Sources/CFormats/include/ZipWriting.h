/// A zip archive, built in memory.
#ifndef CFORMATS_ZIP_WRITING_H
#define CFORMATS_ZIP_WRITING_H

#include <stdbool.h>
#include <stddef.h>

typedef struct ZipWriter ZipWriter;

/// Nothing if there is no memory.
ZipWriter *zip_writer_new(void);

/// Adds a part; the bytes are copied. Parts stand in the order of adding, all with one fixed
/// date, so that the same parts give the same bytes.
bool zip_writer_add(ZipWriter *writer, const char *name, const void *bytes, size_t count);

/// Ends the archive and frees the writer.
///
/// The bytes are the caller's, to be given back with free(); nothing on failure.
void *zip_writer_finish(ZipWriter *writer, size_t *count);

#endif
