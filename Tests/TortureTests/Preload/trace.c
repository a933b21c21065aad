#define _GNU_SOURCE
#include "preload.h"

#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

// One record a change, in the order of the changes:
//
//   microseconds TAB change TAB … LF, then the bytes of a write, then LF
//
//   open OPENING PATH new|empty|old     write OPENING OFFSET COUNT     truncate OPENING LENGTH
//   flush OPENING     rename PATH PATH     link PATH PATH     unlink PATH     mkdir PATH
//
// The time is CLOCK_MONOTONIC, which the test has too. An opening is a number of its own, since
// descriptors are used again.

static int trace = -2;

static int trace_file(void) {
  if (trace == -2) trace = private_file("TORTURE_TRACE");
  return trace;
}

static long long microseconds(void) {
  struct timespec now;
  syscall(SYS_clock_gettime, CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000000LL + now.tv_nsec / 1000;
}

static void record(const char *text, const void *bytes, size_t count) {
  char head[2 * PATH_MAX + 64];
  int length = snprintf(head, sizeof head, "%lld\t%s\n", microseconds(), text);
  struct iovec parts[] = {{head, (size_t)length}, {(void *)bytes, count}, {"\n", 1}};
  syscall(SYS_writev, trace_file(), parts, bytes ? 3 : 1);
}

void trace_opened(int file, const char *path, int flags) {
  if (trace_file() < 0 || file < 0) return;
  const char *kind = flags & O_EXCL ? "new" : flags & O_TRUNC ? "empty" : flags & O_CREAT ? "any" : "old";
  char text[PATH_MAX + 64];
  snprintf(text, sizeof text, "open\t%d\t%s\t%s", opening_of(file), path, kind);
  record(text, NULL, 0);
}

void trace_written(int file, off_t offset, const void *bytes, size_t count) {
  if (trace_file() < 0) return;
  char text[128];
  snprintf(text, sizeof text, "write\t%d\t%lld\t%zu", opening_of(file), (long long)offset, count);
  record(text, bytes, count);
}

void trace_truncated(int file, off_t length) {
  if (trace_file() < 0) return;
  char text[128];
  snprintf(text, sizeof text, "truncate\t%d\t%lld", opening_of(file), (long long)length);
  record(text, NULL, 0);
}

void trace_flushed(int file) {
  if (trace_file() < 0) return;
  char text[64];
  snprintf(text, sizeof text, "flush\t%d", opening_of(file));
  record(text, NULL, 0);
}

void trace_named(const char *call, const char *path, const char *other) {
  if (trace_file() < 0 || !path) return;
  char text[2 * PATH_MAX];
  snprintf(text, sizeof text, "%s\t%s%s%s", call, path, other ? "\t" : "", other ? other : "");
  record(text, NULL, 0);
}
