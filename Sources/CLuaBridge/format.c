// string.format: the conversions of stock Lua without %p, whose addresses differ from run to run.
#include <math.h>
#include <stdio.h>
#include <string.h>
#include "text.h"

// Room for %99.99f of the largest double.
enum { kx_number_max = 512 };

typedef struct {
  char text[24];  // "%", flags, width, precision, "ll", the letter
  size_t size;
  int width;
  int precision;  // -1: none
  bool left;
} spec;

static const char *read_number(const char *at, const char *end, int *number) {
  int digits = 0;
  *number = 0;
  while (at < end && *at >= '0' && *at <= '9' && digits < 2) {
    *number = *number * 10 + (*at++ - '0');
    digits++;
  }
  return at;
}

_Noreturn static void refuse(lua_State *L, const char *from, const char *at) {
  size_t size = (size_t)(at - from) + 1;
  if (size > 22) size = 22;
  lua_pushlstring(L, from, size);
  luaL_error(L, "invalid conversion '%%%s' to 'format'", lua_tostring(L, -1));
  __builtin_unreachable();
}

// Reads what stands between "%" and the letter; answers where the letter is.
static const char *read_spec(lua_State *L, const char *at, const char *end, spec *s) {
  const char *from = at;
  s->left = false;
  s->precision = -1;
  while (at < end && *at != 0 && strchr("-+ #0", *at) != NULL) {
    if (*at == '-') s->left = true;
    at++;
  }
  if (at - from > 5) refuse(L, from, at);
  at = read_number(at, end, &s->width);
  if (at < end && *at == '.') at = read_number(at + 1, end, &s->precision);
  if (at >= end || (*at >= '0' && *at <= '9')) refuse(L, from, at < end ? at : end - 1);
  s->text[0] = '%';
  memcpy(s->text + 1, from, (size_t)(at - from));
  s->size = (size_t)(at - from) + 1;
  return at;
}

static const char *flags_for(char letter) {
  switch (letter) {
  case 'd':
  case 'i': return "-+0 ";
  case 'o':
  case 'x':
  case 'X': return "-#0";
  case 'c':
  case 's': return "-";
  default: return "-+#0 ";
  }
}

// Refuses the flags that C leaves undefined for a letter.
static void check_flags(lua_State *L, const spec *s, const char *from, const char *at) {
  for (size_t i = 1; i < s->size && strchr("-+ #0", s->text[i]) != NULL; i++) {
    if (strchr(flags_for(*at), s->text[i]) == NULL) refuse(L, from, at);
  }
  if (*at == 'c' && s->precision >= 0) refuse(L, from, at);
}

static void finish(spec *s, const char *letter) { memcpy(s->text + s->size, letter, strlen(letter) + 1); }

static void pad(luaL_Buffer *buffer, size_t count) {
  while (count-- > 0) luaL_addchar(buffer, ' ');
}

static void add_padded(luaL_Buffer *buffer, const spec *s, const char *text, size_t size) {
  if (s->precision >= 0 && size > (size_t)s->precision) size = (size_t)s->precision;
  size_t missing = (size_t)s->width > size ? (size_t)s->width - size : 0;
  if (!s->left) pad(buffer, missing);
  luaL_addlstring(buffer, text, size);
  if (s->left) pad(buffer, missing);
}

static void add_text(lua_State *L, luaL_Buffer *buffer, const spec *s, int argument) {
  // The text goes below the buffer's own stack slot, for the buffer may use the top.
  lua_pushcfunction(L, kx_tostring);
  lua_pushvalue(L, argument);
  lua_call(L, 1, 1);
  size_t size;
  const char *text = lua_tolstring(L, -1, &size);
  lua_replace(L, argument);
  kx_charge(L, size / 16);
  add_padded(buffer, s, text, size);
}

static void add_quoted_text(luaL_Buffer *buffer, const char *text, size_t size) {
  luaL_addchar(buffer, '"');
  for (size_t i = 0; i < size; i++) {
    unsigned char c = (unsigned char)text[i];
    if (c == '"' || c == '\\' || c == '\n') {
      luaL_addchar(buffer, '\\');
      luaL_addchar(buffer, (char)c);
    } else if (c < 32 || c == 127) {
      bool digit_follows = i + 1 < size && text[i + 1] >= '0' && text[i + 1] <= '9';
      char escape[8];
      snprintf(escape, sizeof escape, digit_follows ? "\\%03d" : "\\%d", c);
      luaL_addstring(buffer, escape);
    } else {
      luaL_addchar(buffer, (char)c);
    }
  }
  luaL_addchar(buffer, '"');
}

static void add_quoted(lua_State *L, luaL_Buffer *buffer, int argument) {
  char text[64];
  size_t size;
  switch (lua_type(L, argument)) {
  case LUA_TSTRING: {
    const char *string = lua_tolstring(L, argument, &size);
    kx_charge(L, size / 4);
    add_quoted_text(buffer, string, size);
    return;
  }
  case LUA_TNUMBER: {
    double number = lua_tonumber(L, argument);
    if (lua_isinteger(L, argument)) {
      long long integer = lua_tointeger(L, argument);
      snprintf(text, sizeof text, integer == LUA_MININTEGER ? "0x%llx" : "%lld", integer);
    } else if (isnan(number)) {
      strcpy(text, "(0/0)");
    } else if (isinf(number)) {
      strcpy(text, number > 0 ? "1e9999" : "-1e9999");
    } else {
      snprintf(text, sizeof text, "%a", number);
    }
    break;
  }
  case LUA_TNIL: strcpy(text, "nil"); break;
  case LUA_TBOOLEAN: strcpy(text, lua_toboolean(L, argument) ? "true" : "false"); break;
  default: luaL_argerror(L, argument, "value has no literal form"); return;
  }
  luaL_addstring(buffer, text);
}

static void add_conversion(lua_State *L, luaL_Buffer *buffer, spec *s, const char *from, const char *at, int argument) {
  char text[kx_number_max];
  int size;
  check_flags(L, s, from, at);
  switch (*at) {
  case 'c':
    text[0] = (char)(unsigned char)luaL_checkinteger(L, argument);
    add_padded(buffer, s, text, 1);
    return;
  case 'd':
  case 'i':
  case 'o':
  case 'x':
  case 'X': {
    char letter[] = {'l', 'l', *at, 0};
    finish(s, letter);
    size = snprintf(text, sizeof text, s->text, (long long)luaL_checkinteger(L, argument));
    break;
  }
  case 'a':
  case 'A':
  case 'e':
  case 'E':
  case 'f':
  case 'F':
  case 'g':
  case 'G': {
    char letter[] = {*at, 0};
    finish(s, letter);
    size = snprintf(text, sizeof text, s->text, luaL_checknumber(L, argument));
    break;
  }
  case 'p':
    kx_raise(L, KX_DENIED, "string.format('%p')",
             "'%%p' is not available in rule files: addresses differ from run to run");
  case 'q':
    if (s->size > 1) luaL_error(L, "specifier '%%q' cannot have modifiers");
    add_quoted(L, buffer, argument);
    return;
  case 's':
    luaL_checkany(L, argument);
    add_text(L, buffer, s, argument);
    return;
  default: refuse(L, from, at);
  }
  kx_charge(L, (uint64_t)size);  // hundreds of digits take a while
  luaL_addlstring(buffer, text, (size_t)size);
}

int kx_string_format(lua_State *L) {
  int top = lua_gettop(L);
  size_t size;
  const char *at = luaL_checklstring(L, 1, &size);
  const char *end = at + size;
  kx_charge(L, size / 4);
  luaL_Buffer buffer;
  luaL_buffinit(L, &buffer);
  int argument = 1;
  while (at < end) {
    if (*at != '%') {
      luaL_addchar(&buffer, *at);
      at++;
    } else if (at + 1 < end && at[1] == '%') {
      luaL_addchar(&buffer, '%');
      at += 2;
    } else {
      if (++argument > top) luaL_argerror(L, argument, "no value");
      if (at + 1 == end) luaL_error(L, "invalid conversion '%%' to 'format'");
      spec s;
      const char *letter = read_spec(L, at + 1, end, &s);
      add_conversion(L, &buffer, &s, at + 1, letter, argument);
      at = letter + 1;
    }
  }
  luaL_pushresult(&buffer);
  return 1;
}
