/* The one door to libedit: lines of UTF-8 with completion, history, paste, resizing and an idle call.
   Nothing of libedit is seen outside; one editor at a time. */
#ifndef KOLMIX_LINE_EDIT_H
#define KOLMIX_LINE_EDIT_H

#include <stddef.h>
#include <stdint.h>

typedef struct kle_editor kle_editor;

/* How reading a line ended. */
enum { KLE_LINE = 0, KLE_END = 1, KLE_INTERRUPTED = 2 };

typedef struct {
  void *context;
  /* What replaces scalars before the cursor: fills `insertion` and `listing` (UTF-8, ended by 0) and says how many
     scalars are replaced; -1 when nothing fits. */
  int (*complete)(void *context, const char *line, int cursor, char *insertion, size_t insertion_size, char *listing,
                  size_t listing_size);
  /* Called about every 100 ms while nothing is typed; a text to print above the prompt, or NULL. The text stays valid
     until the next call. */
  const char *(*idle)(void *context);
  /* The composed scalar of a base and a combining mark, or 0. */
  uint32_t (*compose)(void *context, uint32_t base, uint32_t mark);
} kle_callbacks;

/* Opens an editor on the terminal of stdin and stdout; NULL when there is none that can be steered. */
kle_editor *kle_open(const char *program, kle_callbacks callbacks);
void kle_close(kle_editor *editor);

/* Reads a line after a prompt. `line` is valid until the next call, without its line break; pasted line breaks stay. */
int kle_read(kle_editor *editor, const char *prompt, const char **line);

/* Adds an entry to what the arrows and Ctrl-R find. */
void kle_remember(kle_editor *editor, const char *entry);

/* Notes Ctrl-C from now on instead of ending the program. */
void kle_watch_interrupts(void);
/* Whether Ctrl-C was pressed since the last kle_forget_interrupt. */
int kle_is_interrupted(void);
void kle_forget_interrupt(void);

/* Whether stdin has something to read. */
int kle_has_input(void);

/* Sets a UTF-8 locale for characters only; 0 when the system has none. */
int kle_use_utf8(void);

/* Appends bytes to a file for the owner only, under a lock; 0 when all went well. */
int kle_append_locked(const char *path, const char *bytes, size_t count);

/* Columns of the terminal on stdout; 0 when it is none. */
int kle_columns(void);

#endif
