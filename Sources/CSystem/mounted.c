#define _GNU_SOURCE
#include "CSystem.h"
#include <fcntl.h>
#include <sys/stat.h>

int csystem_is_mounted_at(const char *path) {
  struct statx status;
  if (statx(AT_FDCWD, path, AT_SYMLINK_NOFOLLOW, 0, &status) != 0) return 0;
  return (status.stx_attributes_mask & status.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
}
