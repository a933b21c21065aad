#define _GNU_SOURCE 1

#include "CStorage.h"

#include <stdio.h>

int ziping_rename_if_free(int from, const char *old, int to, const char *new_name) {
  return renameat2(from, old, to, new_name, RENAME_NOREPLACE);
}
