#include "PageCanvas.h"

#include <cairo-pdf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static cairo_status_t keep(void *closure, const unsigned char *bytes, unsigned int count) {
  PageCanvas *canvas = closure;
  if (canvas->count + count > canvas->room) {
    size_t room = (canvas->count + count) * 2;
    unsigned char *more = realloc(canvas->bytes, room);
    if (more == NULL) {
      canvas->has_failed = true;
      return CAIRO_STATUS_WRITE_ERROR;
    }
    canvas->bytes = more;
    canvas->room = room;
  }
  memcpy(canvas->bytes + canvas->count, bytes, count);
  canvas->count += count;
  return CAIRO_STATUS_SUCCESS;
}

PageCanvas *page_canvas_new(double width, double height) {
  if (!page_library_load()) return NULL;
  PageCanvas *canvas = calloc(1, sizeof *canvas);
  if (canvas == NULL) return NULL;
  canvas->surface = page_lib.cairo_pdf_surface_create_for_stream(keep, canvas, width, height);
  canvas->cairo = page_lib.cairo_create(canvas->surface);
  canvas->context = page_lib.pango_cairo_create_context(canvas->cairo);
  // A point is a point (96 is the default), and glyphs keep their exact widths.
  page_lib.pango_cairo_context_set_resolution(canvas->context, 72);
  cairo_font_options_t *options = page_lib.cairo_font_options_create();
  page_lib.cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  page_lib.cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  page_lib.pango_cairo_context_set_font_options(canvas->context, options);
  page_lib.cairo_font_options_destroy(options);
  page_lib.pango_context_set_round_glyph_positions(canvas->context, FALSE);
  page_lib.pango_context_set_language(canvas->context, page_lib.pango_language_from_string("zh-cn"));
  return canvas;
}

void page_canvas_describe(PageCanvas *canvas, const char *title, const char *author,
                          const char *subject, const char *date) {
  page_lib.cairo_pdf_surface_set_metadata(canvas->surface, CAIRO_PDF_METADATA_TITLE, title);
  page_lib.cairo_pdf_surface_set_metadata(canvas->surface, CAIRO_PDF_METADATA_AUTHOR, author);
  page_lib.cairo_pdf_surface_set_metadata(canvas->surface, CAIRO_PDF_METADATA_SUBJECT, subject);
  page_lib.cairo_pdf_surface_set_metadata(canvas->surface, CAIRO_PDF_METADATA_CREATOR, "ziping");
  // The clock has no part in it: the same report gives the same bytes.
  page_lib.cairo_pdf_surface_set_metadata(canvas->surface, CAIRO_PDF_METADATA_CREATE_DATE, date);
  page_lib.cairo_pdf_surface_set_metadata(canvas->surface, CAIRO_PDF_METADATA_MOD_DATE, date);
}

void page_canvas_show_page(PageCanvas *canvas) { page_lib.cairo_show_page(canvas->cairo); }

int page_canvas_add_outline(PageCanvas *canvas, int parent, const char *text, int page, double y) {
  char place[64];
  // Whole points: a decimal comma of some locale would be no number here.
  snprintf(place, sizeof place, "page=%d pos=[0 %d]", page, (int)y);
  return page_lib.cairo_pdf_surface_add_outline(canvas->surface, parent, text, place,
                                       parent == 0 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : 0);
}

void page_canvas_draw_line(PageCanvas *canvas, double x1, double y1, double x2, double y2,
                           double width) {
  page_lib.cairo_set_line_width(canvas->cairo, width);
  page_lib.cairo_move_to(canvas->cairo, x1, y1);
  page_lib.cairo_line_to(canvas->cairo, x2, y2);
  page_lib.cairo_stroke(canvas->cairo);
}

bool page_canvas_has_family(PageCanvas *canvas, const char *family) {
  PangoFontMap *map = page_lib.pango_context_get_font_map(canvas->context);
  PangoFontFamily **families = NULL;
  int count = 0;
  bool is_there = false;
  page_lib.pango_font_map_list_families(map, &families, &count);
  for (int index = 0; index < count && !is_there; index++) {
    is_there = strcasecmp(page_lib.pango_font_family_get_name(families[index]), family) == 0;
  }
  page_lib.g_free(families);
  return is_there;
}

/// Names that pango lists whether or not there is a font behind them.
static bool is_alias(const char *family) {
  static const char *const aliases[] = {"Sans", "Serif", "Monospace", "System-ui", "Cursive",
                                        "Fantasy", "Emoji"};
  for (size_t index = 0; index < sizeof aliases / sizeof *aliases; index++) {
    if (strcasecmp(family, aliases[index]) == 0) return true;
  }
  return false;
}

bool page_canvas_has_fonts(PageCanvas *canvas) {
  PangoFontFamily **families = NULL;
  int count = 0;
  bool is_there = false;
  page_lib.pango_font_map_list_families(page_lib.pango_context_get_font_map(canvas->context),
                                        &families, &count);
  for (int index = 0; index < count && !is_there; index++) {
    is_there = !is_alias(page_lib.pango_font_family_get_name(families[index]));
  }
  page_lib.g_free(families);
  return is_there;
}

void *page_canvas_finish(PageCanvas *canvas, size_t *count) {
  page_lib.g_object_unref(canvas->context);
  page_lib.cairo_destroy(canvas->cairo);
  page_lib.cairo_surface_finish(canvas->surface);
  bool is_whole = page_lib.cairo_surface_status(canvas->surface) == CAIRO_STATUS_SUCCESS;
  page_lib.cairo_surface_destroy(canvas->surface);
  unsigned char *bytes = canvas->bytes;
  *count = canvas->count;
  if (!is_whole || canvas->has_failed) {
    free(bytes);
    bytes = NULL;
  }
  free(canvas);
  return bytes;
}
