#include <errno.h>
#include <poll.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>

#include "internal.h"

/* How long to wait for the rest of an escape sequence, and between two idle calls. */
enum { SEQUENCE_MS = 30, IDLE_MS = 100 };

static const char PASTE_START[] = "[200~";
static const char PASTE_END[] = "\033[201~";

static int wait_for_input(int milliseconds) {
  struct pollfd in = {.fd = STDIN_FILENO, .events = POLLIN};
  int ready = poll(&in, 1, milliseconds);
  if (ready > 0 && !(in.revents & POLLIN)) return -2;
  return ready;
}

int kle_has_input(void) { return wait_for_input(0) > 0; }

/* One byte; -1 at the end, -2 when a signal came. */
static int next_byte(void) {
  unsigned char byte;
  ssize_t count = read(STDIN_FILENO, &byte, 1);
  if (count == 1) return byte;
  return count < 0 && (errno == EINTR || errno == EAGAIN) ? -2 : -1;
}

/* One scalar that starts with `first`; U+FFFD for what is no UTF-8. */
static wchar_t scalar(int first) {
  if (first < 0x80) return (wchar_t)first;
  int more = first >= 0xF0 && first < 0xF5 ? 3 : first >= 0xE0 && first < 0xF0 ? 2 : first >= 0xC2 && first < 0xE0 ? 1 : -1;
  if (more < 0) return 0xFFFD;
  uint32_t value = (uint32_t)first & (0x3Fu >> more);
  for (int i = 0; i < more; i++) {
    int byte = next_byte();
    if (byte < 0 || (byte & 0xC0) != 0x80) return 0xFFFD;
    value = value << 6 | ((uint32_t)byte & 0x3F);
  }
  return (wchar_t)value;
}

static void push(kle_editor *editor, wchar_t character) {
  if (editor->queue_end < KLE_QUEUE) editor->queue[editor->queue_end++] = character;
}

static int is_mark(wchar_t character) { return character >= 0x300 && character <= 0x36F; }

/* Puts one character into the line without libedit reading it as a command. */
static void insert(EditLine *el, wchar_t character) {
  wchar_t text[2] = {character, 0};
  el_winsertstr(el, text);
}

/* Puts a character into the line; a combining mark joins the character before the cursor. */
static void insert_composed(kle_editor *editor, wchar_t character) {
  const LineInfoW *info = el_wline(editor->el);
  if (is_mark(character) && info->cursor > info->buffer) {
    uint32_t composed =
        editor->callbacks.compose(editor->callbacks.context, (uint32_t)info->cursor[-1], (uint32_t)character);
    if (composed != 0) {
      el_deletestr(editor->el, 1);
      insert(editor->el, (wchar_t)composed);
      return;
    }
  }
  insert(editor->el, character);
}

/* Everything up to the end of a bracketed paste goes into the line at once: nothing of it runs before Enter, and its tabs
   complete nothing. */
static void take_paste(kle_editor *editor) {
  kle_rewind(editor);
  size_t matched = 0;
  int was_return = 0;
  size_t length = 0;
  for (;;) {
    int byte = next_byte();
    if (byte == -2) continue;
    if (byte < 0) break;
    if (byte == (unsigned char)PASTE_END[matched]) {
      if (++matched == sizeof PASTE_END - 1) break;
      continue;
    }
    /* An escape that ends no paste would steer the terminal. */
    matched = byte == '\033' ? 1 : 0;
    if (matched) continue;
    wchar_t character = scalar(byte);
    if (character == '\n' && was_return) {
      was_return = 0;
      continue;
    }
    was_return = character == '\r';
    if (character == '\r') character = '\n';
    if (character == '\t') character = ' ';
    if ((character < 0x20 && character != '\n') || character == 0x7F) continue;
    if (++length < KLE_TEXT / 8) insert_composed(editor, character);
  }
  /* The break after the last line is no line of its own. */
  const LineInfoW *info = el_wline(editor->el);
  if (info->cursor > info->buffer && info->cursor[-1] == L'\n') el_deletestr(editor->el, 1);
  editor->last = 0;
  el_wset(editor->el, EL_REFRESH);
}

/* After an escape: reads ahead whether a paste starts; 1 when one was taken. */
static int paste_follows(kle_editor *editor) {
  char seen[sizeof PASTE_START];
  size_t count = 0;
  while (count < sizeof PASTE_START - 1) {
    if (wait_for_input(SEQUENCE_MS) <= 0) break;
    int byte = next_byte();
    if (byte < 0) break;
    if (byte >= 0x80) {
      for (size_t i = 0; i < count; i++) push(editor, seen[i]);
      push(editor, scalar(byte));
      return 0;
    }
    seen[count++] = (char)byte;
    if (byte != PASTE_START[count - 1]) break;
  }
  if (count == sizeof PASTE_START - 1 && memcmp(seen, PASTE_START, count) == 0) {
    take_paste(editor);
    return 1;
  }
  for (size_t i = 0; i < count; i++) push(editor, seen[i]);
  return 0;
}

/* A mark typed after its base: like an input method, take the base back and give the composed letter. */
static int composes(kle_editor *editor, wchar_t mark, wchar_t *character) {
  wchar_t base = editor->last;
  if (base < 0x41) {
    const LineInfoW *info = el_wline(editor->el);
    if (info->cursor <= info->buffer) return 0;
    base = info->cursor[-1];
  }
  uint32_t composed = editor->callbacks.compose(editor->callbacks.context, (uint32_t)base, (uint32_t)mark);
  if (composed == 0) return 0;
  push(editor, (wchar_t)composed);
  *character = 0x7F;
  return 1;
}

static int hand_over(kle_editor *editor, wchar_t character, wchar_t *out) {
  editor->last = character;
  *out = character;
  return 1;
}

int kle_next(EditLine *el, wchar_t *out) {
  kle_editor *editor = kle_of(el);
  for (;;) {
    if (editor->queue_start < editor->queue_end) {
      wchar_t character = editor->queue[editor->queue_start++];
      if (editor->queue_start == editor->queue_end) editor->queue_start = editor->queue_end = 0;
      return hand_over(editor, character, out);
    }
    int ready = wait_for_input(IDLE_MS);
    if (kle_take_resize()) {
      kle_rewind(editor);
      el_resize(el);
      el_wset(el, EL_REFRESH);
    }
    if (kle_is_interrupted()) return 0;
    if (ready == 0) {
      const char *news = editor->callbacks.idle(editor->callbacks.context);
      if (news != NULL) kle_print_above(editor, news);
      continue;
    }
    if (ready == -1 && errno == EINTR) continue;
    if (ready < 0) return 0;
    int byte = next_byte();
    if (byte == -2) continue;
    if (byte < 0) return 0;
    if (byte == '\033' && paste_follows(editor)) continue;
    wchar_t character = scalar(byte);
    if (is_mark(character) && composes(editor, character, out)) return 1;
    return hand_over(editor, character, out);
  }
}
