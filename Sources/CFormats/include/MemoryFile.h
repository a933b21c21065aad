/// A file that lies in memory alone, for a library that wants a path.
#ifndef CFORMATS_MEMORY_FILE_H
#define CFORMATS_MEMORY_FILE_H

/// A descriptor, to be closed by the caller; -1 on failure.
int memory_file_open(void);

#endif
