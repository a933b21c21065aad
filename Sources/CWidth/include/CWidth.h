#ifndef ZIPING_CWIDTH_H
#define ZIPING_CWIDTH_H

#include <stdint.h>
#include <wchar.h>

/// The cells that a scalar takes on a terminal: 0, 1 or 2.
///
/// Pure. `ambiguous` is the width (1 or 2) of East Asian Ambiguous characters such as ① “ … ≥.
/// Control characters and unassigned ones count 1: something visible stands in for them.
int ziping_width(uint32_t scalar, int ambiguous);

/// Sets the width that the exported `wcwidth` gives to ambiguous characters: 1 or 2.
///
/// One value for the whole process, because ncurses knows only one; the terminal driver sets it.
void ziping_set_ambiguous_width(int width);

/// Stands in for the C library's function, so that ncurses counts cells as we do.
int wcwidth(wchar_t character);

#endif
