#include "CNcurses.h"

#include <malloc.h>

void ziping_keep_memory(void) {
  mallopt(M_TRIM_THRESHOLD, 64 * 1024 * 1024);
  mallopt(M_TOP_PAD, 256 * 1024);
}
