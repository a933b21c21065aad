#define _GNU_SOURCE 1

#include "CrashReport.h"

#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <time.h>
#include <ucontext.h>
#include <unistd.h>

// What a report says: program, signal, time, terminal, screen, addresses. Nothing of a draft, no
// name of a person, a machine or a file: it can be sent to whoever mends the program.

enum { KEPT = 10, FRAMES = 64 };

static char folder[512];
static char program[64];
static char terminal[64];
static const char *volatile screen_name = "";
static time_t started;
static char path[600];

// MARK: Before

/// Copies a word that stands in the report, without what would be more than a word.
static void copy_word(char *target, size_t room, const char *word) {
  size_t length = 0;
  for (; word && *word && length + 1 < room; word++) {
    target[length++] = *word > ' ' && *word < 0x7F ? *word : ' ';
  }
  target[length] = 0;
}

void ziping_report_to(const char *where, const char *what) {
  size_t length = strlen(where);
  // A path that is too long is none.
  memcpy(folder, where, length < sizeof folder ? length + 1 : 0);
  copy_word(program, sizeof program, what);
  copy_word(terminal, sizeof terminal, getenv("TERM"));
  started = time(NULL);
}

void ziping_note_screen(const char *name) { screen_name = name; }

// MARK: Text

struct text {
  char bytes[4096];
  size_t count;
};

static void add(struct text *text, const char *words) {
  while (*words && text->count < sizeof text->bytes) text->bytes[text->count++] = *words++;
}

static void add_number(struct text *text, uint64_t number, unsigned base, int least) {
  char digits[24];
  int count = 0;
  do {
    digits[count++] = "0123456789abcdef"[number % base];
    number /= base;
  } while (number > 0 || count < least);
  while (count > 0 && text->count < sizeof text->bytes) {
    text->bytes[text->count++] = digits[--count];
  }
}

static void add_line(struct text *text, const char *name, const char *value) {
  add(text, name);
  add(text, value);
  add(text, "\n");
}

/// A day and time in UTC, by the calendar's own rules: `gmtime` may lock.
static void add_time(struct text *text, int64_t seconds) {
  int64_t days = seconds / 86400, rest = seconds % 86400;
  int64_t era_day = days + 719468, era = era_day / 146097;
  int64_t day = era_day - era * 146097;
  int64_t year = (day - day / 1460 + day / 36524 - day / 146096) / 365;
  day -= 365 * year + year / 4 - year / 100;
  int64_t month = (5 * day + 2) / 153;
  int64_t numbers[] = {year + era * 400 + (month >= 10), month < 10 ? month + 3 : month - 9,
                       day - (153 * month + 2) / 5 + 1, rest / 3600, rest / 60 % 60, rest % 60};
  const char *behind[] = {"-", "-", "T", ":", ":", "Z\n"};
  for (int i = 0; i < 6; i++) {
    add_number(text, (uint64_t)numbers[i], 10, 2);
    add(text, behind[i]);
  }
}

static const char *signal_name(int number) {
  switch (number) {
  case SIGSEGV: return "SIGSEGV";
  case SIGABRT: return "SIGABRT";
  case SIGILL: return "SIGILL";
  case SIGTRAP: return "SIGTRAP";
  case SIGBUS: return "SIGBUS";
  case SIGFPE: return "SIGFPE";
  default: return "";
  }
}

// MARK: Where it died

/// The program in memory, as the linker names its ends.
extern const char __ehdr_start[] __attribute__((visibility("hidden")));
extern const char _end[] __attribute__((visibility("hidden")));

/// An address of the program counts from its start, so that it means the same in the next run.
static void add_address(struct text *text, uintptr_t address) {
  uintptr_t start = (uintptr_t)__ehdr_start;
  int is_ours = address >= start && address < (uintptr_t)_end;
  add(text, is_ours ? "  ziping+0x" : "  library 0x");
  add_number(text, is_ours ? address - start : address, 16, 1);
  add(text, "\n");
}

/// Reads memory that may not be there.
static int read_memory(uintptr_t address, void *into, size_t count) {
  struct iovec here = {into, count}, there = {(void *)address, count};
  return process_vm_readv(getpid(), &here, 1, &there, 1, 0) == (ssize_t)count;
}

/// Walks the frame pointers, which Swift keeps.
static void add_frames(struct text *text, const void *context) {
  const ucontext_t *state = context;
#if defined(__x86_64__)
  uintptr_t address = (uintptr_t)state->uc_mcontext.gregs[REG_RIP];
  uintptr_t frame = (uintptr_t)state->uc_mcontext.gregs[REG_RBP];
#elif defined(__aarch64__)
  uintptr_t address = state->uc_mcontext.pc, frame = state->uc_mcontext.regs[29];
#else
  uintptr_t address = 0, frame = 0;
#endif
  add(text, "backtrace:\n");
  for (int i = 0; i < FRAMES && address != 0; i++) {
    add_address(text, address);
    uintptr_t next[2];
    if (frame % sizeof frame != 0 || !read_memory(frame, next, sizeof next)) return;
    if (next[0] <= frame) return;
    frame = next[0];
    address = next[1];
  }
}

// MARK: The file

/// Makes the folder and those above it, for the user alone.
static void make_folders(void) {
  char part[sizeof folder];
  for (size_t i = 1; folder[i]; i++) {
    if (folder[i] != '/') continue;
    memcpy(part, folder, i);
    part[i] = 0;
    mkdir(part, 0700);
  }
  mkdir(folder, 0700);
}

static void name_report(int number) {
  struct text text = {.count = 0};
  add(&text, folder);
  add(&text, "/crash-");
  add_number(&text, (uint64_t)number, 10, 1);
  add(&text, ".txt");
  memcpy(path, text.bytes, text.count);
  path[text.count] = 0;
}

/// The first free number, else that of the oldest report.
static int next_number(void) {
  int oldest = 0;
  struct timespec age = {.tv_sec = INT64_MAX};
  for (int i = 0; i < KEPT; i++) {
    struct stat status;
    name_report(i);
    if (lstat(path, &status) != 0) return i;
    int is_older = status.st_mtim.tv_sec < age.tv_sec ||
                   (status.st_mtim.tv_sec == age.tv_sec && status.st_mtim.tv_nsec < age.tv_nsec);
    if (!is_older) continue;
    age = status.st_mtim;
    oldest = i;
  }
  name_report(oldest);
  unlink(path);
  return oldest;
}

static int open_report(void) {
  if (!folder[0]) return -1;
  make_folders();
  name_report(next_number());
  return open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
}

static void write_text(int file, struct text *text) {
  for (size_t done = 0; done < text->count;) {
    ssize_t count = write(file, text->bytes + done, text->count - done);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return;
    done += (size_t)count;
  }
}

static void add_facts(struct text *text, int number) {
  time_t now = time(NULL);
  add_line(text, "program: ", program);
  add_line(text, "signal: ", signal_name(number));
  add(text, "time: ");
  add_time(text, now);
  add(text, "seconds since the start: ");
  add_number(text, now > started ? (uint64_t)(now - started) : 0, 10, 1);
  add_line(text, "\nterminal: ", terminal);
  struct winsize size = {0};
  ioctl(STDOUT_FILENO, TIOCGWINSZ, &size);
  add(text, "size: ");
  add_number(text, size.ws_col, 10, 1);
  add(text, "x");
  add_number(text, size.ws_row, 10, 1);
  add_line(text, "\nscreen: ", screen_name);
  add(text, "screens drawn: ");
  add_number(text, ziping_drawn(), 10, 1);
  add(text, "\n");
}

const char *ziping_write_report(int number, const void *context) {
  int file = open_report();
  if (file < 0) return NULL;
  static struct text text;
  text.count = 0;
  add_facts(&text, number);
  // The addresses come last: looking for them is what may go wrong.
  write_text(file, &text);
  text.count = 0;
  add_frames(&text, context);
  write_text(file, &text);
  close(file);
  return path;
}
