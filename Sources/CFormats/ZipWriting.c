#include "ZipWriting.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <zip.h>

struct ZipWriter {
  zip_t *archive;
  zip_source_t *source;
};

ZipWriter *zip_writer_new(void) {
  ZipWriter *writer = calloc(1, sizeof *writer);
  if (writer == NULL) return NULL;
  writer->source = zip_source_buffer_create(NULL, 0, 0, NULL);
  writer->archive =
      writer->source == NULL ? NULL : zip_open_from_source(writer->source, ZIP_TRUNCATE, NULL);
  if (writer->archive == NULL) {
    zip_source_free(writer->source);
    free(writer);
    return NULL;
  }
  // Closing the archive would otherwise free the source, and with it the bytes.
  zip_source_keep(writer->source);
  return writer;
}

/// 1980-01-01 12:00 in the local time zone: zip has no zone, and this is its first year.
static time_t fixed_time(void) {
  struct tm day = {.tm_year = 80, .tm_mday = 1, .tm_hour = 12, .tm_isdst = -1};
  return mktime(&day);
}

bool zip_writer_add(ZipWriter *writer, const char *name, const void *bytes, size_t count) {
  void *copy = malloc(count == 0 ? 1 : count);
  if (copy == NULL) return false;
  memcpy(copy, bytes, count);
  zip_source_t *part = zip_source_buffer(writer->archive, copy, count, 1);
  if (part == NULL) {
    free(copy);
    return false;
  }
  zip_int64_t index = zip_file_add(writer->archive, name, part, ZIP_FL_ENC_UTF_8);
  if (index < 0) {
    zip_source_free(part);
    return false;
  }
  zip_file_set_mtime(writer->archive, (zip_uint64_t)index, fixed_time(), 0);
  return zip_set_file_compression(writer->archive, (zip_uint64_t)index, ZIP_CM_DEFLATE, 6) == 0;
}

static void *all_bytes(zip_source_t *source, size_t *count) {
  zip_stat_t status;
  zip_stat_init(&status);
  if (zip_source_stat(source, &status) != 0 || zip_source_open(source) != 0) return NULL;
  void *bytes = malloc(status.size);
  if (bytes != NULL && zip_source_read(source, bytes, status.size) != (zip_int64_t)status.size) {
    free(bytes);
    bytes = NULL;
  }
  zip_source_close(source);
  *count = status.size;
  return bytes;
}

void *zip_writer_finish(ZipWriter *writer, size_t *count) {
  void *bytes = NULL;
  if (zip_close(writer->archive) == 0) {
    bytes = all_bytes(writer->source, count);
  } else {
    zip_discard(writer->archive);
  }
  zip_source_free(writer->source);
  free(writer);
  return bytes;
}
