#include "PageLibrary.h"

#include <dlfcn.h>

struct page_library page_lib;

bool page_library_load(void) {
  static bool is_loaded = false;
  if (is_loaded) return true;
  // With it come pango, cairo, gobject and glib.
  void *handle = dlopen("libpangocairo-1.0.so.0", RTLD_LAZY | RTLD_LOCAL);
  if (handle == NULL) return false;
#define FIND(name) \
  if ((page_lib.name = (__typeof__(&name))dlsym(handle, #name)) == NULL) return false;
  PAGE_FUNCTIONS(FIND)
#undef FIND
  return is_loaded = true;
}
