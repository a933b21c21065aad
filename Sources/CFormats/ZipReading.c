#include "ZipReading.h"

#include <stdlib.h>
#include <zip.h>

struct ZipReader {
  zip_t *archive;
};

struct ZipPart {
  zip_file_t *file;
};

ZipReader *zip_reader_open(const void *bytes, size_t count) {
  zip_source_t *source = zip_source_buffer_create(bytes, count, 0, NULL);
  if (source == NULL) return NULL;
  zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, NULL);
  ZipReader *reader = archive == NULL ? NULL : calloc(1, sizeof *reader);
  if (reader != NULL) {
    reader->archive = archive;
  } else if (archive != NULL) {
    zip_discard(archive);
  } else {
    zip_source_free(source);
  }
  return reader;
}

void zip_reader_close(ZipReader *reader) {
  zip_discard(reader->archive);
  free(reader);
}

int64_t zip_reader_count(ZipReader *reader) { return zip_get_num_entries(reader->archive, 0); }

const char *zip_reader_name(ZipReader *reader, int64_t index) {
  return zip_get_name(reader->archive, (zip_uint64_t)index, ZIP_FL_ENC_GUESS);
}

static zip_stat_t status_of(ZipReader *reader, int64_t index) {
  zip_stat_t status;
  zip_stat_init(&status);
  zip_stat_index(reader->archive, (zip_uint64_t)index, 0, &status);
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
  zip_file_t *file = zip_fopen_index(reader->archive, (zip_uint64_t)index, 0);
  ZipPart *part = file == NULL ? NULL : calloc(1, sizeof *part);
  if (part != NULL) {
    part->file = file;
  } else if (file != NULL) {
    zip_fclose(file);
  }
  return part;
}

int64_t zip_part_read(ZipPart *part, void *buffer, size_t count) {
  return zip_fread(part->file, buffer, count);
}

void zip_part_close(ZipPart *part) {
  zip_fclose(part->file);
  free(part);
}
