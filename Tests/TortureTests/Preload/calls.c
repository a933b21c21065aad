#define _GNU_SOURCE
#include "preload.h"

#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

// Every call of libc by which a program touches files, in front of the real one.

/// The real function.
#define NEXT(name)                                                       \
  ({                                                                     \
    static __typeof__(&name) next;                                       \
    if (!next) next = (__typeof__(&name))dlsym(RTLD_NEXT, #name);        \
    next;                                                                \
  })

/// Carries a call out as judged; yields its result.
#define CARRY_OUT(judgement, call)                                       \
  ({                                                                     \
    struct verdict judged = (judgement);                                 \
    __typeof__(call) result = (__typeof__(call))-1;                      \
    if (!judged.fails) result = (call);                                  \
    die_if(judged.dies);                                                 \
    if (judged.late) result = (__typeof__(call))-1;                      \
    if (judged.fails || judged.late) errno = judged.error;               \
    result;                                                              \
  })

static void die_if(bool dies) {
  if (dies) syscall(SYS_kill, getpid(), SIGKILL);
}

static int open_watched(int folder, const char *name, int flags, mode_t mode) {
  const char *path = watched(folder, name);
  enum effect effect = flags & (O_CREAT | O_TRUNC) ? CHANGES : LOOKS;
  struct verdict verdict = judge("open", path, effect);
  if (verdict.fails) {
    errno = verdict.error;
    return -1;
  }
  int file = NEXT(openat)(folder, name, flags, mode);
  if (!path) return file;
  if (file < 0) {
    die_if(verdict.dies);
    return file;
  }
  // The call above may have used the buffer again.
  path = watched(folder, name);
  remember(file, path);
  trace_opened(file, path, flags);
  die_if(verdict.dies);
  if (!verdict.late) return file;
  syscall(SYS_close, file);
  forget(file);
  errno = verdict.error;
  return -1;
}

#define OPEN(name)                                                       \
  int name(const char *path, int flags, ...) {                           \
    va_list rest;                                                        \
    va_start(rest, flags);                                               \
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0; \
    va_end(rest);                                                        \
    return open_watched(AT_FDCWD, path, flags, mode);                    \
  }
OPEN(open)
OPEN(open64)

#define OPENAT(name)                                                     \
  int name(int folder, const char *path, int flags, ...) {               \
    va_list rest;                                                        \
    va_start(rest, flags);                                               \
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0; \
    va_end(rest);                                                        \
    return open_watched(folder, path, flags, mode);                      \
  }
OPENAT(openat)
OPENAT(openat64)

int close(int file) {
  // What is not open cannot be closed: the number may be another file's by the next time.
  if (syscall(SYS_fcntl, file, F_GETFD) < 0) note_bad_close(file);
  struct verdict verdict = judge("close", path_of(file), LOOKS);
  // A close that fails has closed all the same.
  int result = NEXT(close)(file);
  forget(file);
  die_if(verdict.dies);
  if (!verdict.fails && !verdict.late) return result;
  errno = verdict.error;
  return -1;
}

ssize_t read(int file, void *bytes, size_t count) {
  struct verdict verdict = judge("read", path_of(file), LOOKS);
  if (verdict.half && count > 1) count = count / 2 < 64 ? 1 : 64;
  return CARRY_OUT(verdict, NEXT(read)(file, bytes, count));
}

ssize_t pread(int file, void *bytes, size_t count, off_t offset) {
  struct verdict verdict = judge("read", path_of(file), LOOKS);
  if (verdict.half && count > 1) count = count / 2;
  return CARRY_OUT(verdict, NEXT(pread)(file, bytes, count, offset));
}

ssize_t write(int file, const void *bytes, size_t count) {
  struct verdict verdict = judge("write", path_of(file), CHANGES);
  if (verdict.half && count > 1) count = count / 2;
  if (verdict.fails) {
    errno = verdict.error;
    return -1;
  }
  ssize_t written = NEXT(write)(file, bytes, count);
  if (written > 0 && path_of(file))
    trace_written(file, lseek(file, 0, SEEK_CUR) - written, bytes, (size_t)written);
  die_if(verdict.dies);
  if (!verdict.late) return written;
  errno = verdict.error;
  return -1;
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) {
  struct verdict verdict = judge("write", path_of(file), CHANGES);
  if (verdict.half && count > 1) count = count / 2;
  ssize_t written = CARRY_OUT(verdict, NEXT(pwrite)(file, bytes, count, offset));
  if (written > 0 && path_of(file)) trace_written(file, offset, bytes, (size_t)written);
  return written;
}

/// What is written while a thread flushes is not part of it, so the trace has the flush's beginning.
#define FLUSH(name)                                                      \
  int name(int file) {                                                   \
    struct verdict verdict = judge("fsync", path_of(file), CHANGES);     \
    if (!verdict.fails && path_of(file)) trace_flushed(file);            \
    return CARRY_OUT(verdict, NEXT(name)(file));                         \
  }
FLUSH(fsync)
FLUSH(fdatasync)

static int truncate_watched(int file, off_t length) {
  struct verdict verdict = judge("truncate", path_of(file), CHANGES);
  int result = CARRY_OUT(verdict, (int)syscall(SYS_ftruncate, file, length));
  if (result == 0 && path_of(file)) trace_truncated(file, length);
  return result;
}
int ftruncate(int file, off_t length) { return truncate_watched(file, length); }
int ftruncate64(int file, off64_t length) { return truncate_watched(file, length); }

int fchmod(int file, mode_t mode) {
  return CARRY_OUT(judge("chmod", path_of(file), CHANGES), NEXT(fchmod)(file, mode));
}

/// A call with two names. The trace gets the first one before the second takes its buffer.
static int two_names(const char *call, int from, const char *old, int to, const char *new,
                     unsigned int flags) {
  const char *path = watched(from, old);
  char first[PATH_MAX] = "";
  if (path) snprintf(first, sizeof first, "%s", path);
  struct verdict verdict = judge(call, path, CHANGES);
  bool is_link = strcmp(call, "link") == 0;
  int result = CARRY_OUT(
      verdict, is_link ? NEXT(linkat)(from, old, to, new, (int)flags)
                       : NEXT(renameat2)(from, old, to, new, flags));
  if (result == 0 && path) trace_named(call, first, watched(to, new));
  return result;
}

int rename(const char *old, const char *new) {
  return two_names("rename", AT_FDCWD, old, AT_FDCWD, new, 0);
}
int renameat(int from, const char *old, int to, const char *new) {
  return two_names("rename", from, old, to, new, 0);
}
int renameat2(int from, const char *old, int to, const char *new, unsigned int flags) {
  return two_names("rename", from, old, to, new, flags);
}
int linkat(int from, const char *old, int to, const char *new, int flags) {
  return two_names("link", from, old, to, new, (unsigned int)flags);
}
int link(const char *old, const char *new) {
  return two_names("link", AT_FDCWD, old, AT_FDCWD, new, 0);
}

int unlinkat(int folder, const char *name, int flags) {
  const char *path = watched(folder, name);
  int result = CARRY_OUT(judge("unlink", path, CHANGES), NEXT(unlinkat)(folder, name, flags));
  if (result == 0 && path) trace_named("unlink", watched(folder, name), NULL);
  return result;
}
int unlink(const char *name) { return unlinkat(AT_FDCWD, name, 0); }

int mkdirat(int folder, const char *name, mode_t mode) {
  const char *path = watched(folder, name);
  int result = CARRY_OUT(judge("mkdir", path, CHANGES), NEXT(mkdirat)(folder, name, mode));
  if (result == 0 && path) trace_named("mkdir", watched(folder, name), NULL);
  return result;
}
int mkdir(const char *name, mode_t mode) { return mkdirat(AT_FDCWD, name, mode); }

int fstat(int file, struct stat *status) {
  return CARRY_OUT(judge("stat", path_of(file), LOOKS), NEXT(fstat)(file, status));
}
int fstat64(int file, struct stat64 *status) {
  return CARRY_OUT(judge("stat", path_of(file), LOOKS), NEXT(fstat64)(file, status));
}

#define STAT(name, type)                                                 \
  int name(const char *path, struct type *status) {                      \
    struct verdict verdict = judge("stat", watched(AT_FDCWD, path), LOOKS); \
    return CARRY_OUT(verdict, NEXT(name)(path, status));                 \
  }
STAT(stat, stat)
STAT(stat64, stat64)
STAT(lstat, stat)
STAT(lstat64, stat64)

int fstatat(int folder, const char *name, struct stat *status, int flags) {
  struct verdict verdict = judge("stat", watched(folder, name), LOOKS);
  return CARRY_OUT(verdict, NEXT(fstatat)(folder, name, status, flags));
}

int faccessat(int folder, const char *name, int mode, int flags) {
  struct verdict verdict = judge("access", watched(folder, name), LOOKS);
  return CARRY_OUT(verdict, NEXT(faccessat)(folder, name, mode, flags));
}
int access(const char *name, int mode) { return faccessat(AT_FDCWD, name, mode, 0); }

static bool is_lock(int command) {
  return command == F_SETLK || command == F_SETLKW || command == F_OFD_SETLK ||
         command == F_OFD_SETLKW;
}

#define FCNTL(name)                                                      \
  int name(int file, int command, ...) {                                 \
    va_list rest;                                                        \
    va_start(rest, command);                                             \
    void *argument = va_arg(rest, void *);                               \
    va_end(rest);                                                        \
    const char *path = is_lock(command) ? path_of(file) : NULL;          \
    return CARRY_OUT(judge("lock", path, LOOKS), NEXT(name)(file, command, argument)); \
  }
FCNTL(fcntl)
FCNTL(fcntl64)

int flock(int file, int operation) {
  return CARRY_OUT(judge("lock", path_of(file), LOOKS), NEXT(flock)(file, operation));
}

#define READDIR(name, type)                                              \
  struct type *name(DIR *folder) {                                       \
    struct verdict verdict = judge("readdir", path_of(dirfd(folder)), LOOKS); \
    die_if(verdict.dies);                                                \
    if (!verdict.fails && !verdict.late) return NEXT(name)(folder);      \
    errno = verdict.error;                                               \
    return NULL;                                                         \
  }
READDIR(readdir, dirent)
READDIR(readdir64, dirent64)

int closedir(DIR *folder) {
  forget(dirfd(folder));
  return NEXT(closedir)(folder);
}

enum { DAY = 24 * 60 * 60 };

time_t time(time_t *place) {
  struct timespec now;
  syscall(SYS_clock_gettime, CLOCK_REALTIME, &now);
  time_t seconds = now.tv_sec - (is_clock_back() ? DAY : 0);
  if (place) *place = seconds;
  return seconds;
}

int clock_gettime(clockid_t clock, struct timespec *now) {
  int result = NEXT(clock_gettime)(clock, now);
  if (result == 0 && clock == CLOCK_REALTIME && is_clock_back()) now->tv_sec -= DAY;
  return result;
}
