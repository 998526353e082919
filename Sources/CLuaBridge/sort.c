// table.sort by merging: stable, so equal elements keep their order, and n·log n comparisons whatever the comparator
// answers. The elements are sorted in a table of our own and written back at the end, so that a comparator that changes
// the list cannot confuse it.
#include "internal.h"

static bool in_order(lua_State *L, int left, int right) {
  kx_charge(L, 2);
  if (lua_isnil(L, 2)) {
    if (lua_type(L, left) == LUA_TSTRING) kx_charge(L, lua_rawlen(L, left) / 32);
    return !lua_compare(L, right, left, LUA_OPLT);
  }
  lua_pushvalue(L, 2);
  lua_pushvalue(L, right);
  lua_pushvalue(L, left);
  lua_call(L, 2, 1);
  bool out_of_order = lua_toboolean(L, -1);
  lua_pop(L, 1);
  return !out_of_order;
}

// Merges [low, middle) and [middle, high) of `from` into `into`; both are 1-based lists.
static void merge(lua_State *L, int from, int into, lua_Integer low, lua_Integer middle, lua_Integer high) {
  lua_Integer left = low, right = middle, at = low;
  int top = lua_gettop(L);
  while (left < middle && right < high) {
    lua_rawgeti(L, from, left);
    lua_rawgeti(L, from, right);
    bool keep = in_order(L, top + 1, top + 2);
    lua_pushvalue(L, keep ? top + 1 : top + 2);
    lua_rawseti(L, into, at++);
    lua_settop(L, top);
    if (keep) left++;
    else right++;
  }
  kx_charge(L, (uint64_t)(middle - left + high - right));
  for (; left < middle; left++) {
    lua_rawgeti(L, from, left);
    lua_rawseti(L, into, at++);
  }
  for (; right < high; right++) {
    lua_rawgeti(L, from, right);
    lua_rawseti(L, into, at++);
  }
}

static lua_Integer least(lua_Integer a, lua_Integer b) { return a < b ? a : b; }

int kx_table_sort(lua_State *L) {
  kx_take_writable(L, 1);
  if (!lua_isnoneornil(L, 2)) luaL_checktype(L, 2, LUA_TFUNCTION);
  lua_settop(L, 2);
  lua_Integer count = (lua_Integer)lua_rawlen(L, 1);
  if (count < 2) return 0;
  kx_charge(L, (uint64_t)count);
  luaL_checkstack(L, 12, NULL);
  lua_createtable(L, count < 1 << 26 ? (int)count : 0, 0);
  lua_createtable(L, count < 1 << 26 ? (int)count : 0, 0);
  for (lua_Integer i = 1; i <= count; i++) {
    lua_rawgeti(L, 1, i);
    lua_rawseti(L, 3, i);
  }
  int from = 3, into = 4;
  for (lua_Integer width = 1; width < count; width *= 2) {
    for (lua_Integer low = 1; low <= count; low += 2 * width) {
      lua_Integer middle = least(low + width, count + 1);
      merge(L, from, into, low, middle, least(low + 2 * width, count + 1));
    }
    int other = from;
    from = into;
    into = other;
  }
  kx_charge(L, (uint64_t)count);
  for (lua_Integer i = 1; i <= count; i++) {
    lua_rawgeti(L, from, i);
    lua_rawseti(L, 1, i);
  }
  return 0;
}
