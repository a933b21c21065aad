#define _GNU_SOURCE
#include <fcntl.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>

#include "CStorage.h"

void ziping_refresh(int folder, const char *name) {
  struct statx status;
  statx(folder, name, AT_STATX_FORCE_SYNC | AT_SYMLINK_NOFOLLOW, STATX_BASIC_STATS, &status);
}

int ziping_share_kind(int file) {
  struct statfs status;
  if (fstatfs(file, &status) != 0) return ZIPING_LOCAL;
  switch ((unsigned)status.f_type) {
    case NFS_SUPER_MAGIC: return ZIPING_NFS;
    case 0xFF534D42: /* CIFS, and SMB2 behind it: not in every linux/magic.h */
    case 0xFE534D42: return ZIPING_SMB;
    default: return ZIPING_LOCAL;
  }
}
