#include "PdfReading.h"

#include <stdlib.h>

/// A run of dark pixels must be so long to be a rule, and no stroke of a character.
static const double least_across = 36, least_down = 11;
/// How much darker a rule is than what lies beside it, and how far beside.
static const int contrast = 40, beside = 4;
/// Rules that cross this one, and its dashes.
static const int longest_gap = 5;
/// Of a hundred pixels of a rule so many are dark; strokes of characters in a row are not.
static const int least_dark = 93;
static const int32_t most_rules = 4000;

typedef struct {
  const uint8_t *pixels;
  /// Pixels between neighbours along a rule, and across it.
  size_t along, across;
  int32_t length, depth;
} Direction;

static bool is_dark(const Direction *direction, int32_t place, int32_t level) {
  const uint8_t *pixel =
      direction->pixels + (size_t)place * direction->along + (size_t)level * direction->across;
  const uint8_t *above = pixel - (size_t)beside * direction->across;
  const uint8_t *below = pixel + (size_t)beside * direction->across;
  return *pixel + contrast < *above && *pixel + contrast < *below;
}

/// Joins a run to the rule that it goes on with, or begins one.
static int32_t take_run(PdfRule *rules, int32_t count, PdfRule run) {
  for (int32_t index = count - 1; index >= 0; index--) {
    PdfRule *rule = &rules[index];
    if (run.position - rule->thickness > 3) continue;
    if (run.start > rule->end || run.end < rule->start) continue;
    if (run.start < rule->start) rule->start = run.start;
    if (run.end > rule->end) rule->end = run.end;
    rule->thickness = run.position;
    return count;
  }
  if (count < most_rules) {
    rules[count] = run;
    // Until the end it holds the last level that the rule was seen on.
    rules[count].thickness = run.position;
    count++;
  }
  return count;
}

static int32_t find_rules(const Direction *direction, double least, PdfRule *rules) {
  int32_t count = 0;
  for (int32_t level = beside; level < direction->depth - beside; level++) {
    int32_t start = -1, last = -1, found = 0;
    for (int32_t place = 0; place <= direction->length; place++) {
      bool dark = place < direction->length && is_dark(direction, place, level);
      if (dark) {
        if (start < 0) {
          start = place;
          found = 0;
        }
        last = place;
        found++;
      } else if (start >= 0 && (place - last > longest_gap || place == direction->length)) {
        if (last - start >= least && found * 100 >= (last - start + 1) * least_dark) {
          PdfRule run = {(float)level, (float)start, (float)last, 0};
          count = take_run(rules, count, run);
        }
        start = -1;
      }
    }
  }
  return count;
}

PdfRule *pdf_page_rules(PdfReader *reader, bool is_vertical, double scale, int32_t *count) {
  int32_t width = 0, height = 0;
  *count = 0;
  const uint8_t *pixels = pdf_page_pixels(reader, &width, &height);
  if (pixels == NULL) return NULL;
  PdfRule *rules = calloc((size_t)most_rules, sizeof *rules);
  if (rules == NULL) return NULL;
  Direction across = {pixels, 1, (size_t)width, width, height};
  Direction down = {pixels, (size_t)width, 1, height, width};
  *count = find_rules(is_vertical ? &down : &across,
                      (is_vertical ? least_down : least_across) * scale, rules);
  for (int32_t index = 0; index < *count; index++) {
    PdfRule *rule = &rules[index];
    float last = rule->thickness;
    rule->thickness = (float)((last - rule->position + 1) / scale);
    rule->position = (float)((rule->position + last + 1) / 2 / scale);
    rule->start = (float)(rule->start / scale);
    rule->end = (float)((rule->end + 1) / scale);
  }
  return rules;
}
