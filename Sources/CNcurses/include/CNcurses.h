#ifndef ZIPING_CNCURSES_H
#define ZIPING_CNCURSES_H

#include <stddef.h>
#include <stdint.h>

// What the driver needs of ncursesw, as functions that Swift can call: the macros, variadics and
// global variables of <curses.h> do not reach it. Input does not go through ncurses.

// MARK: Locale

/// The codeset of the environment's locale after setting it, with C.UTF-8 in the place of C.
///
/// - Returns: "UTF-8", or the name of another codeset, for which there is no remedy here.
const char *ziping_set_locale(void);

// MARK: Screen

enum ziping_screen_error {
  ZIPING_SCREEN_OPEN = 0,
  ZIPING_SCREEN_NOT_A_TERMINAL,
  ZIPING_SCREEN_UNKNOWN_TERMINAL,
  ZIPING_SCREEN_UNUSABLE_TERMINAL,
};

/// Opens the screen on standard input and output, in raw mode, cleared.
enum ziping_screen_error ziping_screen_open(int wants_colors);
/// Ends curses mode and frees the screen.
void ziping_screen_close(void);
/// Gives the terminal back for a while.
void ziping_screen_leave(void);
/// Takes it again and repaints it with the next update.
void ziping_screen_return(void);
/// Asks the terminal for its size and makes the screen that large.
void ziping_screen_size(int *columns, int *rows);
/// The string of a terminfo capability, or NULL.
const char *ziping_capability(const char *name);
/// The name in `TERM` under which the terminal was opened, or NULL.
const char *ziping_terminal_name(void);
/// The colours that may be used: 0, 8, 16 or 256.
int ziping_colors(void);

// MARK: Looking at the terminal without opening the screen

/// The colours by the terminal's description: 0 for none, -1 where there is no description.
int ziping_terminal_colors(void);
/// The size of the window; -1 where standard output has none.
int ziping_window(int *columns, int *rows);
/// Sends a question to the terminal and reads the answer up to `last`, `room` bytes or a pause of so
/// many milliseconds.
///
/// - Returns: The count of bytes read.
size_t ziping_ask(const char *question, size_t length, char last, char *answer, size_t room,
                  int milliseconds);

// MARK: Cells

enum ziping_attributes {
  ZIPING_BOLD = 1,
  ZIPING_REVERSE = 2,
  ZIPING_UNDERLINE = 4,
  ZIPING_DIM = 8,
};

/// The arms of a frame character.
enum ziping_arms { ZIPING_LEFT = 1, ZIPING_RIGHT = 2, ZIPING_UP = 4, ZIPING_DOWN = 8 };

/// Sets the style of the cells that are put next. `color` is 0 for normal, 1...6 as in ANSI,
/// 7 for grey.
void ziping_style(int attributes, int color);
/// Puts a character with `count` - 1 marks behind it.
void ziping_put(int column, int row, const uint32_t *scalars, size_t count);
/// Puts a frame character with such arms.
void ziping_put_frame(int column, int row, int arms);
/// Makes the whole screen blank; `repaint` sends all of it with the next update.
void ziping_erase(int repaint);
/// Sends what differs, and leaves the cursor there; a negative column hides it.
void ziping_update(int column, int row);
/// How many times that was done.
uint64_t ziping_drawn(void);

// MARK: Memory

/// Keeps memory that was freed instead of giving it back to the system and asking for it again,
/// which with every key costs more than the key itself.
void ziping_keep_memory(void);

/// Fetches the functions that a typed character runs into the processor's cache, all at once. After
/// a pause they lie in none, and would be fetched line by line, each when it is about to be run.
void ziping_warm(void);

// MARK: Bytes and signals

/// Writes bytes to the terminal, all of them.
void ziping_write(const char *bytes, size_t count);

enum ziping_ready { ZIPING_INPUT = 1, ZIPING_SIGNAL = 2 };

/// Waits for input or a signal for so many milliseconds; negative for ever. 0 when neither came.
int ziping_wait(int milliseconds);
/// Reads input: the count, or 0 when the terminal has gone; negative to try again.
long ziping_read(uint8_t *buffer, size_t count);

/// Waits so long for each of `count` answers that end in `last` and drops what has come until then.
void ziping_drop_answers(char last, int count, int milliseconds);

/// Lets signals arrive through `ziping_next_signal` instead of ending the process.
void ziping_catch_signals(void);
/// Restores what signals did before.
void ziping_release_signals(void);
/// The next signal that came, or 0.
int ziping_next_signal(void);
enum ziping_signal_kind {
  ZIPING_OTHER,
  ZIPING_HANG_UP,
  ZIPING_TERMINATE,
  ZIPING_INTERRUPT,
  ZIPING_RESIZE,
  ZIPING_STOP,
  ZIPING_CONTINUE,
};

/// What a signal's number means.
enum ziping_signal_kind ziping_signal_kind(int number);
/// Stops the process as SIGTSTP would; ZIPING_CONTINUE follows when it is continued.
void ziping_stop(void);

/// Remembers the mode of the terminal before anything changes it.
void ziping_remember_mode(void);
/// From now on a crash sends `bytes` and restores that mode before the process dies of it.
void ziping_guard(const char *bytes, size_t count);
/// Forgets it.
void ziping_unguard(void);

/// Lets a crash leave a report in that folder, which is made then; `program` is name and version.
void ziping_report_to(const char *folder, const char *program);
/// What the screen is called in such a report; the text must stay where it is.
void ziping_note_screen(const char *name);

#endif
