#include "ZipWriting.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

/// zlib alone, and not the library that reads archives: that one brings libcrypto, and a document
/// would start twice as slowly (ADR 12).
struct ZipWriter {
  unsigned char *bytes;
  size_t count;
  size_t room;
  /// The directory that will stand behind the parts.
  unsigned char *directory;
  size_t directory_count;
  size_t directory_room;
  unsigned entries;
};

/// 1980-01-01 12:00, in the form of DOS: this is zip's first year.
static const unsigned fixed_time = 12 << 11, fixed_date = 1 << 5 | 1;
static const unsigned level = 6, deflated = 8, needed_version = 20;
static const size_t most = 0x7FFFFFFF;

ZipWriter *zip_writer_new(void) { return calloc(1, sizeof(ZipWriter)); }

static bool make_room(unsigned char **bytes, size_t *room, size_t wanted) {
  if (wanted <= *room) return true;
  unsigned char *more = realloc(*bytes, wanted * 2);
  if (more == NULL) return false;
  *bytes = more;
  *room = wanted * 2;
  return true;
}

static unsigned char *put(unsigned char *place, unsigned long value, int count) {
  for (int index = 0; index < count; index++) *place++ = (unsigned char)(value >> (8 * index));
  return place;
}

typedef struct {
  const char *name;
  unsigned long crc, packed, whole, offset;
} Entry;

/// What local header and directory have in common, from the needed version on.
static unsigned char *put_common(unsigned char *place, const Entry *entry) {
  place = put(place, needed_version, 2);
  place = put(place, 0, 2);
  place = put(place, deflated, 2);
  place = put(place, fixed_time, 2);
  place = put(place, fixed_date, 2);
  place = put(place, entry->crc, 4);
  place = put(place, entry->packed, 4);
  place = put(place, entry->whole, 4);
  place = put(place, strlen(entry->name), 2);
  return put(place, 0, 2);
}

static void put_local(unsigned char *place, const Entry *entry) {
  place = put(place, 0x04034B50, 4);
  place = put_common(place, entry);
  memcpy(place, entry->name, strlen(entry->name));
}

static bool list(ZipWriter *writer, const Entry *entry) {
  size_t size = 46 + strlen(entry->name);
  if (!make_room(&writer->directory, &writer->directory_room, writer->directory_count + size)) {
    return false;
  }
  unsigned char *place = writer->directory + writer->directory_count;
  place = put(place, 0x02014B50, 4);
  place = put(place, needed_version, 2);
  place = put_common(place, entry);
  // Comment, disk, attributes inside and outside.
  place = put(place, 0, 2 + 2);
  place = put(place, 0, 2 + 4);
  place = put(place, entry->offset, 4);
  memcpy(place, entry->name, strlen(entry->name));
  writer->directory_count += size;
  writer->entries++;
  return true;
}

bool zip_writer_add(ZipWriter *writer, const char *name, const void *bytes, size_t count) {
  z_stream stream = {0};
  if (count > most || writer->count > most) return false;
  if (deflateInit2(&stream, (int)level, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
    return false;
  }
  size_t head = 30 + strlen(name), bound = deflateBound(&stream, count);
  if (!make_room(&writer->bytes, &writer->room, writer->count + head + bound)) {
    deflateEnd(&stream);
    return false;
  }
  unsigned char *start = writer->bytes + writer->count;
  stream.next_in = (unsigned char *)(uintptr_t)bytes;
  stream.avail_in = (uInt)count;
  stream.next_out = start + head;
  stream.avail_out = (uInt)bound;
  bool is_whole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
  Entry entry = {name, crc32(0, bytes, (uInt)count), stream.total_out, count, writer->count};
  deflateEnd(&stream);
  if (!is_whole) return false;
  put_local(start, &entry);
  writer->count += head + entry.packed;
  return list(writer, &entry);
}

static bool end(ZipWriter *writer) {
  size_t size = writer->directory_count + 22;
  if (writer->count > most || !make_room(&writer->bytes, &writer->room, writer->count + size)) {
    return false;
  }
  unsigned char *place = writer->bytes + writer->count;
  if (writer->directory_count > 0) memcpy(place, writer->directory, writer->directory_count);
  place = put(place + writer->directory_count, 0x06054B50, 4);
  place = put(place, 0, 4);
  place = put(place, writer->entries, 2);
  place = put(place, writer->entries, 2);
  place = put(place, writer->directory_count, 4);
  place = put(place, writer->count, 4);
  put(place, 0, 2);
  writer->count += size;
  return true;
}

void *zip_writer_finish(ZipWriter *writer, size_t *count) {
  void *bytes = NULL;
  if (end(writer)) {
    bytes = writer->bytes;
    *count = writer->count;
  } else {
    free(writer->bytes);
  }
  free(writer->directory);
  free(writer);
  return bytes;
}
