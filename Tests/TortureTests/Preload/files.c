#define _GNU_SOURCE
#include "preload.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MOST = 4096 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char *paths[MOST];
static int openings[MOST];
static int last_opening;

// Several programs may write one trace: their numbers are far from each other.
__attribute__((constructor)) static void begin_numbers(void) {
  last_opening = getpid() % 20000 * 100000;
}

void remember(int file, const char *path) {
  if (file < 0 || file >= MOST) return;
  pthread_mutex_lock(&lock);
  free(paths[file]);
  paths[file] = path ? strdup(path) : NULL;
  openings[file] = path ? ++last_opening : 0;
  pthread_mutex_unlock(&lock);
}

void forget(int file) { remember(file, NULL); }

// The program closes a file in the thread that uses it, so the path lives as long as the call.
const char *path_of(int file) { return file < 0 || file >= MOST ? NULL : paths[file]; }

int opening_of(int file) { return file < 0 || file >= MOST ? 0 : openings[file]; }
