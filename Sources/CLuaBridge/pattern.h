// Lua patterns, matched by a matcher of our own that counts its steps.
#pragma once
#include "internal.h"

enum { kx_captures_max = 32, kx_match_depth_max = 200, kx_capture_open = -1, kx_capture_position = -2 };

typedef struct {
  lua_State *L;
  const char *subject;
  const char *subject_end;
  const char *pattern_end;
  uint32_t uncounted;  // steps not yet charged
  int depth;
  int count;
  struct {
    const char *start;
    ptrdiff_t length;
  } captures[kx_captures_max];
} kx_matcher;

// Answers the end of the match of `pattern` that begins at `at`, or NULL. Raises on a malformed pattern, but only when
// the malformed part is reached, as stock Lua does.
const char *kx_match_at(kx_matcher *m, const char *at, const char *pattern);
// Pushes a capture; capture 0 of a pattern without captures is the whole match.
void kx_push_capture(kx_matcher *m, int index, const char *start, const char *end);
// Pushes all captures, or the whole match when there are none and `start` is given. Answers how many.
int kx_push_captures(kx_matcher *m, const char *start, const char *end);
