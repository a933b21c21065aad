#ifndef PSEUDO_TERMINAL_EMULATOR_H
#define PSEUDO_TERMINAL_EMULATOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// A terminal emulator (libvterm) in UTF-8, with the few questions that tests ask.
typedef struct emulator emulator;

emulator *emulator_new(int columns, int rows);
void emulator_free(emulator *emulator);
void emulator_resize(emulator *emulator, int columns, int rows);

/// Shows what a program wrote.
void emulator_write(emulator *emulator, const uint8_t *bytes, size_t length);

/// Takes what the terminal sends to the program (answers, keys, clicks); returns its length.
size_t emulator_take_answer(emulator *emulator, uint8_t *bytes, size_t capacity);

enum emulator_colour_kind { emulator_colour_default, emulator_colour_indexed, emulator_colour_rgb };

/// A colour; `values` is the index, or red, green and blue.
struct emulator_colour {
  enum emulator_colour_kind kind;
  uint8_t values[3];
};

/// A cell; a width of 0 means the right half of the wide character before it.
struct emulator_cell {
  uint32_t scalars[6];
  int scalar_count;
  int width;
  bool bold, underline, reverse;
  struct emulator_colour foreground, background;
};

struct emulator_cell emulator_cell_at(const emulator *emulator, int column, int row);

/// What can be seen or turned on besides the cells.
struct emulator_state {
  int cursor_column, cursor_row;
  bool cursor_visible, alternate_screen, mouse;
};

struct emulator_state emulator_state_of(const emulator *emulator);

enum emulator_key {
  emulator_key_enter,
  emulator_key_tab,
  emulator_key_backspace,
  emulator_key_escape,
  emulator_key_up,
  emulator_key_down,
  emulator_key_left,
  emulator_key_right,
  emulator_key_insert,
  emulator_key_delete,
  emulator_key_home,
  emulator_key_end,
  emulator_key_page_up,
  emulator_key_page_down,
  /// F1 is this plus one.
  emulator_key_function
};

/// Presses a key as the modes of the terminal demand; the bytes become part of the answer.
void emulator_press(emulator *emulator, int key, bool shift, bool control);

/// Marks the begin or the end of a paste, if the program asked for marks.
void emulator_mark_paste(emulator *emulator, bool begins);

/// Presses and lets go of a button where the program asked for the mouse.
void emulator_click(emulator *emulator, int button, int column, int row);

#endif
