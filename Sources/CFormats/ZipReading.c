#include "ZipReading.h"

#include "ReadingLibraries.h"

#include <stdlib.h>

struct ZipReader {
  zip_t *archive;
};

struct ZipPart {
  zip_file_t *file;
};

bool zip_reading_is_possible(void) { return reading_libraries_load(); }

ZipReader *zip_reader_open(const void *bytes, size_t count) {
  if (!reading_libraries_load()) return NULL;
  zip_source_t *source = reading_lib.zip_source_buffer_create(bytes, count, 0, NULL);
  if (source == NULL) return NULL;
  zip_t *archive = reading_lib.zip_open_from_source(source, ZIP_RDONLY, NULL);
  ZipReader *reader = archive == NULL ? NULL : calloc(1, sizeof *reader);
  if (reader != NULL) {
    reader->archive = archive;
  } else if (archive != NULL) {
    reading_lib.zip_discard(archive);
  } else {
    reading_lib.zip_source_free(source);
  }
  return reader;
}

void zip_reader_close(ZipReader *reader) {
  reading_lib.zip_discard(reader->archive);
  free(reader);
}

int64_t zip_reader_count(ZipReader *reader) { return reading_lib.zip_get_num_entries(reader->archive, 0); }

const char *zip_reader_name(ZipReader *reader, int64_t index) {
  return reading_lib.zip_get_name(reader->archive, (zip_uint64_t)index, ZIP_FL_ENC_GUESS);
}

static zip_stat_t status_of(ZipReader *reader, int64_t index) {
  zip_stat_t status;
  reading_lib.zip_stat_init(&status);
  reading_lib.zip_stat_index(reader->archive, (zip_uint64_t)index, 0, &status);
  return status;
}

bool zip_reader_is_encrypted(ZipReader *reader, int64_t index) {
  zip_stat_t status = status_of(reader, index);
  return (status.valid & ZIP_STAT_ENCRYPTION_METHOD) && status.encryption_method != ZIP_EM_NONE;
}

uint64_t zip_reader_compressed_size(ZipReader *reader, int64_t index) {
  zip_stat_t status = status_of(reader, index);
  return (status.valid & ZIP_STAT_COMP_SIZE) ? status.comp_size : 0;
}

ZipPart *zip_part_open(ZipReader *reader, int64_t index) {
  zip_file_t *file = reading_lib.zip_fopen_index(reader->archive, (zip_uint64_t)index, 0);
  ZipPart *part = file == NULL ? NULL : calloc(1, sizeof *part);
  if (part != NULL) {
    part->file = file;
  } else if (file != NULL) {
    reading_lib.zip_fclose(file);
  }
  return part;
}

int64_t zip_part_read(ZipPart *part, void *buffer, size_t count) {
  return reading_lib.zip_fread(part->file, buffer, count);
}

void zip_part_close(ZipPart *part) {
  reading_lib.zip_fclose(part->file);
  free(part);
}
