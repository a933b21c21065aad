#define _GNU_SOURCE 1

#include "CStorage.h"

int ziping_join_if_ended(pthread_t thread, void **result) {
  return pthread_tryjoin_np(thread, result) == 0;
}
