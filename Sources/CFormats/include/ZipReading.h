/// A zip archive that lies in memory, read part by part.
#ifndef CFORMATS_ZIP_READING_H
#define CFORMATS_ZIP_READING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct ZipReader ZipReader;
typedef struct ZipPart ZipPart;

/// Whether the libraries that read archives and XML are there.
bool zip_reading_is_possible(void);

/// The bytes must stay where they are until the reader is closed; nothing if it is no archive.
ZipReader *zip_reader_open(const void *bytes, size_t count);
void zip_reader_close(ZipReader *reader);

/// How many entries the archive says that it has.
int64_t zip_reader_count(ZipReader *reader);

/// An entry's name in UTF-8, valid until closing; nothing if it has none.
const char *zip_reader_name(ZipReader *reader, int64_t index);

/// Whether a password is needed for the entry.
bool zip_reader_is_encrypted(ZipReader *reader, int64_t index);

/// The entry's compressed size, as the archive says.
uint64_t zip_reader_compressed_size(ZipReader *reader, int64_t index);

/// Opens an entry for reading from its beginning; nothing if it cannot be read.
ZipPart *zip_part_open(ZipReader *reader, int64_t index);

/// How many bytes were put into the buffer: 0 at the end, -1 if the entry is damaged.
///
/// What comes out is to be counted by the caller: a declared size says nothing.
int64_t zip_part_read(ZipPart *part, void *buffer, size_t count);
void zip_part_close(ZipPart *part);

#endif
