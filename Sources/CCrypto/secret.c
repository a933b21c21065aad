#define _GNU_SOURCE
#include <pthread.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>

#include "ccrypto.h"

/* Several secrets may be held at once; the first makes the process undumpable, the last lets go. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int held, dumpable_before;

static void hold(int change) {
  pthread_mutex_lock(&lock);
  if (change > 0 && held == 0) {
    dumpable_before = prctl(PR_GET_DUMPABLE, 0, 0, 0, 0);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  }
  held += change;
  if (held == 0) prctl(PR_SET_DUMPABLE, dumpable_before, 0, 0, 0);
  pthread_mutex_unlock(&lock);
}

void *ccrypto_secret_new(size_t count) {
  void *memory =
      mmap(NULL, count, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) return NULL;
  /* Both may be forbidden by limits; the secret is short-lived then, but not lost. */
  mlock(memory, count);
  madvise(memory, count, MADV_DONTDUMP);
  hold(1);
  return memory;
}

void ccrypto_secret_free(void *secret, size_t count) {
  ccrypto_wipe(secret, count);
  munmap(secret, count);
  hold(-1);
}

void ccrypto_secrecy(int change) { hold(change); }

void ccrypto_wipe(void *memory, size_t count) { explicit_bzero(memory, count); }

int ccrypto_is_dumpable(void) { return prctl(PR_GET_DUMPABLE, 0, 0, 0, 0); }
