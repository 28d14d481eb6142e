#ifndef CSYSTEM_H
#define CSYSTEM_H

/// Swaps two paths in one step, so that neither is ever missing. Returns 0, or -1 with `errno` set; `EINVAL` where the file system
/// cannot do it. Swift's own import of the C library leaves `renameat2` out.
int csystem_exchange(const char *first, const char *second);

#endif
