#include "PdfLibrary.h"

#include <dlfcn.h>

struct pdf_library pdf_lib;

bool pdf_library_load(void) {
  static bool is_loaded = false;
  if (is_loaded) return true;
  // With it come poppler, cairo, gobject and glib.
  void *handle = dlopen("libpoppler-glib.so.8", RTLD_LAZY | RTLD_LOCAL);
  if (handle == NULL) return false;
#define FIND(name) \
  if ((pdf_lib.name = (__typeof__(&name))dlsym(handle, #name)) == NULL) return false;
  PDF_FUNCTIONS(FIND)
#undef FIND
  return is_loaded = true;
}
