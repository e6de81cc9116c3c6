/* Calls of glibc and Linux that the headers declare only for GNU sources, or not at all.
 *
 * Includes as little as it can: what it included would count as declared here. */
#include <sys/ioctl.h>

#define ENGROSS_RENAME_NOREPLACE 1u
#define ENGROSS_RENAME_EXCHANGE 2u

extern int renameat2(int, const char *, int, const char *, unsigned int);
extern int syncfs(int);
extern long syscall(long, ...);

/* The columns of the terminal at a descriptor, 0 if there is none. */
static inline int engross_terminal_columns(int descriptor) {
  struct winsize size;
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

/* openat2: opens a path below a folder without following any link; ENOSYS before Linux 5.6. */
static inline int engross_open_below(int folder, const char *path, int flags) {
  struct {
    unsigned long long flags, mode, resolve;
  } how = {(unsigned long long)flags, 0, 0x04 /* RESOLVE_NO_SYMLINKS */ | 0x08 /* _BENEATH */};
  return (int)syscall(437 /* on every architecture */, folder, path, &how, sizeof how);
}

/* Settings of glibc's allocator; malloc.h is in no module. */
#include <malloc.h>
static inline void engross_keep_freed_memory(void) {
  mallopt(M_TRIM_THRESHOLD, 256 << 20);
  mallopt(M_MMAP_THRESHOLD, 256 << 20);
  mallopt(M_TOP_PAD, 4 << 20);
}
