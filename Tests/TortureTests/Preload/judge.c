#define _GNU_SOURCE
#include "preload.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static struct {
  const char *folder;
  size_t folder_length;
  long first, last;
  const char *how;
  int error;
  bool only_changes;
  int log;
} order;

static atomic_long calls;
static atomic_bool clock_back;

static long number(const char *variable, long otherwise) {
  const char *text = getenv(variable);
  return text ? atol(text) : otherwise;
}

__attribute__((constructor)) static void read_order(void) {
  order.first = number("TORTURE_FIRST", 0);
  order.last = number("TORTURE_LAST", order.first);
  order.how = getenv("TORTURE_HOW");
  order.error = (int)number("TORTURE_ERRNO", EIO);
  order.only_changes = number("TORTURE_CHANGES", 0) == 1;
  order.log = private_file("TORTURE_LOG");
  order.folder = getenv("TORTURE_FOLDER");
  order.folder_length = order.folder ? strlen(order.folder) : 0;
}

int private_file(const char *variable) {
  const char *path = getenv(variable);
  if (!path) return -1;
  int flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC;
  int low = (int)syscall(SYS_openat, AT_FDCWD, path, flags, 0600);
  if (low < 0) return -1;
  int high = (int)syscall(SYS_fcntl, low, F_DUPFD_CLOEXEC, 600);
  syscall(SYS_close, low);
  return high;
}

void write_fully(int file, const void *bytes, size_t count) {
  if (file >= 0) syscall(SYS_write, file, bytes, count);
}

const char *watched(int folder, const char *name) {
  static _Thread_local char path[PATH_MAX];
  if (!order.folder || !name) return NULL;
  if (name[0] == '/') {
    snprintf(path, sizeof path, "%s", name);
  } else if (folder == AT_FDCWD) {
    char here[PATH_MAX];
    if (syscall(SYS_getcwd, here, sizeof here) < 0) return NULL;
    snprintf(path, sizeof path, "%.2000s/%.2000s", here, name);
  } else {
    const char *parent = path_of(folder);
    if (!parent) return NULL;
    bool is_itself = strcmp(name, ".") == 0 || name[0] == 0;
    char joined[PATH_MAX];
    snprintf(joined, sizeof joined, "%.2000s%s%.2000s", parent, is_itself ? "" : "/",
             is_itself ? "" : name);
    memcpy(path, joined, sizeof path);
  }
  bool is_inside = strncmp(path, order.folder, order.folder_length) == 0 &&
                   (path[order.folder_length] == '/' || path[order.folder_length] == 0);
  return is_inside ? path : NULL;
}

static void log_call(long call, const char *name, const char *path, bool happens) {
  char line[PATH_MAX + 64];
  int length = snprintf(line, sizeof line, "%ld %s %s%s\n", call, name, path, happens ? " !" : "");
  write_fully(order.log, line, (size_t)length);
}

void note_bad_close(int file) {
  static int closes = -2;
  if (closes == -2) closes = private_file("TORTURE_CLOSES");
  char line[32];
  write_fully(closes, line, (size_t)snprintf(line, sizeof line, "close(%d)\n", file));
}

static bool is_meant(long call) {
  return order.first > 0 && call >= order.first && (order.last == 0 || call <= order.last);
}

struct verdict judge(const char *name, const char *path, enum effect effect) {
  struct verdict verdict = {.error = order.error};
  if (!path || (order.only_changes && effect == LOOKS)) return verdict;
  long call = atomic_fetch_add(&calls, 1) + 1;
  bool happens = is_meant(call) && order.how;
  log_call(call, name, path, happens);
  if (!happens) return verdict;
  verdict.fails = strcmp(order.how, "fail") == 0;
  verdict.late = strcmp(order.how, "late") == 0;
  verdict.half = strcmp(order.how, "short") == 0;
  verdict.dies = strcmp(order.how, "dead") == 0;
  if (strcmp(order.how, "clock") == 0) atomic_store(&clock_back, true);
  if (strcmp(order.how, "kill") == 0) syscall(SYS_kill, getpid(), SIGKILL);
  return verdict;
}

bool is_clock_back(void) { return atomic_load(&clock_back); }
