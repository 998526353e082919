// string, as rule files see it. Every function charges the bytes it goes through, so none can be kept busy for long.
#include "text.h"
#include <string.h>

enum { kx_bytes_per_step = 16, kx_values_max = 1000 };

size_t kx_start_position(lua_Integer position, size_t size) {
  if (position > 0) return (size_t)position;
  if (position == 0 || position < -(lua_Integer)size) return 1;
  return size + (size_t)position + 1;
}

static size_t end_position(lua_Integer position, size_t size) {
  if (position > (lua_Integer)size) return size;
  if (position >= 0) return (size_t)position;
  if (position < -(lua_Integer)size) return 0;
  return size + (size_t)position + 1;
}

static const char *take_string(lua_State *L, size_t *size) {
  const char *text = luaL_checklstring(L, 1, size);
  kx_charge(L, *size / kx_bytes_per_step);
  return text;
}

static int string_len(lua_State *L) {
  size_t size;
  luaL_checklstring(L, 1, &size);
  lua_pushinteger(L, (lua_Integer)size);
  return 1;
}

static int string_sub(lua_State *L) {
  size_t size;
  const char *text = luaL_checklstring(L, 1, &size);
  size_t first = kx_start_position(luaL_checkinteger(L, 2), size);
  size_t last = end_position(luaL_optinteger(L, 3, -1), size);
  size_t count = first > last ? 0 : last - first + 1;
  kx_charge(L, count / kx_bytes_per_step);
  lua_pushlstring(L, count == 0 ? "" : text + first - 1, count);
  return 1;
}

static int map_case(lua_State *L, char from, char to) {
  size_t size;
  const char *text = take_string(L, &size);
  luaL_Buffer buffer;
  char *into = luaL_buffinitsize(L, &buffer, size);
  for (size_t i = 0; i < size; i++) {
    char c = text[i];
    into[i] = c >= from && c <= from + 25 ? (char)(c - from + to) : c;
  }
  luaL_pushresultsize(&buffer, size);
  return 1;
}

static int string_upper(lua_State *L) { return map_case(L, 'a', 'A'); }

static int string_lower(lua_State *L) { return map_case(L, 'A', 'a'); }

static int string_reverse(lua_State *L) {
  size_t size;
  const char *text = take_string(L, &size);
  luaL_Buffer buffer;
  char *into = luaL_buffinitsize(L, &buffer, size);
  for (size_t i = 0; i < size; i++) into[i] = text[size - 1 - i];
  luaL_pushresultsize(&buffer, size);
  return 1;
}

static int string_rep(lua_State *L) {
  size_t size, separator_size;
  const char *text = luaL_checklstring(L, 1, &size);
  lua_Integer times = luaL_checkinteger(L, 2);
  const char *separator = luaL_optlstring(L, 3, "", &separator_size);
  if (times <= 0) {
    lua_pushliteral(L, "");
    return 1;
  }
  uint64_t each = (uint64_t)size + separator_size;
  uint64_t most = kx_of(L)->limits.memory_bytes;
  if (each > 0 && (uint64_t)times > most / each + 1) kx_trip(L, KX_MEMORY);
  // Empty pieces too take a turn each, so that the count alone cannot be used to stay in C.
  kx_charge(L, (uint64_t)times / kx_bytes_per_step);
  size_t total = (size_t)((uint64_t)times * each) - separator_size;
  kx_charge(L, total / kx_bytes_per_step);
  luaL_Buffer buffer;
  char *into = luaL_buffinitsize(L, &buffer, total);
  for (lua_Integer i = 0; each > 0 && i < times; i++) {
    memcpy(into, text, size);
    into += size;
    if (i + 1 < times) memcpy(into, separator, separator_size);
    into += separator_size;
  }
  luaL_pushresultsize(&buffer, total);
  return 1;
}

static int string_byte(lua_State *L) {
  size_t size;
  const char *text = luaL_checklstring(L, 1, &size);
  lua_Integer position = luaL_optinteger(L, 2, 1);
  size_t first = kx_start_position(position, size);
  size_t last = end_position(luaL_optinteger(L, 3, position), size);
  if (first > last) return 0;
  size_t count = last - first + 1;
  if (count > kx_values_max) return luaL_error(L, "string slice too long");
  kx_charge(L, count / kx_bytes_per_step);
  luaL_checkstack(L, (int)count, "string slice too long");
  for (size_t i = 0; i < count; i++) lua_pushinteger(L, (unsigned char)text[first - 1 + i]);
  return (int)count;
}

static int string_char(lua_State *L) {
  int count = lua_gettop(L);
  luaL_Buffer buffer;
  char *into = luaL_buffinitsize(L, &buffer, (size_t)count);
  for (int i = 1; i <= count; i++) {
    lua_Integer code = luaL_checkinteger(L, i);
    luaL_argcheck(L, code >= 0 && code <= 255, i, "value out of range");
    into[i - 1] = (char)(unsigned char)code;
  }
  luaL_pushresultsize(&buffer, (size_t)count);
  return 1;
}

void kx_add_string(lua_State *L) {
  static const luaL_Reg functions[] = {
      {"byte", string_byte},      {"char", string_char},        {"find", kx_string_find},   {"format", kx_string_format},
      {"gmatch", kx_string_gmatch}, {"gsub", kx_string_gsub},   {"len", string_len},        {"lower", string_lower},
      {"match", kx_string_match}, {"rep", string_rep},          {"reverse", string_reverse}, {"sub", string_sub},
      {"upper", string_upper},    {NULL, NULL}};
  luaL_newlib(L, functions);
  kx_deny_function(L, "string", "dump", "nothing: compiled code is not accepted");
  kx_deny_function(L, "string", "pack", "string.format");
  kx_deny_function(L, "string", "unpack", "string.match");
  kx_deny_function(L, "string", "packsize", "#");
  lua_createtable(L, 0, 2);
  lua_pushvalue(L, -2);
  lua_setfield(L, -2, "__index");
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  lua_pushliteral(L, "");
  lua_insert(L, -2);
  lua_setmetatable(L, -2);
  lua_pop(L, 1);
  kx_wrap(L, -1, "string");
  lua_setfield(L, -3, "string");
  lua_pop(L, 1);
}
