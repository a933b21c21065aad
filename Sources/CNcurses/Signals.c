#define _GNU_SOURCE 1

#include "CNcurses.h"
#include "CrashReport.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// MARK: Signals that arrive as events

static const int caught[] = {SIGHUP, SIGTERM, SIGINT, SIGWINCH, SIGTSTP, SIGCONT};
enum { CAUGHT = sizeof caught / sizeof *caught };
static struct sigaction before[CAUGHT];
static int signal_pipe[2] = {-1, -1};

static void pass_on(int number) {
  int saved = errno;
  unsigned char byte = (unsigned char)number;
  (void)!write(signal_pipe[1], &byte, 1);
  errno = saved;
}

void ziping_catch_signals(void) {
  if (signal_pipe[0] < 0 && pipe2(signal_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return;
  struct sigaction action = {.sa_handler = pass_on, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < CAUGHT; i++) sigaction(caught[i], &action, &before[i]);
}

void ziping_release_signals(void) {
  if (signal_pipe[0] < 0) return;
  for (int i = 0; i < CAUGHT; i++) sigaction(caught[i], &before[i], NULL);
  close(signal_pipe[0]);
  close(signal_pipe[1]);
  signal_pipe[0] = signal_pipe[1] = -1;
}

int ziping_next_signal(void) {
  unsigned char byte;
  return read(signal_pipe[0], &byte, 1) == 1 ? byte : 0;
}

enum ziping_signal_kind ziping_signal_kind(int number) {
  switch (number) {
  case SIGHUP: return ZIPING_HANG_UP;
  case SIGTERM: return ZIPING_TERMINATE;
  case SIGINT: return ZIPING_INTERRUPT;
  case SIGWINCH: return ZIPING_RESIZE;
  case SIGTSTP: return ZIPING_STOP;
  case SIGCONT: return ZIPING_CONTINUE;
  default: return ZIPING_OTHER;
  }
}

void ziping_stop(void) { kill(getpid(), SIGSTOP); }

// MARK: Input and output

int ziping_wait(int milliseconds) {
  struct pollfd files[2] = {
      {.fd = STDIN_FILENO, .events = POLLIN},
      {.fd = signal_pipe[0], .events = POLLIN},
  };
  int count = poll(files, 2, milliseconds);
  // Interrupted: the handler has written to the pipe.
  if (count < 0) return errno == EINTR ? ZIPING_SIGNAL : ZIPING_INPUT;
  if (files[0].revents) ziping_warm();
  return (files[0].revents ? ZIPING_INPUT : 0) | (files[1].revents ? ZIPING_SIGNAL : 0);
}

long ziping_read(uint8_t *buffer, size_t count) {
  ssize_t result = read(STDIN_FILENO, buffer, count);
  if (result >= 0) return result;
  return errno == EINTR || errno == EAGAIN ? -1 : 0;
}

void ziping_drop_answers(char last, int count, int milliseconds) {
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  while (count > 0 && poll(&input, 1, milliseconds) > 0) {
    char byte = 0;
    if (read(STDIN_FILENO, &byte, 1) != 1) return;
    if (byte == last) count--;
  }
}

static void write_all(const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(STDOUT_FILENO, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

void ziping_write(const char *bytes, size_t count) { write_all(bytes, count); }

// MARK: Crashes

static const int fatal[] = {SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGFPE};
enum { FATAL = sizeof fatal / sizeof *fatal };
static struct sigaction before_fatal[FATAL];
static char restoring[512];
static size_t restoring_count;
static struct termios shell_mode;
static char crash_stack[64 * 1024];
static const char crash_words[] =
    "\r\nziping：程序出错，已经中止。输入的内容都在草稿旁的日志（.journal）里，"
    "重新打开这份草稿即可恢复。\r\n";
static const char report_words[] = "出错记录（不含填写的内容，可发给维护人员）：";

static void say(const char *words) { write_all(words, strlen(words)); }

/// Only what is safe in a signal handler: write, tcsetattr, sigaction, raise; and the report, last.
static void restore_and_die(int number, siginfo_t *info, void *context) {
  (void)info;
  write_all(restoring, restoring_count);
  tcsetattr(STDIN_FILENO, TCSANOW, &shell_mode);
  say(crash_words);
  // What goes wrong from here on ends the process as it would have without us, but for Swift's own
  // backtracer: it asks questions on the terminal, and shows memory. Whoever wants it says so.
  struct sigaction plain = {.sa_handler = SIG_DFL};
  int wants_backtracer = getenv("SWIFT_BACKTRACE") != NULL;
  for (int i = 0; i < FATAL; i++) {
    sigaction(fatal[i], wants_backtracer ? &before_fatal[i] : &plain, NULL);
  }
  const char *report = ziping_write_report(number, context);
  if (report) {
    say(report_words);
    say(report);
    say("\r\n");
  }
  raise(number);
}

void ziping_remember_mode(void) { tcgetattr(STDIN_FILENO, &shell_mode); }

void ziping_guard(const char *bytes, size_t count) {
  if (restoring_count > 0 || count > sizeof restoring) return;
  memcpy(restoring, bytes, count);
  restoring_count = count;
  stack_t stack = {.ss_sp = crash_stack, .ss_size = sizeof crash_stack};
  sigaltstack(&stack, NULL);
  struct sigaction action = {
      .sa_sigaction = restore_and_die, .sa_flags = SA_ONSTACK | SA_SIGINFO};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &action, &before_fatal[i]);
}

void ziping_unguard(void) {
  if (restoring_count == 0) return;
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &before_fatal[i], NULL);
  restoring_count = 0;
  stack_t none = {.ss_flags = SS_DISABLE};
  sigaltstack(&none, NULL);
}
