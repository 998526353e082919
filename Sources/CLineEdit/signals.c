#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <signal.h>
#include <string.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "internal.h"

static volatile sig_atomic_t interrupted;
/* Ctrl-C since somebody last asked. */
static volatile sig_atomic_t unasked;
static volatile sig_atomic_t resized;

static void on_interrupt(int signal) {
  (void)signal;
  interrupted = 1;
  /* Work that never asks whether it was interrupted ends with the third Ctrl-C. */
  if (++unasked >= 3) _exit(130);
}

static void on_resize(int signal) {
  (void)signal;
  resized = 1;
}

static void handle(int number, void (*handler)(int)) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  sigemptyset(&action.sa_mask);
  /* Without SA_RESTART, so that a waiting read returns. */
  sigaction(number, &action, NULL);
}

void kle_watch_interrupts(void) { handle(SIGINT, on_interrupt); }
int kle_is_interrupted(void) {
  unasked = 0;
  return interrupted;
}
void kle_forget_interrupt(void) { interrupted = unasked = 0; }

void kle_watch_resize(void) { handle(SIGWINCH, on_resize); }

int kle_take_resize(void) {
  int was = resized;
  resized = 0;
  return was;
}

int kle_use_utf8(void) {
  const char *names[] = {"C.UTF-8", "C.utf8", "en_US.UTF-8", "vi_VN.UTF-8"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    if (setlocale(LC_CTYPE, names[i]) != NULL) return 1;
  }
  return 0;
}

int kle_columns(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return 0;
  return size.ws_col;
}

int kle_append_locked(const char *path, const char *bytes, size_t count) {
  int file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
  if (file < 0) return errno;
  int status = 0;
  /* A file made by something else may have been open to others. */
  if (fchmod(file, S_IRUSR | S_IWUSR) != 0) status = errno;
  while (status == 0 && flock(file, LOCK_EX) != 0) {
    if (errno != EINTR) status = errno;
  }
  while (status == 0 && count > 0) {
    ssize_t written = write(file, bytes, count);
    if (written < 0) {
      if (errno != EINTR) status = errno;
    } else {
      bytes += written;
      count -= (size_t)written;
    }
  }
  close(file);
  return status;
}
