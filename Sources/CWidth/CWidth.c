#include "CWidth.h"

#include <stdatomic.h>
#include <stddef.h>

struct range {
  uint32_t first;
  uint32_t last;
};

#include "CWidthTable.h"

#define COUNT(ranges) (sizeof(ranges) / sizeof((ranges)[0]))

static int contains(const struct range *ranges, size_t count, uint32_t scalar) {
  size_t low = 0;
  size_t high = count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (scalar > ranges[middle].last) {
      low = middle + 1;
    } else if (scalar < ranges[middle].first) {
      high = middle;
    } else {
      return 1;
    }
  }
  return 0;
}

static int is_control(uint32_t scalar) {
  return scalar < 0x20 || (scalar >= 0x7F && scalar < 0xA0);
}

int ziping_width(uint32_t scalar, int ambiguous) {
  if (scalar < 0x7F) return 1;
  // The ideographs, which are most of a Chinese text.
  if (scalar >= 0x4E00 && scalar <= 0x9FFF) return 2;
  if (is_control(scalar)) return 1;
  if (contains(zero_ranges, COUNT(zero_ranges), scalar)) return 0;
  if (contains(wide_ranges, COUNT(wide_ranges), scalar)) return 2;
  if (contains(ambiguous_ranges, COUNT(ambiguous_ranges), scalar)) return ambiguous == 2 ? 2 : 1;
  return 1;
}

static atomic_int ambiguous_width = 1;

void ziping_set_ambiguous_width(int width) {
  atomic_store(&ambiguous_width, width == 2 ? 2 : 1);
}

int wcwidth(wchar_t character) {
  uint32_t scalar = (uint32_t)character;
  if (scalar == 0) return 0;
  if (is_control(scalar) || scalar > 0x10FFFF) return -1;
  return ziping_width(scalar, atomic_load(&ambiguous_width));
}
