#ifndef PSEUDO_TERMINAL_AMBIGUOUS_H
#define PSEUDO_TERMINAL_AMBIGUOUS_H

#include <stdbool.h>
#include <stdint.h>

/// Whether terminals differ about the width of a character (East_Asian_Width=A).
///
/// Characters without a width of their own (combining marks, U+00AD) are left out.
bool is_ambiguous(uint32_t scalar);

#endif
