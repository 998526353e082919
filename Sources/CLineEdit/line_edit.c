/* wcwidth */
#define _GNU_SOURCE
#include "line_edit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "internal.h"

static const char PASTE_ON[] = "\033[?2004h";
static const char PASTE_OFF[] = "\033[?2004l";

static void send(const char *text, size_t count) {
  while (count > 0) {
    ssize_t written = write(STDOUT_FILENO, text, count);
    if (written <= 0) return;
    text += written;
    count -= (size_t)written;
  }
}

kle_editor *kle_of(EditLine *el) {
  void *data = NULL;
  el_wget(el, EL_CLIENTDATA, &data);
  return data;
}

static wchar_t *prompt(EditLine *el) { return kle_of(el)->wide_prompt; }

kle_editor *kle_open(const char *program, kle_callbacks callbacks) {
  kle_editor *editor = calloc(1, sizeof *editor);
  if (editor == NULL) return NULL;
  editor->callbacks = callbacks;
  editor->el = el_init(program, stdin, stdout, stderr);
  editor->history = history_winit();
  if (editor->el == NULL || editor->history == NULL) {
    kle_close(editor);
    return NULL;
  }
  EditLine *el = editor->el;
  HistEventW event;
  history_w(editor->history, &event, H_SETSIZE, 10000);
  history_w(editor->history, &event, H_SETUNIQUE, 1);
  el_wset(el, EL_CLIENTDATA, editor);
  el_wset(el, EL_EDITOR, L"emacs");
  el_wset(el, EL_PROMPT, prompt);
  el_wset(el, EL_HIST, history_w, editor->history);
  el_wset(el, EL_GETCFN, kle_next);
  el_wset(el, EL_ADDFN, L"kolmix-complete", L"Complete what stands before the cursor", kle_complete);
  el_wset(el, EL_BIND, L"^I", L"kolmix-complete", NULL);
  el_wset(el, EL_BIND, L"^R", L"em-inc-search-prev", NULL);
  /* Input methods send either. */
  el_wset(el, EL_BIND, L"^?", L"ed-delete-prev-char", NULL);
  el_wset(el, EL_BIND, L"^H", L"ed-delete-prev-char", NULL);
  el_wset(el, EL_BIND, L"^W", L"ed-delete-prev-word", NULL);
  el_wset(el, EL_BIND, L"\\e[3~", L"ed-delete-next-char", NULL);
  el_wset(el, EL_BIND, L"\\e[H", L"ed-move-to-beg", NULL);
  el_wset(el, EL_BIND, L"\\e[F", L"ed-move-to-end", NULL);
  el_wset(el, EL_BIND, L"\\e[1~", L"ed-move-to-beg", NULL);
  el_wset(el, EL_BIND, L"\\e[4~", L"ed-move-to-end", NULL);
  el_wset(el, EL_BIND, L"\\e[1;5C", L"em-next-word", NULL);
  el_wset(el, EL_BIND, L"\\e[1;5D", L"ed-prev-word", NULL);
  kle_watch_resize();
  return editor;
}

void kle_close(kle_editor *editor) {
  if (editor == NULL) return;
  if (editor->el != NULL) el_end(editor->el);
  if (editor->history != NULL) history_wend(editor->history);
  free(editor);
}

int kle_read(kle_editor *editor, const char *text, const char **line) {
  if (mbstowcs(editor->wide_prompt, text, sizeof editor->wide_prompt / sizeof *editor->wide_prompt - 1) == (size_t)-1) {
    editor->wide_prompt[0] = 0;
  }
  editor->last = 0;
  if (kle_take_resize()) el_resize(editor->el);
  /* libedit leaves the terminal as it is while keys typed ahead are waiting: a control key among them would be lost. */
  el_wset(editor->el, EL_PREP_TERM, 1);
  send(PASTE_ON, sizeof PASTE_ON - 1);
  int count = 0;
  const wchar_t *read = el_wgets(editor->el, &count);
  send(PASTE_OFF, sizeof PASTE_OFF - 1);
  *line = editor->line;
  editor->line[0] = 0;
  if (kle_is_interrupted()) {
    editor->queue_start = editor->queue_end = 0;
    send("^C\n", 3);
    el_reset(editor->el);
    return KLE_INTERRUPTED;
  }
  if (read == NULL || count <= 0) {
    send("\n", 1);
    return KLE_END;
  }
  size_t length = wcstombs(editor->line, read, sizeof editor->line - 1);
  if (length == (size_t)-1) length = 0;
  while (length > 0 && (editor->line[length - 1] == '\n' || editor->line[length - 1] == '\r')) length--;
  editor->line[length] = 0;
  return KLE_LINE;
}

void kle_remember(kle_editor *editor, const char *entry) {
  size_t count = mbstowcs(NULL, entry, 0);
  if (count == (size_t)-1 || count == 0) return;
  wchar_t *wide = calloc(count + 1, sizeof *wide);
  if (wide == NULL) return;
  mbstowcs(wide, entry, count);
  HistEventW event;
  history_w(editor->history, &event, H_ENTER, wide);
  free(wide);
}

/* Moves the cursor from where libedit left it in the line to where the prompt begins, and clears what follows. */
void kle_rewind(kle_editor *editor) {
  const LineInfoW *info = el_wline(editor->el);
  int columns = kle_columns();
  int row = 0, column = (int)wcslen(editor->wide_prompt);
  for (const wchar_t *at = info->buffer; columns > 0 && at < info->cursor; at++) {
    int width = *at == L'\n' ? 0 : wcwidth(*at);
    if (*at == L'\n' || column + width > columns) {
      row++;
      column = 0;
    }
    if (width > 0) column += width;
    if (column >= columns) {
      row++;
      column = 0;
    }
  }
  char up[32];
  int count = row > 0 ? snprintf(up, sizeof up, "\033[%dA", row) : 0;
  if (count > 0) send(up, (size_t)count);
  send("\r\033[J", 4);
}

/* Takes the line off the screen, prints, and puts the line back below. */
void kle_print_above(kle_editor *editor, const char *text) {
  kle_rewind(editor);
  for (const char *end; *text != 0; text = end) {
    end = strchr(text, '\n');
    if (end == NULL) end = text + strlen(text);
    send(text, (size_t)(end - text));
    send("\r\n", 2);
    if (*end == '\n') end++;
  }
  /* libedit draws all of the line afresh, from where the cursor is. */
  el_wset(editor->el, EL_REFRESH);
}
