// find, match, gmatch and gsub over the counting matcher.
#define _GNU_SOURCE
#include <limits.h>
#include <string.h>
#include "pattern.h"
#include "text.h"

static kx_matcher matcher_of(lua_State *L, const char *subject, size_t size, const char *pattern, size_t pattern_size) {
  kx_matcher m;
  memset(&m, 0, offsetof(kx_matcher, captures));
  m.L = L;
  m.subject = subject;
  m.subject_end = subject + size;
  m.pattern_end = pattern + pattern_size;
  return m;
}

static bool is_plain(const char *pattern, size_t size) {
  static const bool special[UCHAR_MAX + 1] = {['^'] = true, ['$'] = true, ['*'] = true, ['+'] = true, ['?'] = true,
                                              ['.'] = true, ['('] = true, ['['] = true, ['%'] = true, ['-'] = true};
  for (size_t i = 0; i < size; i++) {
    if (special[(unsigned char)pattern[i]]) return false;
  }
  return true;
}

static int find_plain(lua_State *L, const char *subject, size_t size, size_t from, const char *what, size_t what_size) {
  kx_charge(L, 1 + (size - from + what_size) / 16);
  const char *found = what_size == 0 ? subject + from : memmem(subject + from, size - from, what, what_size);
  if (found == NULL) return 0;
  lua_pushinteger(L, found - subject + 1);
  lua_pushinteger(L, found - subject + (lua_Integer)what_size);
  return 2;
}

static int search(lua_State *L, bool find) {
  size_t size, pattern_size;
  const char *subject = luaL_checklstring(L, 1, &size);
  const char *pattern = luaL_checklstring(L, 2, &pattern_size);
  size_t from = kx_start_position(luaL_optinteger(L, 3, 1), size) - 1;
  if (from > size) {
    lua_pushnil(L);
    return 1;
  }
  if (find && (lua_toboolean(L, 4) || is_plain(pattern, pattern_size))) {
    int count = find_plain(L, subject, size, from, pattern, pattern_size);
    if (count > 0) return count;
    lua_pushnil(L);
    return 1;
  }
  bool anchored = pattern_size > 0 && *pattern == '^';
  kx_matcher m = matcher_of(L, subject, size, pattern, pattern_size);
  for (const char *at = subject + from; at <= m.subject_end; at++) {
    const char *end = kx_match_at(&m, at, pattern + anchored);
    if (end != NULL && find) {
      lua_pushinteger(L, at - subject + 1);
      lua_pushinteger(L, end - subject);
      return kx_push_captures(&m, NULL, NULL) + 2;
    }
    if (end != NULL) return kx_push_captures(&m, at, end);
    if (anchored) break;
  }
  lua_pushnil(L);
  return 1;
}

int kx_string_find(lua_State *L) { return search(L, true); }

int kx_string_match(lua_State *L) { return search(L, false); }

// upvalues: subject, pattern, where to go on, the end of the last match (-1: none), the epoch it was made in
static int next_match(lua_State *L) {
  kx_check_epoch(L, lua_upvalueindex(5));
  size_t size, pattern_size;
  const char *subject = lua_tolstring(L, lua_upvalueindex(1), &size);
  const char *pattern = lua_tolstring(L, lua_upvalueindex(2), &pattern_size);
  const char *last = subject + lua_tointeger(L, lua_upvalueindex(4));
  kx_matcher m = matcher_of(L, subject, size, pattern, pattern_size);
  for (const char *at = subject + lua_tointeger(L, lua_upvalueindex(3)); at <= m.subject_end; at++) {
    const char *end = kx_match_at(&m, at, pattern);
    if (end == NULL || end == last) continue;
    for (int i = 3; i <= 4; i++) {
      lua_pushinteger(L, end - subject);
      lua_replace(L, lua_upvalueindex(i));
    }
    return kx_push_captures(&m, at, end);
  }
  return 0;
}

int kx_string_gmatch(lua_State *L) {
  size_t size;
  luaL_checklstring(L, 1, &size);
  luaL_checkstring(L, 2);
  size_t from = kx_start_position(luaL_optinteger(L, 3, 1), size) - 1;
  lua_settop(L, 2);
  lua_pushinteger(L, (lua_Integer)(from > size ? size + 1 : from));
  lua_pushinteger(L, -1);
  lua_pushinteger(L, kx_of(L)->epoch);
  lua_pushcclosure(L, next_match, 5);
  return 1;
}

static void add_replacement_text(kx_matcher *m, luaL_Buffer *buffer, const char *start, const char *end) {
  lua_State *L = m->L;
  size_t size;
  const char *text = lua_tolstring(L, 3, &size);
  kx_charge(L, size / 16);
  const char *text_end = text + size;
  while (text < text_end) {
    const char *percent = memchr(text, '%', (size_t)(text_end - text));
    if (percent == NULL) percent = text_end;
    luaL_addlstring(buffer, text, (size_t)(percent - text));
    if (percent == text_end) break;
    char what = percent[1];
    if (what == '%') {
      luaL_addchar(buffer, '%');
    } else if (what == '0') {
      luaL_addlstring(buffer, start, (size_t)(end - start));
    } else if (what >= '1' && what <= '9') {
      kx_push_capture(m, what - '1', start, end);
      luaL_tolstring(L, -1, NULL);
      lua_remove(L, -2);
      luaL_addvalue(buffer);
    } else {
      luaL_error(L, "invalid use of '%%' in replacement string");
    }
    text = percent + 2;
  }
}

// Adds what replaces the match; a table or a function that gives nil or false keeps it.
static void add_replacement(kx_matcher *m, luaL_Buffer *buffer, int type, const char *start, const char *end) {
  lua_State *L = m->L;
  if (type == LUA_TSTRING || type == LUA_TNUMBER) {
    add_replacement_text(m, buffer, start, end);
    return;
  }
  if (type == LUA_TFUNCTION) {
    lua_pushvalue(L, 3);
    lua_call(L, kx_push_captures(m, start, end), 1);
  } else {
    kx_push_capture(m, 0, start, end);
    lua_gettable(L, 3);
  }
  if (!lua_toboolean(L, -1)) {
    lua_pop(L, 1);
    luaL_addlstring(buffer, start, (size_t)(end - start));
  } else if (lua_isstring(L, -1)) {
    luaL_addvalue(buffer);
  } else {
    luaL_error(L, "invalid replacement value (a %s)", luaL_typename(L, -1));
  }
}

int kx_string_gsub(lua_State *L) {
  size_t size, pattern_size;
  const char *subject = luaL_checklstring(L, 1, &size);
  const char *pattern = luaL_checklstring(L, 2, &pattern_size);
  int type = lua_type(L, 3);
  bool usable = type == LUA_TNUMBER || type == LUA_TSTRING || type == LUA_TTABLE || type == LUA_TFUNCTION;
  luaL_argexpected(L, usable, 3, "string/function/table");
  if (type == LUA_TNUMBER) lua_tolstring(L, 3, NULL);
  lua_Integer most = luaL_optinteger(L, 4, (lua_Integer)size + 1);
  lua_settop(L, 3);
  bool anchored = pattern_size > 0 && *pattern == '^';
  kx_matcher m = matcher_of(L, subject, size, pattern, pattern_size);
  luaL_Buffer buffer;
  luaL_buffinit(L, &buffer);
  const char *at = subject, *last = NULL;
  lua_Integer count = 0;
  while (count < most) {
    const char *end = kx_match_at(&m, at, pattern + anchored);
    if (end != NULL && end != last) {
      count++;
      add_replacement(&m, &buffer, type, at, end);
      at = last = end;
    } else if (at < m.subject_end) {
      luaL_addchar(&buffer, *at);
      at++;
    } else {
      break;
    }
    if (anchored) break;
  }
  luaL_addlstring(&buffer, at, (size_t)(m.subject_end - at));
  luaL_pushresult(&buffer);
  lua_pushinteger(L, count);
  return 2;
}
