// A backtracking matcher for Lua patterns. Stock Lua's runs inside C where no hook fires, and a short pattern can keep
// it busy for years; this one charges every character it looks at. Its answers are those of stock Lua, which a test
// checks on many generated pairs. Characters are classed as in the C locale, whatever the process's locale is.
#include "pattern.h"
#include <string.h>

typedef unsigned char byte;

static const char *match(kx_matcher *m, const char *s, const char *p);

static inline void spend(kx_matcher *m, uint32_t steps) {
  m->uncounted += steps;
  if (m->uncounted >= 512) {
    uint32_t charge = m->uncounted;
    m->uncounted = 0;
    kx_charge(m->L, charge);
  }
}

static bool lower(int c) { return c >= 'a' && c <= 'z'; }
static bool upper(int c) { return c >= 'A' && c <= 'Z'; }
static bool digit(int c) { return c >= '0' && c <= '9'; }

static bool in_class(int c, int class_letter) {
  int letter = upper(class_letter) ? class_letter + ('a' - 'A') : class_letter;
  bool is;
  switch (letter) {
  case 'a': is = lower(c) || upper(c); break;
  case 'c': is = c < 32 || c == 127; break;
  case 'd': is = digit(c); break;
  case 'g': is = c > 32 && c < 127; break;
  case 'l': is = lower(c); break;
  case 'p': is = c > 32 && c < 127 && !lower(c) && !upper(c) && !digit(c); break;
  case 's': is = c == ' ' || (c >= 9 && c <= 13); break;
  case 'u': is = upper(c); break;
  case 'w': is = lower(c) || upper(c) || digit(c); break;
  case 'x': is = digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); break;
  case 'z': is = c == 0; break;  // deprecated, but there
  default: return class_letter == c;
  }
  return is != upper(class_letter);
}

// The end of the single-character item at `p`: a character, a class, or a set.
static const char *item_end(kx_matcher *m, const char *p) {
  char first = *p++;
  if (first == '%') {
    if (p == m->pattern_end) luaL_error(m->L, "malformed pattern (ends with '%%')");
    return p + 1;
  }
  if (first != '[') return p;
  if (p < m->pattern_end && *p == '^') p++;
  bool first_in_set = true;
  while (p == m->pattern_end || *p != ']' || first_in_set) {
    if (p == m->pattern_end) luaL_error(m->L, "malformed pattern (missing ']')");
    if (*p == '%' && p + 1 < m->pattern_end) p++;
    p++;
    spend(m, 1);
    first_in_set = false;
  }
  return p + 1;
}

// Whether `c` is in the set that begins at `p` and whose closing bracket is at `last`.
static bool in_set(kx_matcher *m, int c, const char *p, const char *last) {
  spend(m, 1 + (uint32_t)((last - p) / 8));
  bool found = true;
  p++;
  if (*p == '^') {
    found = false;
    p++;
  }
  for (; p < last; p++) {
    if (*p == '%') {
      p++;
      if (in_class(c, (byte)*p)) return found;
    } else if (p[1] == '-' && p + 2 < last) {
      if ((byte)p[0] <= c && c <= (byte)p[2]) return found;
      p += 2;
    } else if ((byte)*p == c) {
      return found;
    }
  }
  return !found;
}

static bool matches_item(kx_matcher *m, const char *s, const char *p, const char *end) {
  spend(m, 1);
  if (s >= m->subject_end) return false;
  int c = (byte)*s;
  switch (*p) {
  case '.': return true;
  case '%': return in_class(c, (byte)p[1]);
  case '[': return in_set(m, c, p, end - 1);
  default: return (byte)*p == c;
  }
}

static const char *match_balanced(kx_matcher *m, const char *s, const char *p) {
  if (m->pattern_end - p < 2) luaL_error(m->L, "malformed pattern (missing arguments to '%%b')");
  if (s >= m->subject_end || *s != p[0]) return NULL;
  ptrdiff_t open = 1;
  for (s++; s < m->subject_end; s++) {
    spend(m, 1);
    if (*s == p[1]) {
      if (--open == 0) return s + 1;
    } else if (*s == p[0]) {
      open++;
    }
  }
  return NULL;
}

static const char *match_greedy(kx_matcher *m, const char *s, const char *p, const char *end) {
  ptrdiff_t count = 0;
  while (matches_item(m, s + count, p, end)) count++;
  for (; count >= 0; count--) {
    const char *rest = match(m, s + count, end + 1);
    if (rest != NULL) return rest;
  }
  return NULL;
}

static const char *match_lazy(kx_matcher *m, const char *s, const char *p, const char *end) {
  for (;;) {
    const char *rest = match(m, s, end + 1);
    if (rest != NULL) return rest;
    if (!matches_item(m, s, p, end)) return NULL;
    s++;
  }
}

static const char *open_capture(kx_matcher *m, const char *s, const char *p, ptrdiff_t length) {
  if (m->count >= kx_captures_max) luaL_error(m->L, "too many captures");
  m->captures[m->count].start = s;
  m->captures[m->count].length = length;
  m->count++;
  const char *end = match(m, s, p);
  if (end == NULL) m->count--;
  return end;
}

static const char *close_capture(kx_matcher *m, const char *s, const char *p) {
  int index = m->count - 1;
  while (index >= 0 && m->captures[index].length != kx_capture_open) index--;
  if (index < 0) luaL_error(m->L, "invalid pattern capture");
  m->captures[index].length = s - m->captures[index].start;
  const char *end = match(m, s, p);
  if (end == NULL) m->captures[index].length = kx_capture_open;
  return end;
}

static const char *match_back_reference(kx_matcher *m, const char *s, int reference) {
  int index = reference - '1';
  if (index < 0 || index >= m->count || m->captures[index].length == kx_capture_open) {
    luaL_error(m->L, "invalid capture index %%%d", index + 1);
  }
  ptrdiff_t length = m->captures[index].length;
  if (length < 0 || m->subject_end - s < length) return NULL;
  spend(m, 1 + (uint32_t)(length / 8));
  return memcmp(m->captures[index].start, s, (size_t)length) == 0 ? s + length : NULL;
}

static bool at_frontier(kx_matcher *m, const char *s, const char *set, const char *end) {
  int before = s == m->subject ? 0 : (byte)s[-1];
  int after = s == m->subject_end ? 0 : (byte)*s;
  return !in_set(m, before, set, end - 1) && in_set(m, after, set, end - 1);
}

// Matches the pattern from `p` on; items without a choice are taken in this loop, choices recur.
static const char *match_rest(kx_matcher *m, const char *s, const char *p) {
  while (p != m->pattern_end) {
    spend(m, 1);
    if (*p == '(') return p[1] == ')' ? open_capture(m, s, p + 2, kx_capture_position)
                                      : open_capture(m, s, p + 1, kx_capture_open);
    if (*p == ')') return close_capture(m, s, p + 1);
    if (*p == '$' && p + 1 == m->pattern_end) return s == m->subject_end ? s : NULL;
    if (*p == '%' && p[1] == 'b') {
      s = match_balanced(m, s, p + 2);
      if (s == NULL) return NULL;
      p += 4;
      continue;
    }
    if (*p == '%' && p[1] == 'f') {
      if (p[2] != '[') luaL_error(m->L, "missing '[' after '%%f' in pattern");
      const char *end = item_end(m, p + 2);
      if (!at_frontier(m, s, p + 2, end)) return NULL;
      p = end;
      continue;
    }
    if (*p == '%' && digit((byte)p[1])) {
      s = match_back_reference(m, s, (byte)p[1]);
      if (s == NULL) return NULL;
      p += 2;
      continue;
    }
    const char *end = item_end(m, p);
    bool matches = matches_item(m, s, p, end);
    if (!matches && *end != '*' && *end != '?' && *end != '-') return NULL;
    if (!matches) {
      p = end + 1;
      continue;
    }
    switch (*end) {
    case '*': return match_greedy(m, s, p, end);
    case '+': return match_greedy(m, s + 1, p, end);
    case '-': return match_lazy(m, s, p, end);
    case '?': {
      const char *rest = match(m, s + 1, end + 1);
      if (rest != NULL) return rest;
      p = end + 1;
      break;
    }
    default:
      s++;
      p = end;
    }
  }
  return s;
}

static const char *match(kx_matcher *m, const char *s, const char *p) {
  if (m->depth >= kx_match_depth_max) luaL_error(m->L, "pattern too complex");
  m->depth++;
  const char *end = match_rest(m, s, p);
  m->depth--;
  return end;
}

const char *kx_match_at(kx_matcher *m, const char *at, const char *pattern) {
  m->depth = 0;
  m->count = 0;
  return match(m, at, pattern);
}

void kx_push_capture(kx_matcher *m, int index, const char *start, const char *end) {
  if (index >= m->count) {
    if (index != 0) luaL_error(m->L, "invalid capture index %%%d", index + 1);
    lua_pushlstring(m->L, start, (size_t)(end - start));
    return;
  }
  ptrdiff_t length = m->captures[index].length;
  if (length == kx_capture_open) luaL_error(m->L, "unfinished capture");
  if (length == kx_capture_position) lua_pushinteger(m->L, m->captures[index].start - m->subject + 1);
  else lua_pushlstring(m->L, m->captures[index].start, (size_t)length);
}

int kx_push_captures(kx_matcher *m, const char *start, const char *end) {
  int count = m->count == 0 && start != NULL ? 1 : m->count;
  luaL_checkstack(m->L, count, "too many captures");
  for (int i = 0; i < count; i++) kx_push_capture(m, i, start, end);
  return count;
}
