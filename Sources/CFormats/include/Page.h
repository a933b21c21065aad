/// Pages of a pdf: text through pango, lines through cairo, built in memory.
///
/// Lengths are points, from the top left corner of the page.
#ifndef CFORMATS_PAGE_H
#define CFORMATS_PAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct PageCanvas PageCanvas;
typedef struct PageText PageText;

/// Nothing if there is no memory.
PageCanvas *page_canvas_new(double width, double height);

/// What readers show of the file; the date as 2024-04-22T12:00:00Z.
void page_canvas_describe(PageCanvas *canvas, const char *title, const char *author,
                          const char *subject, const char *date);

/// Ends a page; what is drawn next stands on another one.
void page_canvas_show_page(PageCanvas *canvas);

/// An entry of the outline that leads to a place; 0 is the parent of the outermost ones.
int page_canvas_add_outline(PageCanvas *canvas, int parent, const char *text, int page, double y);

void page_canvas_draw_line(PageCanvas *canvas, double x1, double y1, double x2, double y2,
                           double width);

/// Whether fonts of the family are installed.
bool page_canvas_has_family(PageCanvas *canvas, const char *family);

/// Whether any font is installed; without one no text can be set at all.
bool page_canvas_has_fonts(PageCanvas *canvas);

/// Ends the file and frees the canvas; the bytes are the caller's, to be given back with free().
void *page_canvas_finish(PageCanvas *canvas, size_t *count);

typedef enum { PageAlignLeft, PageAlignCentre, PageAlignRight, PageAlignBoth } PageAlignment;

typedef struct {
  /// Of Chinese, and of Latin letters and digits.
  const char *family;
  const char *latin;
  double size;
  bool is_bold;
  /// Added between characters.
  double spacing;
  /// Of the lines, and what the first one is indented by.
  double width;
  double indent;
  PageAlignment alignment;
} PageTextStyle;

/// A text broken into lines; nothing if there is no memory. The canvas must outlive it.
PageText *page_text_new(PageCanvas *canvas, const char *text, const PageTextStyle *style);
void page_text_free(PageText *text);

int page_text_line_count(PageText *text);
void page_text_draw_line(PageText *text, int line, double x, double baseline);

/// Runs of one font; the family that it is really set in, valid until freeing.
int page_text_run_count(PageText *text);
const char *page_text_run_family(PageText *text, int run);
bool page_text_run_is_latin(PageText *text, int run);

/// Characters that no installed font has, each as often as it occurs.
int page_text_missing_count(PageText *text);
uint32_t page_text_missing(PageText *text, int index);

#endif
