/* Calls of glibc that its headers declare only for GNU sources, or that take any arguments. */
#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#define ENGROSS_RENAME_NOREPLACE 1u
#define ENGROSS_RENAME_EXCHANGE 2u

extern int renameat2(int, const char *, int, const char *, unsigned int);
extern int syncfs(int);

/* The columns of the terminal at a descriptor, 0 if there is none. */
static inline int engross_terminal_columns(int descriptor) {
  struct winsize size;
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

/* Opens a folder below another without following a link on the way; ENOSYS on old kernels. */
extern long syscall(long, ...);
static inline int engross_open_folder_below(int folder, const char *path) {
  struct open_how how = {
      .flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC,
      .resolve = RESOLVE_NO_SYMLINKS | RESOLVE_BENEATH,
  };
  return (int)syscall(SYS_openat2, folder, path, &how, sizeof how);
}
