/// The functions of poppler-glib and cairo that are used, found by name when a pdf is first read.
///
/// Linked, they would load sixty libraries for every document (ADR 24).
#ifndef CFORMATS_PDF_LIBRARY_H
#define CFORMATS_PDF_LIBRARY_H

#include <cairo.h>
#include <poppler.h>
#include <stdbool.h>

// Later versions of glib have macros of these names.
#undef g_free

#define PDF_FUNCTIONS(X) \
  X(cairo_create) \
  X(cairo_destroy) \
  X(cairo_image_surface_create) \
  X(cairo_image_surface_get_data) \
  X(cairo_image_surface_get_stride) \
  X(cairo_paint) \
  X(cairo_scale) \
  X(cairo_set_source_rgb) \
  X(cairo_surface_destroy) \
  X(cairo_surface_flush) \
  X(cairo_surface_status) \
  X(g_bytes_new_static) \
  X(g_bytes_unref) \
  X(g_error_free) \
  X(g_free) \
  X(g_object_unref) \
  X(g_utf8_get_char_validated) \
  X(poppler_document_get_n_pages) \
  X(poppler_document_get_page) \
  X(poppler_document_new_from_bytes) \
  X(poppler_page_get_size) \
  X(poppler_page_get_text) \
  X(poppler_page_get_text_layout) \
  X(poppler_page_render)

struct pdf_library {
#define DECLARE(name) __typeof__(&name) name;
  PDF_FUNCTIONS(DECLARE)
#undef DECLARE
};

extern struct pdf_library pdf_lib;

/// Whether the libraries are there.
bool pdf_library_load(void);

#endif
