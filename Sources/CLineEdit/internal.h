#ifndef KOLMIX_LINE_EDIT_INTERNAL_H
#define KOLMIX_LINE_EDIT_INTERNAL_H

#include <histedit.h>
#include <wchar.h>

#include "line_edit.h"

enum { KLE_QUEUE = 1 << 16, KLE_TEXT = 1 << 16 };

struct kle_editor {
  EditLine *el;
  HistoryW *history;
  kle_callbacks callbacks;
  const char *prompt;
  wchar_t wide_prompt[128];
  /* Characters read from the terminal but not yet handed to libedit. */
  wchar_t queue[KLE_QUEUE];
  size_t queue_start, queue_end;
  /* The character handed over last, for marks typed after their base. */
  wchar_t last;
  /* Where a paste is collected. */
  int is_pasting;
  char line[KLE_TEXT];
};

/* input.c: hands libedit its next character. */
int kle_next(EditLine *el, wchar_t *character);
/* completion.c: what Tab does. */
unsigned char kle_complete(EditLine *el, wint_t character);
/* signals.c */
int kle_take_resize(void);
void kle_watch_resize(void);
/* line_edit.c */
kle_editor *kle_of(EditLine *el);
void kle_rewind(kle_editor *editor);
void kle_print_above(kle_editor *editor, const char *text);

#endif
