/* Calls of glibc that its headers declare only for GNU sources, or that take any arguments. */
#include <sys/ioctl.h>

#define ENGROSS_RENAME_NOREPLACE 1u
#define ENGROSS_RENAME_EXCHANGE 2u

extern int renameat2(int, const char *, int, const char *, unsigned int);
extern int syncfs(int);

/* The columns of the terminal at a descriptor, 0 if there is none. */
static inline int engross_terminal_columns(int descriptor) {
  struct winsize size;
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}
