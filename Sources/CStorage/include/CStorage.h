#ifndef ZIPING_CSTORAGE_H
#define ZIPING_CSTORAGE_H

#include <pthread.h>
#include <stddef.h>
#include <stdint.h>

// What Storage needs of C.

// The inner loop of SHA-256: the processor's own instructions for it are ten times as quick, and
// every start digests a draft and a rubric.

/// Takes whole blocks of 64 bytes into a digest's state of eight words.
void ziping_sha256(uint32_t *state, const uint8_t *bytes, size_t blocks);
/// The same without instructions that not every processor has, for a test that compares the two.
void ziping_sha256_portable(uint32_t *state, const uint8_t *bytes, size_t blocks);

/// The inner loop of SM3 (GB/T 32905-2016), in C because it is half of what checking a draft's
/// trail and versions costs: whole blocks of 64 bytes into a digest's state of eight words.
void ziping_sm3(uint32_t *state, const uint8_t *bytes, size_t blocks);

/// Joins a thread if it has ended; 0 while it goes on. Swift's Glibc has no such function.
int ziping_join_if_ended(pthread_t thread, void **result);

/// Renames a file of one open folder into another, unless the name is taken: then EEXIST. Swift's
/// Glibc has no such function.
int ziping_rename_if_free(int from, const char *old, int to, const char *new_name);

/// Has the system ask the server which file has the name now, and how it is: a client of NFS or SMB
/// answers from what it knew a second or a minute ago. Where the file is local it does nothing. Swift's
/// Glibc has no statx.
void ziping_refresh(int folder, const char *name);

/// What a file lies on that other machines have too, or ZIPING_LOCAL. Swift's Glibc has no statfs.
int ziping_share_kind(int file);
enum { ZIPING_LOCAL, ZIPING_NFS, ZIPING_SMB };

#endif
