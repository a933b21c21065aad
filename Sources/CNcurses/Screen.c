#define _GNU_SOURCE 1
#define NCURSES_WIDECHAR 1

#include "CNcurses.h"

#include <ncursesw/curses.h>
#include <ncursesw/term.h>
// <term.h> claims these words.
#undef columns
#undef lines

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

static const char *locale_name(void) {
  const char *names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    const char *value = getenv(names[i]);
    if (value && *value) return value;
  }
  return "C";
}

const char *ziping_set_locale(void) {
  const char *known = setlocale(LC_CTYPE, "");
  const char *codeset = nl_langinfo(CODESET);
  if (strcmp(codeset, "UTF-8") == 0) return codeset;
  const char *dot = strchr(locale_name(), '.');
  int is_plain = strcmp(locale_name(), "C") == 0 || strcmp(locale_name(), "POSIX") == 0;
  int names_utf8 = dot && (strcasecmp(dot + 1, "UTF-8") == 0 || strcasecmp(dot + 1, "UTF8") == 0);
  // A locale that is named but not installed leaves C: without a codeset it is taken for UTF-8.
  if (!is_plain && !names_utf8 && (known || dot)) return dot && !known ? dot + 1 : codeset;
  return setlocale(LC_CTYPE, "C.UTF-8") ? "UTF-8" : codeset;
}

static SCREEN *screen;
static int colors;

static enum ziping_screen_error check_terminal(void) {
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return ZIPING_SCREEN_NOT_A_TERMINAL;
  int found = 0;
  if (setupterm(NULL, STDOUT_FILENO, &found) != OK) {
    return found == 1 ? ZIPING_SCREEN_UNUSABLE_TERMINAL : ZIPING_SCREEN_UNKNOWN_TERMINAL;
  }
  int is_usable = ziping_capability("cup") != NULL;
  del_curterm(cur_term);
  return is_usable ? ZIPING_SCREEN_OPEN : ZIPING_SCREEN_UNUSABLE_TERMINAL;
}

static void set_up_colors(int wants_colors) {
  colors = 0;
  if (!wants_colors || !has_colors() || start_color() != OK) return;
  colors = COLORS >= 256 ? 256 : COLORS >= 16 ? 16 : 8;
  short background = use_default_colors() == OK ? -1 : COLOR_BLACK;
  for (short color = 1; color <= 6; color++) init_pair(color, color, background);
  if (colors >= 16) init_pair(7, colors == 256 ? 244 : 8, background);
}

enum ziping_screen_error ziping_screen_open(int wants_colors) {
  enum ziping_screen_error error = check_terminal();
  if (error) return error;
  // Lines as Unicode characters: PuTTY, among others, ignores the switch to the line set in UTF-8.
  setenv("NCURSES_NO_UTF8_ACS", "1", 0);
  screen = newterm(NULL, stdout, stdin);
  if (!screen) return ZIPING_SCREEN_UNUSABLE_TERMINAL;
  set_up_colors(wants_colors);
  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  typeahead(-1);
  // Until its screen has been left and taken again once, ncurses 6.4 writes after each movement of
  // the cursor, some forty times for a screen.
  refresh();
  endwin();
  refresh();
  return ZIPING_SCREEN_OPEN;
}

void ziping_screen_close(void) {
  if (!screen) return;
  endwin();
  delscreen(screen);
  screen = NULL;
}

void ziping_screen_leave(void) { endwin(); }

void ziping_screen_return(void) {
  clearok(curscr, TRUE);
  refresh();
}

void ziping_screen_size(int *columns, int *rows) {
  struct winsize size;
  int is_known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col && size.ws_row;
  if (is_known && (size.ws_row != LINES || size.ws_col != COLS)) {
    resizeterm(size.ws_row, size.ws_col);
  }
  getmaxyx(stdscr, *rows, *columns);
}

const char *ziping_capability(const char *name) {
  const char *value = tigetstr((char *)name);
  return value == NULL || value == (char *)-1 || !*value ? NULL : value;
}

const char *ziping_terminal_name(void) { return termname(); }

int ziping_colors(void) { return colors; }

void ziping_style(int attributes, int color) {
  attr_t bits = A_NORMAL;
  if (attributes & ZIPING_BOLD) bits |= A_BOLD;
  if (attributes & ZIPING_REVERSE) bits |= A_REVERSE;
  if (attributes & ZIPING_UNDERLINE) bits |= A_UNDERLINE;
  if (attributes & ZIPING_DIM) bits |= A_DIM;
  int has_grey = colors >= 16;
  if (color == 7 && !has_grey) bits |= A_DIM;
  int pair = colors == 0 || (color == 7 && !has_grey) ? 0 : color;
  attr_set(bits, (short)pair, NULL);
}

/// Whether the cell at the bottom right can be written without scrolling.
///
/// Otherwise ncurses writes it one column to the left and inserts before it, which tears a wide
/// character apart.
static int is_last_cell_safe(void) {
  return !tigetflag("am") || (ziping_capability("smam") && ziping_capability("rmam"));
}

static int is_out_of_bounds(int column, int row) {
  return row == LINES - 1 && column == COLS - 1 && !is_last_cell_safe();
}

void ziping_put(int column, int row, const uint32_t *scalars, size_t count) {
  if (is_out_of_bounds(column, row)) return;
  wchar_t characters[CCHARW_MAX + 1] = {0};
  if (count > CCHARW_MAX) count = CCHARW_MAX;
  for (size_t i = 0; i < count; i++) characters[i] = (wchar_t)scalars[i];
  attr_t bits;
  short pair;
  attr_get(&bits, &pair, NULL);
  cchar_t cell;
  if (setcchar(&cell, characters, bits, pair, NULL) == OK) mvadd_wch(row, column, &cell);
}

static const cchar_t *frame(int arms) {
  switch (arms) {
  case ZIPING_RIGHT | ZIPING_DOWN: return WACS_ULCORNER;
  case ZIPING_LEFT | ZIPING_DOWN: return WACS_URCORNER;
  case ZIPING_RIGHT | ZIPING_UP: return WACS_LLCORNER;
  case ZIPING_LEFT | ZIPING_UP: return WACS_LRCORNER;
  case ZIPING_LEFT | ZIPING_RIGHT | ZIPING_DOWN: return WACS_TTEE;
  case ZIPING_LEFT | ZIPING_RIGHT | ZIPING_UP: return WACS_BTEE;
  case ZIPING_UP | ZIPING_DOWN | ZIPING_RIGHT: return WACS_LTEE;
  case ZIPING_UP | ZIPING_DOWN | ZIPING_LEFT: return WACS_RTEE;
  case ZIPING_LEFT | ZIPING_RIGHT | ZIPING_UP | ZIPING_DOWN: return WACS_PLUS;
  default: return arms & (ZIPING_UP | ZIPING_DOWN) ? WACS_VLINE : WACS_HLINE;
  }
}

void ziping_put_frame(int column, int row, int arms) {
  if (!is_out_of_bounds(column, row)) mvadd_wch(row, column, frame(arms));
}

void ziping_erase(int repaint) {
  ziping_style(0, 0);
  erase();
  if (repaint) clearok(stdscr, TRUE);
}

static uint64_t drawn;

uint64_t ziping_drawn(void) { return drawn; }

void ziping_update(int column, int row) {
  drawn++;
  if (column >= 0) move(row, column);
  curs_set(column >= 0);
  refresh();
}
