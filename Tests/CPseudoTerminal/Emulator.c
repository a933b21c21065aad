#include "Emulator.h"

#include <vterm.h>

struct emulator {
  VTerm *vterm;
  VTermScreen *screen;
  bool cursor_visible, alternate_screen, mouse;
};

static int property_changed(VTermProp property, VTermValue *value, void *user) {
  emulator *emulator = user;
  if (property == VTERM_PROP_CURSORVISIBLE) emulator->cursor_visible = value->boolean;
  if (property == VTERM_PROP_ALTSCREEN) emulator->alternate_screen = value->boolean;
  if (property == VTERM_PROP_MOUSE) emulator->mouse = value->number != VTERM_PROP_MOUSE_NONE;
  return 1;
}

static const VTermScreenCallbacks callbacks = {.settermprop = property_changed};

emulator *emulator_new(int columns, int rows) {
  emulator *emulator = calloc(1, sizeof *emulator);
  if (!emulator) return NULL;
  emulator->vterm = vterm_new(rows, columns);
  vterm_set_utf8(emulator->vterm, 1);
  emulator->screen = vterm_obtain_screen(emulator->vterm);
  vterm_screen_enable_altscreen(emulator->screen, 1);
  vterm_screen_set_callbacks(emulator->screen, &callbacks, emulator);
  vterm_screen_reset(emulator->screen, 1);
  return emulator;
}

void emulator_free(emulator *emulator) {
  vterm_free(emulator->vterm);
  free(emulator);
}

void emulator_resize(emulator *emulator, int columns, int rows) {
  vterm_set_size(emulator->vterm, rows, columns);
}

void emulator_write(emulator *emulator, const uint8_t *bytes, size_t length) {
  vterm_input_write(emulator->vterm, (const char *)bytes, length);
}

size_t emulator_take_answer(emulator *emulator, uint8_t *bytes, size_t capacity) {
  return vterm_output_read(emulator->vterm, (char *)bytes, capacity);
}

static struct emulator_colour colour(const VTermColor *from) {
  struct emulator_colour to = {.kind = emulator_colour_default};
  if (VTERM_COLOR_IS_DEFAULT_FG(from) || VTERM_COLOR_IS_DEFAULT_BG(from)) return to;
  if (VTERM_COLOR_IS_INDEXED(from)) {
    to.kind = emulator_colour_indexed;
    to.values[0] = from->indexed.idx;
    return to;
  }
  to.kind = emulator_colour_rgb;
  to.values[0] = from->rgb.red;
  to.values[1] = from->rgb.green;
  to.values[2] = from->rgb.blue;
  return to;
}

struct emulator_cell emulator_cell_at(const emulator *emulator, int column, int row) {
  VTermScreenCell from = {0};
  vterm_screen_get_cell(emulator->screen, (VTermPos){.row = row, .col = column}, &from);
  bool is_right_half = from.chars[0] == (uint32_t)-1;
  struct emulator_cell to = {
      .width = is_right_half ? 0 : from.width,
      .bold = from.attrs.bold,
      .underline = from.attrs.underline != VTERM_UNDERLINE_OFF,
      .reverse = from.attrs.reverse,
      .foreground = colour(&from.fg),
      .background = colour(&from.bg),
  };
  while (!is_right_half && to.scalar_count < 6 && from.chars[to.scalar_count]) {
    to.scalars[to.scalar_count] = from.chars[to.scalar_count];
    to.scalar_count++;
  }
  return to;
}

struct emulator_state emulator_state_of(const emulator *emulator) {
  VTermPos cursor;
  vterm_state_get_cursorpos(vterm_obtain_state(emulator->vterm), &cursor);
  return (struct emulator_state){
      .cursor_column = cursor.col,
      .cursor_row = cursor.row,
      .cursor_visible = emulator->cursor_visible,
      .alternate_screen = emulator->alternate_screen,
      .mouse = emulator->mouse,
  };
}

static const VTermKey keys[] = {
    [emulator_key_enter] = VTERM_KEY_ENTER,
    [emulator_key_tab] = VTERM_KEY_TAB,
    [emulator_key_backspace] = VTERM_KEY_BACKSPACE,
    [emulator_key_escape] = VTERM_KEY_ESCAPE,
    [emulator_key_up] = VTERM_KEY_UP,
    [emulator_key_down] = VTERM_KEY_DOWN,
    [emulator_key_left] = VTERM_KEY_LEFT,
    [emulator_key_right] = VTERM_KEY_RIGHT,
    [emulator_key_insert] = VTERM_KEY_INS,
    [emulator_key_delete] = VTERM_KEY_DEL,
    [emulator_key_home] = VTERM_KEY_HOME,
    [emulator_key_end] = VTERM_KEY_END,
    [emulator_key_page_up] = VTERM_KEY_PAGEUP,
    [emulator_key_page_down] = VTERM_KEY_PAGEDOWN,
};

void emulator_press(emulator *emulator, int key, bool shift, bool control) {
  VTermModifier modifier =
      (shift ? VTERM_MOD_SHIFT : VTERM_MOD_NONE) | (control ? VTERM_MOD_CTRL : VTERM_MOD_NONE);
  VTermKey pressed = key > emulator_key_function
                         ? (VTermKey)VTERM_KEY_FUNCTION(key - emulator_key_function)
                         : keys[key];
  vterm_keyboard_key(emulator->vterm, pressed, modifier);
}

void emulator_mark_paste(emulator *emulator, bool begins) {
  if (begins)
    vterm_keyboard_start_paste(emulator->vterm);
  else
    vterm_keyboard_end_paste(emulator->vterm);
}

void emulator_click(emulator *emulator, int button, int column, int row) {
  vterm_mouse_move(emulator->vterm, row, column, VTERM_MOD_NONE);
  vterm_mouse_button(emulator->vterm, button, true, VTERM_MOD_NONE);
  vterm_mouse_button(emulator->vterm, button, false, VTERM_MOD_NONE);
}
