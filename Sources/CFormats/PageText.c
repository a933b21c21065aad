#include "PageCanvas.h"

#include <stdlib.h>
#include <string.h>

struct PageText {
  PageCanvas *canvas;
  PangoLayout *layout;
  GPtrArray *families;
  GArray *latin;
  GArray *missing;
};

static const char *after_character(const char *place) {
  do place++;
  while ((*place & 0xC0) == 0x80);
  return place;
}

static bool is_latin(gunichar character) { return character < 0x250; }

static PangoAttribute *over(PangoAttribute *attribute, const char *start, const char *end,
                            const char *text) {
  attribute->start_index = (guint)(start - text);
  attribute->end_index = (guint)(end - text);
  return attribute;
}

/// Latin letters and digits in their own family; quotation marks and dashes stay Chinese.
static PangoAttrList *attributes_of(const char *text, const PageTextStyle *style) {
  PangoAttrList *list = page_lib.pango_attr_list_new();
  const char *start = NULL;
  for (const char *place = text;; place = after_character(place)) {
    bool goes_on = *place != '\0' && is_latin(page_lib.g_utf8_get_char(place));
    if (goes_on && start == NULL) start = place;
    if (!goes_on && start != NULL) {
      page_lib.pango_attr_list_insert(list, over(page_lib.pango_attr_family_new(style->latin), start, place, text));
      start = NULL;
    }
    if (*place == '\0') break;
  }
  int spacing = (int)(style->spacing * PANGO_SCALE);
  if (spacing != 0) page_lib.pango_attr_list_insert(list, page_lib.pango_attr_letter_spacing_new(spacing));
  return list;
}

static PangoLayout *layout_of(PageCanvas *canvas, const char *text, const PageTextStyle *style) {
  PangoLayout *layout = page_lib.pango_layout_new(canvas->context);
  PangoFontDescription *font = page_lib.pango_font_description_new();
  page_lib.pango_font_description_set_family(font, style->family);
  page_lib.pango_font_description_set_absolute_size(font, style->size * PANGO_SCALE);
  if (style->is_bold) page_lib.pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD);
  page_lib.pango_layout_set_font_description(layout, font);
  page_lib.pango_font_description_free(font);
  PangoAttrList *attributes = attributes_of(text, style);
  page_lib.pango_layout_set_attributes(layout, attributes);
  page_lib.pango_attr_list_unref(attributes);
  page_lib.pango_layout_set_width(layout, (int)(style->width * PANGO_SCALE));
  page_lib.pango_layout_set_indent(layout, (int)(style->indent * PANGO_SCALE));
  page_lib.pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
  page_lib.pango_layout_set_justify(layout, style->alignment == PageAlignBoth);
  page_lib.pango_layout_set_alignment(layout, style->alignment == PageAlignCentre  ? PANGO_ALIGN_CENTER
                                     : style->alignment == PageAlignRight ? PANGO_ALIGN_RIGHT
                                                                          : PANGO_ALIGN_LEFT);
  page_lib.pango_layout_set_text(layout, text, -1);
  return layout;
}

/// Notes the run's font, and its characters without a glyph.
static void look_at(PageText *text, PangoGlyphItem *run) {
  PangoItem *item = run->item;
  const char *bytes = page_lib.pango_layout_get_text(text->layout);
  PangoFontDescription *font = page_lib.pango_font_describe(item->analysis.font);
  page_lib.g_ptr_array_add(text->families, strdup(page_lib.pango_font_description_get_family(font)));
  page_lib.pango_font_description_free(font);
  gboolean latin = is_latin(page_lib.g_utf8_get_char(bytes + item->offset));
  page_lib.g_array_append_vals(text->latin, &latin, 1);
  PangoGlyphString *glyphs = run->glyphs;
  for (int index = 0; index < glyphs->num_glyphs; index++) {
    if (!(glyphs->glyphs[index].glyph & PANGO_GLYPH_UNKNOWN_FLAG)) continue;
    if (glyphs->glyphs[index].glyph == PANGO_GLYPH_EMPTY) continue;
    const char *place = bytes + item->offset + glyphs->log_clusters[index];
    uint32_t character = page_lib.g_utf8_get_char(place);
    page_lib.g_array_append_vals(text->missing, &character, 1);
  }
}

PageText *page_text_new(PageCanvas *canvas, const char *content, const PageTextStyle *style) {
  PageText *text = calloc(1, sizeof *text);
  if (text == NULL) return NULL;
  text->canvas = canvas;
  text->layout = layout_of(canvas, content, style);
  text->families = page_lib.g_ptr_array_new_with_free_func(free);
  text->latin = page_lib.g_array_new(FALSE, FALSE, sizeof(gboolean));
  text->missing = page_lib.g_array_new(FALSE, FALSE, sizeof(uint32_t));
  PangoLayoutIter *place = page_lib.pango_layout_get_iter(text->layout);
  do {
    PangoLayoutRun *run = page_lib.pango_layout_iter_get_run_readonly(place);
    if (run != NULL) look_at(text, run);
  } while (page_lib.pango_layout_iter_next_run(place));
  page_lib.pango_layout_iter_free(place);
  return text;
}

void page_text_free(PageText *text) {
  page_lib.g_object_unref(text->layout);
  page_lib.g_ptr_array_free(text->families, TRUE);
  page_lib.g_array_free(text->latin, TRUE);
  page_lib.g_array_free(text->missing, TRUE);
  free(text);
}

int page_text_line_count(PageText *text) { return page_lib.pango_layout_get_line_count(text->layout); }

/// Where a line begins: alignment and indent are known to the layout, not to the line.
static double start_of(PageText *text, int wanted) {
  PangoLayoutIter *place = page_lib.pango_layout_get_iter(text->layout);
  for (int line = 0; line < wanted; line++) page_lib.pango_layout_iter_next_line(place);
  PangoRectangle logical;
  page_lib.pango_layout_iter_get_line_extents(place, NULL, &logical);
  page_lib.pango_layout_iter_free(place);
  return (double)logical.x / PANGO_SCALE;
}

void page_text_draw_line(PageText *text, int line, double x, double baseline) {
  page_lib.cairo_move_to(text->canvas->cairo, x + start_of(text, line), baseline);
  page_lib.pango_cairo_show_layout_line(text->canvas->cairo,
                               page_lib.pango_layout_get_line_readonly(text->layout, line));
}

int page_text_run_count(PageText *text) { return (int)text->families->len; }

const char *page_text_run_family(PageText *text, int run) {
  return g_ptr_array_index(text->families, run);
}

bool page_text_run_is_latin(PageText *text, int run) {
  return g_array_index(text->latin, gboolean, run);
}

int page_text_missing_count(PageText *text) { return (int)text->missing->len; }

uint32_t page_text_missing(PageText *text, int index) {
  return g_array_index(text->missing, uint32_t, index);
}
