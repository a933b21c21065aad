#ifndef PSEUDO_TERMINAL_H
#define PSEUDO_TERMINAL_H

#include "Ambiguous.h"
#include "Child.h"
#include "Emulator.h"

#endif
