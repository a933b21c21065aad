#define _GNU_SOURCE
#include "MemoryFile.h"

#include <sys/mman.h>

int memory_file_open(void) { return memfd_create("document", MFD_CLOEXEC); }
