#ifndef CFORMATS_PAGE_CANVAS_H
#define CFORMATS_PAGE_CANVAS_H

#include "Page.h"
#include "PageLibrary.h"

struct PageCanvas {
  cairo_surface_t *surface;
  cairo_t *cairo;
  PangoContext *context;
  unsigned char *bytes;
  size_t count;
  size_t room;
  bool has_failed;
};

#endif
