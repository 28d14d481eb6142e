#ifndef CSYSTEM_H
#define CSYSTEM_H

// What Swift's own import of the C library leaves out.

/// Swaps two paths in one step, so that neither is ever missing. Returns 0, or -1 with `errno` set; `EINVAL` where the file system
/// cannot do it.
int csystem_exchange(const char *first, const char *second);

/// Whether something is mounted at a path: 1 or 0, which is also the answer where there is nothing or the system cannot say.
int csystem_is_mounted_at(const char *path);

#endif
