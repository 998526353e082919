#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"

/* What Tab does: asks which text replaces the characters before the cursor, and lists when there are several. */
unsigned char kle_complete(EditLine *el, wint_t character) {
  (void)character;
  kle_editor *editor = kle_of(el);
  const LineInfoW *info = el_wline(el);
  size_t length = (size_t)(info->lastchar - info->buffer);
  wchar_t *wide = calloc(length + 1, sizeof *wide);
  if (wide == NULL) return CC_ERROR;
  memcpy(wide, info->buffer, length * sizeof *wide);
  size_t size = length * 4 + 1;
  char *line = malloc(size);
  char *insertion = malloc(KLE_TEXT);
  char *listing = malloc(KLE_TEXT);
  unsigned char result = CC_ERROR;
  if (line != NULL && insertion != NULL && listing != NULL && wcstombs(line, wide, size) != (size_t)-1) {
    *insertion = *listing = 0;
    int replaced = editor->callbacks.complete(editor->callbacks.context, line, (int)(info->cursor - info->buffer),
                                              insertion, KLE_TEXT, listing, KLE_TEXT);
    if (replaced >= 0) {
      if (*listing != 0) {
        kle_print_above(editor, listing);
        result = CC_REDISPLAY;
      }
      if (*insertion != 0) {
        size_t count = mbstowcs(NULL, insertion, 0);
        wchar_t *text = count == (size_t)-1 ? NULL : calloc(count + 1, sizeof *text);
        if (text != NULL) {
          mbstowcs(text, insertion, count);
          if (replaced > 0) el_deletestr(el, replaced);
          if (el_winsertstr(el, text) == 0) result = *listing != 0 ? CC_REDISPLAY : CC_REFRESH;
          free(text);
        }
      }
    }
  }
  free(wide);
  free(line);
  free(insertion);
  free(listing);
  return result;
}
