#include "CNcurses.h"

// Where the functions that a typed character runs begin and end: `.ci/functions.order` puts the
// first of these two before them, the other one behind.
__attribute__((section(".text.ziping_typed_begin"), noinline)) static void typed_begin(void) {
  __asm__ volatile("nop");
}
__attribute__((section(".text.ziping_typed_end"), noinline)) static void typed_end(void) {
  __asm__ volatile("nop; nop");
}

enum { LINE = 64, MOST = 512 * 1024 };

void ziping_warm(void) {
  uintptr_t start = (uintptr_t)typed_begin;
  uintptr_t end = (uintptr_t)typed_end;
  // Another linker lays them where it likes.
  if (end <= start || end - start > MOST) return;
  // Reads that do not depend on each other wait together. A mere hint to the processor fetched less.
  for (uintptr_t line = start; line < end; line += LINE) (void)*(const volatile uint8_t *)line;
}
