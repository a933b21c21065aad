#ifndef TORTURE_PRELOAD_H
#define TORTURE_PRELOAD_H

// A library that is loaded in front of libc into the program under test. It counts the calls that
// touch one folder, makes chosen ones fail, and writes down what changes the folder.
//
// What it does stands in the environment:
//
//   TORTURE_FOLDER  the folder, an absolute path; calls on anything else pass untouched
//   TORTURE_FIRST   the number, from 1, of the first call to which it happens; none without it
//   TORTURE_LAST    the number of the last one; the same call by default, 0 for all that follow
//   TORTURE_HOW     fail: the call does nothing and fails
//                   late: the call is carried out and then said to have failed
//                   short: a read or write stops half way, without an error
//                   kill: the process dies before the call;  dead: it dies after the call
//                   clock: the call passes, the clock is set back by a day
//   TORTURE_ERRNO   the error, a number
//   TORTURE_CHANGES 1: only calls that change the folder, or flush it, are counted
//   TORTURE_LOG     a file that gets a line for each counted call: number, name, path, ! if failed
//   TORTURE_CLOSES  a file that gets a line for each close of a number that is not open
//   TORTURE_TRACE   a file that gets each change of the folder; trace.c says how

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

/// What a call does to the folder.
enum effect { LOOKS, CHANGES };

/// What is to become of one call.
struct verdict {
  bool fails, late, half, dies;
  int error;
};

/// Counts a call on a path; paths elsewhere, or NULL, always pass.
struct verdict judge(const char *call, const char *path, enum effect effect);

/// The absolute path of a name in a folder, if it lies in the watched one; else NULL. Thread-local.
const char *watched(int folder, const char *name);

/// The watched path behind a descriptor; NULL if it is none of ours.
const char *path_of(int file);
/// Notes a close of what is not open in TORTURE_CLOSES.
void note_bad_close(int file);
/// The number of the opening that made this descriptor, for the trace.
int opening_of(int file);
void remember(int file, const char *path);
void forget(int file);

/// Whether the clock has been set back.
bool is_clock_back(void);

void trace_opened(int file, const char *path, int flags);
void trace_written(int file, off_t offset, const void *bytes, size_t count);
void trace_truncated(int file, off_t length);
void trace_flushed(int file);
/// A change of names: rename, link, unlink or mkdir; `other` is the new name, if there is one.
void trace_named(const char *call, const char *path, const char *other);

/// A descriptor for appending, far above those of the program; -1 if there is no such file.
int private_file(const char *variable);
void write_fully(int file, const void *bytes, size_t count);

#endif
