#include "ReadingLibraries.h"

#include <dlfcn.h>
#include <stddef.h>

struct reading_libraries reading_lib;

/// The first that is there: a distribution has one version, and its number changes between them.
static void *open_first(const char *const *names) {
  for (; *names != NULL; names++) {
    void *handle = dlopen(*names, RTLD_LAZY | RTLD_LOCAL);
    if (handle != NULL) return handle;
  }
  return NULL;
}

bool reading_libraries_load(void) {
  static bool is_loaded = false;
  static const char *const xml_names[] = {"libxml2.so.2", "libxml2.so.16", "libxml2.so", NULL};
  static const char *const zip_names[] = {"libzip.so.4", "libzip.so.5", "libzip.so", NULL};
  if (is_loaded) return true;
  void *xml = open_first(xml_names);
  void *zip = open_first(zip_names);
  if (xml == NULL || zip == NULL) return false;
#define FIND(handle, name) \
  if ((reading_lib.name = (__typeof__(&name))dlsym(handle, #name)) == NULL) return false;
#define FIND_XML(name) FIND(xml, name)
#define FIND_ZIP(name) FIND(zip, name)
  XML_FUNCTIONS(FIND_XML)
  ZIP_FUNCTIONS(FIND_ZIP)
  return is_loaded = true;
}
