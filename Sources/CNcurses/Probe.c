#define _GNU_SOURCE 1
#define NCURSES_WIDECHAR 1

#include "CNcurses.h"

#include <ncursesw/curses.h>
#include <ncursesw/term.h>
#undef columns
#undef lines

#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

int ziping_terminal_colors(void) {
  int found = 0;
  if (setupterm(NULL, STDOUT_FILENO, &found) != OK) return -1;
  int colors = tigetnum("colors");
  del_curterm(cur_term);
  return colors > 0 ? colors : 0;
}

int ziping_window(int *columns, int *rows) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return -1;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return 0;
}

static size_t collect(char last, char *answer, size_t room, int milliseconds) {
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  size_t count = 0;
  while (count < room && poll(&input, 1, milliseconds) > 0) {
    if (read(STDIN_FILENO, answer + count, 1) != 1) break;
    if (answer[count++] == last) break;
  }
  return count;
}

size_t ziping_ask(const char *question, size_t length, char last, char *answer, size_t room,
                  int milliseconds) {
  struct termios before;
  if (tcgetattr(STDIN_FILENO, &before) != 0) return 0;
  struct termios quiet = before;
  quiet.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
  if (tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet) != 0) return 0;
  ziping_write(question, length);
  size_t count = collect(last, answer, room, milliseconds);
  // What comes late would be typed into the shell: it is flushed with the mode.
  tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
  return count;
}
