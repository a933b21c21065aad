/// The functions of pango and cairo that are used, found by name when a page is first set.
///
/// Linked, they would load forty libraries for every docx and xlsx (ADR 12).
#ifndef CFORMATS_PAGE_LIBRARY_H
#define CFORMATS_PAGE_LIBRARY_H

#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include <stdbool.h>

// Later versions of glib have macros of these names.
#undef g_free

#define PAGE_FUNCTIONS(X) \
  X(cairo_create) \
  X(cairo_destroy) \
  X(cairo_font_options_create) \
  X(cairo_font_options_destroy) \
  X(cairo_font_options_set_hint_metrics) \
  X(cairo_font_options_set_hint_style) \
  X(cairo_line_to) \
  X(cairo_move_to) \
  X(cairo_pdf_surface_add_outline) \
  X(cairo_pdf_surface_create_for_stream) \
  X(cairo_pdf_surface_set_metadata) \
  X(cairo_set_line_width) \
  X(cairo_show_page) \
  X(cairo_stroke) \
  X(cairo_surface_destroy) \
  X(cairo_surface_finish) \
  X(cairo_surface_status) \
  X(g_array_append_vals) \
  X(g_array_free) \
  X(g_array_new) \
  X(g_free) \
  X(g_object_unref) \
  X(g_ptr_array_add) \
  X(g_ptr_array_free) \
  X(g_ptr_array_new_with_free_func) \
  X(g_utf8_get_char) \
  X(pango_attr_family_new) \
  X(pango_attr_letter_spacing_new) \
  X(pango_attr_list_insert) \
  X(pango_attr_list_new) \
  X(pango_attr_list_unref) \
  X(pango_cairo_context_set_font_options) \
  X(pango_cairo_context_set_resolution) \
  X(pango_cairo_create_context) \
  X(pango_cairo_show_layout_line) \
  X(pango_context_get_font_map) \
  X(pango_context_set_language) \
  X(pango_context_set_round_glyph_positions) \
  X(pango_font_describe) \
  X(pango_font_description_free) \
  X(pango_font_description_get_family) \
  X(pango_font_description_new) \
  X(pango_font_description_set_absolute_size) \
  X(pango_font_description_set_family) \
  X(pango_font_description_set_weight) \
  X(pango_font_family_get_name) \
  X(pango_font_map_list_families) \
  X(pango_language_from_string) \
  X(pango_layout_get_iter) \
  X(pango_layout_get_line_count) \
  X(pango_layout_get_line_readonly) \
  X(pango_layout_get_text) \
  X(pango_layout_iter_free) \
  X(pango_layout_iter_get_line_extents) \
  X(pango_layout_iter_get_run_readonly) \
  X(pango_layout_iter_next_line) \
  X(pango_layout_iter_next_run) \
  X(pango_layout_new) \
  X(pango_layout_set_alignment) \
  X(pango_layout_set_attributes) \
  X(pango_layout_set_font_description) \
  X(pango_layout_set_indent) \
  X(pango_layout_set_justify) \
  X(pango_layout_set_text) \
  X(pango_layout_set_width) \
  X(pango_layout_set_wrap)

struct page_library {
#define DECLARE(name) __typeof__(&name) name;
  PAGE_FUNCTIONS(DECLARE)
#undef DECLARE
};

extern struct page_library page_lib;

/// Whether the libraries are there.
bool page_library_load(void);

#endif
