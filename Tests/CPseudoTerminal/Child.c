#define _GNU_SOURCE
#include "Child.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

/// A clean start: own session, default signals, nothing blocked.
static int clean_start(posix_spawnattr_t *attributes) {
  sigset_t all, none;
  sigfillset(&all);
  sigemptyset(&none);
  int error = posix_spawnattr_init(attributes);
  if (!error) error = posix_spawnattr_setsigdefault(attributes, &all);
  if (!error) error = posix_spawnattr_setsigmask(attributes, &none);
  if (!error)
    error = posix_spawnattr_setflags(
        attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  return error;
}

static int start(const struct child_program *program, posix_spawn_file_actions_t *actions,
                 pid_t *pid) {
  posix_spawnattr_t attributes;
  int error = clean_start(&attributes);
  if (!error) error = posix_spawn_file_actions_addclosefrom_np(actions, 3);
  if (!error && program->folder)
    error = posix_spawn_file_actions_addchdir_np(actions, program->folder);
  if (!error)
    error = posix_spawn(pid, program->path, actions, &attributes, program->arguments,
                        program->environment);
  posix_spawnattr_destroy(&attributes);
  return error;
}

int child_start_with_files(const struct child_program *program, const int files[3], pid_t *pid) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  int error = 0;
  for (int file = 0; file < 3 && !error; file++)
    error = posix_spawn_file_actions_adddup2(&actions, files[file], file);
  if (!error) error = start(program, &actions, pid);
  posix_spawn_file_actions_destroy(&actions);
  return error;
}

/// Opens a pseudo-terminal as real terminals set it up: sized, non-blocking, with UTF-8 erasing.
static int open_master(int columns, int rows, char *slave_path, size_t length) {
  int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
  if (master < 0) return -1;
  struct termios settings;
  if (grantpt(master) || unlockpt(master) || ptsname_r(master, slave_path, length) ||
      terminal_set_size(master, columns, rows) || tcgetattr(master, &settings)) {
    close(master);
    return -1;
  }
  settings.c_iflag |= IUTF8;
  tcsetattr(master, TCSANOW, &settings);
  return master;
}

int child_start_on_terminal(const struct child_program *program, int columns, int rows, pid_t *pid,
                            int *master) {
  char slave_path[PATH_MAX];
  *master = open_master(columns, rows, slave_path, sizeof slave_path);
  if (*master < 0) return errno;
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  // The leader of a session without a terminal gets the first one that it opens.
  int error = posix_spawn_file_actions_addopen(&actions, 0, slave_path, O_RDWR, 0);
  for (int file = 1; file < 3 && !error; file++)
    error = posix_spawn_file_actions_adddup2(&actions, 0, file);
  if (!error) error = start(program, &actions, pid);
  posix_spawn_file_actions_destroy(&actions);
  if (error) close(*master);
  return error;
}

int child_anonymous_file(void) { return memfd_create("child", MFD_CLOEXEC); }

int terminal_set_size(int master, int columns, int rows) {
  struct winsize size = {.ws_col = columns, .ws_row = rows};
  return ioctl(master, TIOCSWINSZ, &size) ? errno : 0;
}

int terminal_get_settings(int master, struct terminal_settings *settings) {
  struct termios termios;
  if (tcgetattr(master, &termios)) return errno;
  memset(settings, 0, sizeof *settings);
  settings->input = termios.c_iflag;
  settings->output = termios.c_oflag;
  settings->control = termios.c_cflag;
  settings->local = termios.c_lflag;
  memcpy(settings->characters, termios.c_cc, sizeof termios.c_cc);
  return 0;
}
