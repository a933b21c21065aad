#include "PdfReading.h"

#include "PdfLibrary.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

struct PdfReader {
  PopplerDocument *document;
  PopplerPage *page;
  PdfCharacter *characters;
  int32_t count;
  uint8_t *pixels;
  int32_t width, height;
};

PdfReader *pdf_reader_open(const void *bytes, size_t count, PdfStatus *status) {
  *status = PdfNoLibrary;
  if (!pdf_library_load()) return NULL;
  *status = PdfDamaged;
  if (count > INT_MAX) return NULL;
  PdfReader *reader = calloc(1, sizeof *reader);
  if (reader == NULL) return NULL;
  GError *error = NULL;
  GBytes *held = pdf_lib.g_bytes_new_static(bytes, count);
  reader->document = pdf_lib.poppler_document_new_from_bytes(held, NULL, &error);
  pdf_lib.g_bytes_unref(held);
  if (error != NULL) {
    if (error->code == POPPLER_ERROR_ENCRYPTED) *status = PdfEncrypted;
    pdf_lib.g_error_free(error);
  }
  if (reader->document == NULL) {
    free(reader);
    return NULL;
  }
  *status = PdfOpened;
  return reader;
}

static void leave_page(PdfReader *reader) {
  if (reader->page != NULL) pdf_lib.g_object_unref(reader->page);
  free(reader->characters);
  free(reader->pixels);
  reader->page = NULL;
  reader->characters = NULL;
  reader->pixels = NULL;
  reader->count = 0;
}

void pdf_reader_close(PdfReader *reader) {
  leave_page(reader);
  pdf_lib.g_object_unref(reader->document);
  free(reader);
}

int32_t pdf_reader_page_count(PdfReader *reader) {
  return pdf_lib.poppler_document_get_n_pages(reader->document);
}

/// Texts and rectangles are two lists of one length.
static void load_characters(PdfReader *reader) {
  char *text = pdf_lib.poppler_page_get_text(reader->page);
  PopplerRectangle *places = NULL;
  guint count = 0;
  if (text != NULL && pdf_lib.poppler_page_get_text_layout(reader->page, &places, &count) &&
      count < INT32_MAX) {
    reader->characters = calloc(count > 0 ? count : 1, sizeof *reader->characters);
    const char *place = text;
    for (guint index = 0; reader->characters != NULL && index < count && *place != 0; index++) {
      gunichar code = pdf_lib.g_utf8_get_char_validated(place, -1);
      if (code >= 0x110000) break;
      PdfCharacter *character = &reader->characters[reader->count++];
      character->code = code;
      character->left = (float)places[index].x1;
      character->top = (float)places[index].y1;
      character->right = (float)places[index].x2;
      character->bottom = (float)places[index].y2;
      place += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }
  }
  pdf_lib.g_free(places);
  pdf_lib.g_free(text);
}

bool pdf_reader_load(PdfReader *reader, int32_t page) {
  leave_page(reader);
  reader->page = pdf_lib.poppler_document_get_page(reader->document, page);
  if (reader->page == NULL) return false;
  load_characters(reader);
  return true;
}

double pdf_page_width(PdfReader *reader) {
  double width = 0, height = 0;
  pdf_lib.poppler_page_get_size(reader->page, &width, &height);
  return width;
}

double pdf_page_height(PdfReader *reader) {
  double width = 0, height = 0;
  pdf_lib.poppler_page_get_size(reader->page, &width, &height);
  return height;
}

const PdfCharacter *pdf_page_characters(PdfReader *reader, int32_t *count) {
  *count = reader->count;
  return reader->characters;
}

/// The lightness of each pixel; nothing if there is no memory.
static void take_pixels(PdfReader *reader, cairo_surface_t *surface) {
  const unsigned char *data = pdf_lib.cairo_image_surface_get_data(surface);
  int stride = pdf_lib.cairo_image_surface_get_stride(surface);
  if (data == NULL) return;
  reader->pixels = malloc((size_t)reader->width * (size_t)reader->height);
  if (reader->pixels == NULL) return;
  for (int32_t y = 0; y < reader->height; y++) {
    const unsigned char *row = data + (size_t)y * (size_t)stride;
    for (int32_t x = 0; x < reader->width; x++) {
      const unsigned char *pixel = row + 4 * (size_t)x;
      reader->pixels[(size_t)y * (size_t)reader->width + (size_t)x] =
          (uint8_t)((pixel[0] + pixel[1] + pixel[2]) / 3);
    }
  }
}

bool pdf_page_draw(PdfReader *reader, double scale) {
  reader->width = (int32_t)(pdf_page_width(reader) * scale);
  reader->height = (int32_t)(pdf_page_height(reader) * scale);
  if (reader->width <= 0 || reader->height <= 0) return false;
  cairo_surface_t *surface =
      pdf_lib.cairo_image_surface_create(CAIRO_FORMAT_RGB24, reader->width, reader->height);
  cairo_t *cairo = pdf_lib.cairo_create(surface);
  if (pdf_lib.cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS) {
    pdf_lib.cairo_set_source_rgb(cairo, 1, 1, 1);
    pdf_lib.cairo_paint(cairo);
    pdf_lib.cairo_scale(cairo, scale, scale);
    pdf_lib.poppler_page_render(reader->page, cairo);
    pdf_lib.cairo_surface_flush(surface);
    take_pixels(reader, surface);
  }
  pdf_lib.cairo_destroy(cairo);
  pdf_lib.cairo_surface_destroy(surface);
  return reader->pixels != NULL;
}

const uint8_t *pdf_page_pixels(PdfReader *reader, int32_t *width, int32_t *height) {
  *width = reader->width;
  *height = reader->height;
  return reader->pixels;
}
