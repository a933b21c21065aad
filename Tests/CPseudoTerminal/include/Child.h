#ifndef PSEUDO_TERMINAL_CHILD_H
#define PSEUDO_TERMINAL_CHILD_H

#include <sys/types.h>

/// What to start. Arguments (the first one names the program) and environment end with NULL.
struct child_program {
  const char *path;
  char *const *arguments;
  char *const *environment;
  /// The folder to start in, or NULL for the present one.
  const char *folder;
};

/// Starts a program as the leader of a session whose terminal is a new pseudo-terminal.
///
/// Returns 0 and fills `pid` and `master` (non-blocking), or returns an errno.
int child_start_on_terminal(const struct child_program *program, int columns, int rows,
                            pid_t *pid, int *master);

/// Starts a program in a session without a terminal, with these three as its descriptors 0, 1, 2.
///
/// Returns 0 and fills `pid`, or returns an errno.
int child_start_with_files(const struct child_program *program, const int files[3], pid_t *pid);

/// An anonymous file for what a child reads or writes; -1 on failure.
int child_anonymous_file(void);

/// Tells the terminal its size; the kernel then sends SIGWINCH. Returns 0 or an errno.
int terminal_set_size(int master, int columns, int rows);

/// The settings of a line (`struct termios`) as plain numbers, for comparing.
struct terminal_settings {
  unsigned int input, output, control, local;
  unsigned char characters[32];
};

/// Reads the settings the program on the terminal sees. Returns 0 or an errno.
int terminal_get_settings(int master, struct terminal_settings *settings);

#endif
