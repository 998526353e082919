#include "test_terminal.h"

#include <pty.h>
#include <sys/ioctl.h>
#include <unistd.h>

int test_terminal_start(const char *path, char *const argv[], char *const envp[], const char *folder, int rows,
                        int columns, pid_t *child) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  int terminal = -1;
  *child = forkpty(&terminal, NULL, NULL, &size);
  if (*child == 0) {
    if (chdir(folder) == 0) execve(path, argv, envp);
    _exit(127);
  }
  return *child < 0 ? -1 : terminal;
}

int test_terminal_resize(int terminal, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(terminal, TIOCSWINSZ, &size);
}
