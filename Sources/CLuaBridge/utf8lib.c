// utf8: the stock functions behind a charge for the bytes they may go through, and codes of our own, whose iterator
// charges as it goes.
#include "internal.h"

static int charged(lua_State *L) {
  size_t size = 0;
  if (lua_type(L, 1) == LUA_TSTRING) lua_tolstring(L, 1, &size);
  kx_charge(L, 1 + size / 8);
  int count = lua_gettop(L);
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_insert(L, 1);
  lua_call(L, count, LUA_MULTRET);
  return lua_gettop(L);
}

// (string, position of the last character) -> position of the next one, its code point
static int next_code(lua_State *L) {
  size_t size;
  const uint8_t *text = (const uint8_t *)luaL_checklstring(L, 1, &size);
  lua_Integer last = luaL_checkinteger(L, 2);
  kx_charge(L, 2);
  size_t at = last <= 0 ? 0 : (size_t)last - 1;
  if (last > 0 && at < size) {
    size_t length = kx_utf8_length(text, size, at);
    at += length == 0 ? 1 : length;
  }
  if (at >= size) return 0;
  size_t length = kx_utf8_length(text, size, at);
  if (length == 0) return luaL_error(L, "invalid UTF-8 code");
  static const uint8_t masks[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
  uint32_t code = text[at] & masks[length];
  for (size_t i = 1; i < length; i++) code = code << 6 | (text[at + i] & 0x3F);
  lua_pushinteger(L, (lua_Integer)at + 1);
  lua_pushinteger(L, code);
  return 2;
}

static int utf8_codes(lua_State *L) {
  luaL_checkstring(L, 1);
  lua_pushcfunction(L, next_code);
  lua_pushvalue(L, 1);
  lua_pushinteger(L, 0);
  return 3;
}

void kx_add_utf8(lua_State *L) {
  static const char *const long_running[] = {"codepoint", "len", "offset"};
  luaL_requiref(L, LUA_UTF8LIBNAME, luaopen_utf8, 0);
  for (int i = 0; i < 3; i++) {
    lua_getfield(L, -1, long_running[i]);
    lua_pushcclosure(L, charged, 1);
    lua_setfield(L, -2, long_running[i]);
  }
  lua_pushcfunction(L, utf8_codes);
  lua_setfield(L, -2, "codes");
  kx_wrap(L, -1, "utf8");
  lua_setfield(L, -3, "utf8");
  lua_pop(L, 1);
}
