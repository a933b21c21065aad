#include "library.h"

#include <dlfcn.h>
#include <pthread.h>

static struct library functions;
static int is_loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  void *handle = dlopen("libcrypto.so.3", RTLD_NOW | RTLD_LOCAL);
  if (!handle) return;
#define FIND(name) \
  if (!(functions.name = (__typeof__(&name))dlsym(handle, #name))) return;
  LIBRARY_FUNCTIONS(FIND)
#undef FIND
  is_loaded = 1;
}

const struct library *library(void) {
  pthread_once(&once, load);
  return is_loaded ? &functions : NULL;
}
