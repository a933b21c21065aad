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

static bool is_latin(gunichar character) { return character < 0x250; }

static PangoAttribute *over(PangoAttribute *attribute, const char *start, const char *end,
                            const char *text) {
  attribute->start_index = (guint)(start - text);
  attribute->end_index = (guint)(end - text);
  return attribute;
}

/// Latin letters and digits in their own family; quotation marks and dashes stay Chinese.
static PangoAttrList *attributes_of(const char *text, const PageTextStyle *style) {
  PangoAttrList *list = pango_attr_list_new();
  const char *start = NULL;
  for (const char *place = text;; place = g_utf8_next_char(place)) {
    bool goes_on = *place != '\0' && is_latin(g_utf8_get_char(place));
    if (goes_on && start == NULL) start = place;
    if (!goes_on && start != NULL) {
      pango_attr_list_insert(list, over(pango_attr_family_new(style->latin), start, place, text));
      start = NULL;
    }
    if (*place == '\0') break;
  }
  int spacing = (int)(style->spacing * PANGO_SCALE);
  if (spacing != 0) pango_attr_list_insert(list, pango_attr_letter_spacing_new(spacing));
  return list;
}

static PangoLayout *layout_of(PageCanvas *canvas, const char *text, const PageTextStyle *style) {
  PangoLayout *layout = pango_layout_new(canvas->context);
  PangoFontDescription *font = pango_font_description_new();
  pango_font_description_set_family(font, style->family);
  pango_font_description_set_absolute_size(font, style->size * PANGO_SCALE);
  if (style->is_bold) pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD);
  pango_layout_set_font_description(layout, font);
  pango_font_description_free(font);
  PangoAttrList *attributes = attributes_of(text, style);
  pango_layout_set_attributes(layout, attributes);
  pango_attr_list_unref(attributes);
  pango_layout_set_width(layout, (int)(style->width * PANGO_SCALE));
  pango_layout_set_indent(layout, (int)(style->indent * PANGO_SCALE));
  pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_justify(layout, style->alignment == PageAlignBoth);
  pango_layout_set_alignment(layout, style->alignment == PageAlignCentre  ? PANGO_ALIGN_CENTER
                                     : style->alignment == PageAlignRight ? PANGO_ALIGN_RIGHT
                                                                          : PANGO_ALIGN_LEFT);
  pango_layout_set_text(layout, text, -1);
  return layout;
}

/// Notes the run's font, and its characters without a glyph.
static void look_at(PageText *text, PangoGlyphItem *run) {
  PangoItem *item = run->item;
  const char *bytes = pango_layout_get_text(text->layout);
  PangoFontDescription *font = pango_font_describe(item->analysis.font);
  g_ptr_array_add(text->families, g_strdup(pango_font_description_get_family(font)));
  pango_font_description_free(font);
  gboolean latin = is_latin(g_utf8_get_char(bytes + item->offset));
  g_array_append_val(text->latin, latin);
  PangoGlyphString *glyphs = run->glyphs;
  for (int index = 0; index < glyphs->num_glyphs; index++) {
    if (!(glyphs->glyphs[index].glyph & PANGO_GLYPH_UNKNOWN_FLAG)) continue;
    if (glyphs->glyphs[index].glyph == PANGO_GLYPH_EMPTY) continue;
    const char *place = bytes + item->offset + glyphs->log_clusters[index];
    uint32_t character = g_utf8_get_char(place);
    g_array_append_val(text->missing, character);
  }
}

PageText *page_text_new(PageCanvas *canvas, const char *content, const PageTextStyle *style) {
  PageText *text = calloc(1, sizeof *text);
  if (text == NULL) return NULL;
  text->canvas = canvas;
  text->layout = layout_of(canvas, content, style);
  text->families = g_ptr_array_new_with_free_func(g_free);
  text->latin = g_array_new(FALSE, FALSE, sizeof(gboolean));
  text->missing = g_array_new(FALSE, FALSE, sizeof(uint32_t));
  PangoLayoutIter *place = pango_layout_get_iter(text->layout);
  do {
    PangoLayoutRun *run = pango_layout_iter_get_run_readonly(place);
    if (run != NULL) look_at(text, run);
  } while (pango_layout_iter_next_run(place));
  pango_layout_iter_free(place);
  return text;
}

void page_text_free(PageText *text) {
  g_object_unref(text->layout);
  g_ptr_array_free(text->families, TRUE);
  g_array_free(text->latin, TRUE);
  g_array_free(text->missing, TRUE);
  free(text);
}

int page_text_line_count(PageText *text) { return pango_layout_get_line_count(text->layout); }

/// Where a line begins: alignment and indent are known to the layout, not to the line.
static double start_of(PageText *text, int wanted) {
  PangoLayoutIter *place = pango_layout_get_iter(text->layout);
  for (int line = 0; line < wanted; line++) pango_layout_iter_next_line(place);
  PangoRectangle logical;
  pango_layout_iter_get_line_extents(place, NULL, &logical);
  pango_layout_iter_free(place);
  return (double)logical.x / PANGO_SCALE;
}

void page_text_draw_line(PageText *text, int line, double x, double baseline) {
  cairo_move_to(text->canvas->cairo, x + start_of(text, line), baseline);
  pango_cairo_show_layout_line(text->canvas->cairo,
                               pango_layout_get_line_readonly(text->layout, line));
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
