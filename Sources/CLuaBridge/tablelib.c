// table, as rule files see it: raw, so that a metamethod cannot make a loop inside C endless; every element charged
// before it is touched; frozen tables and views can be read, not changed. sort is in sort.c.
#include "internal.h"

enum { kx_values_max = 1000 };

int kx_table_sort(lua_State *L);

static int table_insert(lua_State *L) {
  kx_take_writable(L, 1);
  lua_Integer end = (lua_Integer)lua_rawlen(L, 1) + 1;
  lua_Integer position = end;
  switch (lua_gettop(L)) {
  case 2: break;
  case 3:
    position = luaL_checkinteger(L, 2);
    luaL_argcheck(L, position >= 1 && position <= end, 2, "position out of bounds");
    break;
  default: return luaL_error(L, "wrong number of arguments to 'insert'");
  }
  kx_charge(L, 1 + (uint64_t)(end - position));
  for (lua_Integer i = end; i > position; i--) {
    lua_rawgeti(L, 1, i - 1);
    lua_rawseti(L, 1, i);
  }
  lua_rawseti(L, 1, position);
  return 0;
}

static int table_remove(lua_State *L) {
  kx_take_writable(L, 1);
  lua_Integer size = (lua_Integer)lua_rawlen(L, 1);
  lua_Integer position = luaL_optinteger(L, 2, size);
  if (lua_gettop(L) > 1) {
    luaL_argcheck(L, (size == 0 && position == 0) || (position >= 1 && position <= size + 1), 2,
                  "position out of bounds");
  }
  lua_settop(L, 1);
  lua_rawgeti(L, 1, position);
  if (position < size) kx_charge(L, (uint64_t)(size - position));
  for (; position < size; position++) {
    lua_rawgeti(L, 1, position + 1);
    lua_rawseti(L, 1, position);
  }
  if (position >= 1 && position <= size) {
    lua_pushnil(L);
    lua_rawseti(L, 1, position);
  }
  return 1;
}

static int table_move(lua_State *L) {
  lua_Integer first = luaL_checkinteger(L, 2);
  lua_Integer last = luaL_checkinteger(L, 3);
  lua_Integer to = luaL_checkinteger(L, 4);
  int target = lua_isnoneornil(L, 5) ? 1 : 5;
  kx_take_writable(L, target);
  lua_settop(L, 5);
  lua_pushvalue(L, target);
  int source = 1;
  bool same = target == 1 || lua_rawequal(L, 1, 5);
  kx_take_readable(L, source);
  if (last < first) return 1;
  luaL_argcheck(L, first > 0 || last < LUA_MAXINTEGER + first, 3, "too many elements to move");
  lua_Integer count = last - first + 1;
  luaL_argcheck(L, to <= LUA_MAXINTEGER - count + 1, 4, "destination wrap around");
  kx_charge(L, (uint64_t)count);
  bool upwards = !same || to > last || to <= first;
  for (lua_Integer i = 0; i < count; i++) {
    lua_Integer offset = upwards ? i : count - 1 - i;
    lua_rawgeti(L, source, first + offset);
    lua_rawseti(L, target, to + offset);
  }
  return 1;
}

static int table_concat(lua_State *L) {
  kx_take_readable(L, 1);
  size_t separator_size;
  const char *separator = luaL_optlstring(L, 2, "", &separator_size);
  lua_Integer first = luaL_optinteger(L, 3, 1);
  lua_Integer last = luaL_optinteger(L, 4, (lua_Integer)lua_rawlen(L, 1));
  luaL_Buffer buffer;
  luaL_buffinit(L, &buffer);
  for (lua_Integer i = first; i <= last; i++) {
    lua_rawgeti(L, 1, i);
    if (!lua_isstring(L, -1)) {
      return luaL_error(L, "invalid value (at index %I) in table for 'concat'", (LUAI_UACINT)i);
    }
    size_t size;
    lua_tolstring(L, -1, &size);
    kx_charge(L, 1 + (size + separator_size) / 16);
    luaL_addvalue(&buffer);
    if (i == last) break;
    luaL_addlstring(&buffer, separator, separator_size);
  }
  luaL_pushresult(&buffer);
  return 1;
}

static int table_pack(lua_State *L) {
  int count = lua_gettop(L);
  kx_charge(L, (uint64_t)count);
  lua_createtable(L, count, 1);
  lua_insert(L, 1);
  for (int i = count; i >= 1; i--) lua_rawseti(L, 1, i);
  lua_pushinteger(L, count);
  lua_setfield(L, 1, "n");
  return 1;
}

static int table_unpack(lua_State *L) {
  kx_take_readable(L, 1);
  lua_Integer first = luaL_optinteger(L, 2, 1);
  lua_Integer last = luaL_optinteger(L, 3, (lua_Integer)lua_rawlen(L, 1));
  if (first > last) return 0;
  lua_Unsigned count = (lua_Unsigned)last - (lua_Unsigned)first;
  if (count >= kx_values_max || !lua_checkstack(L, (int)count + 1)) {
    return luaL_error(L, "too many results to unpack");
  }
  kx_charge(L, count + 1);
  for (lua_Unsigned i = 0; i <= count; i++) lua_rawgeti(L, 1, first + (lua_Integer)i);
  return (int)count + 1;
}

void kx_add_table(lua_State *L) {
  static const luaL_Reg functions[] = {{"concat", table_concat}, {"insert", table_insert}, {"move", table_move},
                                       {"pack", table_pack},     {"remove", table_remove}, {"sort", kx_table_sort},
                                       {"unpack", table_unpack}, {NULL, NULL}};
  luaL_newlib(L, functions);
  kx_wrap(L, -1, "table");
  lua_setfield(L, -3, "table");
  lua_pop(L, 1);
}
