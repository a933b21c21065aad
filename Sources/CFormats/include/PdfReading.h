/// The text layer of a pdf: characters with their places, and the page as a picture, in which the
/// rules of tables are looked for.
#ifndef CFORMATS_PDF_READING_H
#define CFORMATS_PDF_READING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct PdfReader PdfReader;

typedef enum { PdfOpened, PdfNoLibrary, PdfEncrypted, PdfDamaged } PdfStatus;

/// A character and the rectangle that it fills, in points from the top left corner of the page.
typedef struct {
  uint32_t code;
  float left, top, right, bottom;
} PdfCharacter;

/// The bytes must stay where they are until closing; nothing where the status is not PdfOpened.
PdfReader *pdf_reader_open(const void *bytes, size_t count, PdfStatus *status);
void pdf_reader_close(PdfReader *reader);

int32_t pdf_reader_page_count(PdfReader *reader);

/// Goes to a page, counted from 0; false if it is damaged.
bool pdf_reader_load(PdfReader *reader, int32_t page);

/// Of the present page, in points.
double pdf_page_width(PdfReader *reader);
double pdf_page_height(PdfReader *reader);

/// The characters of the present page, valid until the next one.
const PdfCharacter *pdf_page_characters(PdfReader *reader, int32_t *count);

/// Draws the present page at so many pixels a point; false if there is no memory.
bool pdf_page_draw(PdfReader *reader, double scale);

/// How light each pixel is (0 to 255), row by row, valid until the next page; the size in pixels.
const uint8_t *pdf_page_pixels(PdfReader *reader, int32_t *width, int32_t *height);

/// A straight line: where it lies, from where to where, and how thick, in points.
typedef struct {
  float position, start, end, thickness;
} PdfRule;

/// The rules of the drawn page in one direction; to be given back with free().
PdfRule *pdf_page_rules(PdfReader *reader, bool is_vertical, double scale, int32_t *count);

#endif
