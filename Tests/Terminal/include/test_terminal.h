/* A pseudo-terminal with a program on it, for tests that type. */
#ifndef KOLMIX_TEST_TERMINAL_H
#define KOLMIX_TEST_TERMINAL_H

#include <sys/types.h>

/* Starts a program on a terminal of its own; gives the terminal's descriptor, or -1. `argv` and `envp` end with NULL. */
int test_terminal_start(const char *path, char *const argv[], char *const envp[], const char *folder, int rows,
                        int columns, pid_t *child);
/* Changes the size; the program gets SIGWINCH. */
int test_terminal_resize(int terminal, int rows, int columns);

#endif
