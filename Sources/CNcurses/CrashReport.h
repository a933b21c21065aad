#ifndef ZIPING_CRASH_REPORT_H
#define ZIPING_CRASH_REPORT_H

#include <stddef.h>

/// Writes a report about the death by that signal, with nothing but calls that are safe in a
/// signal handler.
///
/// - Parameters:
///   - number: The signal.
///   - context: The `ucontext_t` that the handler was given.
/// - Returns: The report's path, or NULL where none could be written.
const char *ziping_write_report(int number, const void *context);

#endif
