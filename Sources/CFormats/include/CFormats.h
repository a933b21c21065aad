/// The C libraries behind DocumentFormats: libzip, libxml2, libxlsxwriter, pango, cairo and poppler.
///
/// No type of libxml2, glib, pango or cairo shows in these headers, so that Swift needs none of
/// their include folders.
#ifndef CFORMATS_H
#define CFORMATS_H

#include "MemoryFile.h"
#include "Page.h"
#include "PdfReading.h"
#include "XMLText.h"
#include "ZipReading.h"
#include "ZipWriting.h"
#include <xlsxwriter.h>

#endif
