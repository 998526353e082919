// pairs in an order that only depends on the keys: numbers, then strings by their bytes, then false and true, then
// handles by kind and id. Stock order depends on addresses. The keys are those at the start of the traversal; one
// that is removed meanwhile is skipped.
#include <stdlib.h>
#include <string.h>
#include "internal.h"

enum { rank_number, rank_string, rank_boolean, rank_handle };

typedef struct {
  int rank;
  bool integer;
  union {
    lua_Integer integer;
    double number;
    kx_handle handle;
    struct {
      const char *bytes;
      size_t size;
    } string;
  } as;
  lua_Integer place;  // in the unsorted list of keys
} key;

static int compare_numbers(const key *a, const key *b) {
  if (a->integer && b->integer) return (a->as.integer > b->as.integer) - (a->as.integer < b->as.integer);
  double left = a->integer ? (double)a->as.integer : a->as.number;
  double right = b->integer ? (double)b->as.integer : b->as.number;
  if (left != right) return (left > right) - (left < right);
  return a->integer - b->integer;
}

static int compare_keys(const void *left, const void *right) {
  const key *a = left, *b = right;
  if (a->rank != b->rank) return a->rank - b->rank;
  if (a->rank == rank_number) return compare_numbers(a, b);
  if (a->rank == rank_boolean) return (a->as.integer > b->as.integer) - (a->as.integer < b->as.integer);
  if (a->rank == rank_handle) {
    if (a->as.handle.kind != b->as.handle.kind) return a->as.handle.kind > b->as.handle.kind ? 1 : -1;
    return (a->as.handle.id > b->as.handle.id) - (a->as.handle.id < b->as.handle.id);
  }
  size_t size = a->as.string.size < b->as.string.size ? a->as.string.size : b->as.string.size;
  int order = memcmp(a->as.string.bytes, b->as.string.bytes, size);
  return order != 0 ? order : (a->as.string.size > b->as.string.size) - (a->as.string.size < b->as.string.size);
}

static void describe(lua_State *L, int index, key *into) {
  const kx_handle *handle;
  switch (lua_type(L, index)) {
  case LUA_TNUMBER:
    into->rank = rank_number;
    into->integer = lua_isinteger(L, index);
    if (into->integer) into->as.integer = lua_tointeger(L, index);
    else into->as.number = lua_tonumber(L, index);
    break;
  case LUA_TSTRING:
    into->rank = rank_string;
    into->as.string.bytes = lua_tolstring(L, index, &into->as.string.size);
    break;
  case LUA_TBOOLEAN:
    into->rank = rank_boolean;
    into->as.integer = lua_toboolean(L, index);
    break;
  default:
    handle = kx_to_handle(L, index);
    if (handle == NULL) {
      luaL_error(L, "pairs needs keys it can put in order, and one is a %s", luaL_typename(L, index));
    }
    into->rank = rank_handle;
    into->as.handle = *handle;
  }
}

// Closures that remember where they are could carry something from loading into an evaluation.
void kx_check_epoch(lua_State *L, int index) {
  if (lua_tointeger(L, index) != kx_of(L)->epoch) {
    kx_raise(L, KX_DENIED, "iterator", "an iterator made while the rule files were loaded cannot be used any more");
  }
}

// upvalues: the sorted keys, the place of the last one given, the table, the epoch it was made in
static int next_pair(lua_State *L) {
  kx_check_epoch(L, lua_upvalueindex(4));
  lua_Integer at = lua_tointeger(L, lua_upvalueindex(2));
  for (;;) {
    at++;
    if (lua_rawgeti(L, lua_upvalueindex(1), at) == LUA_TNIL) {
      lua_pushinteger(L, at - 1);
      lua_replace(L, lua_upvalueindex(2));
      return 1;
    }
    lua_pushvalue(L, -1);
    if (lua_rawget(L, lua_upvalueindex(3)) != LUA_TNIL) break;
    lua_pop(L, 2);
    kx_charge(L, 1);
  }
  lua_pushinteger(L, at);
  lua_replace(L, lua_upvalueindex(2));
  return 2;
}

// Replaces the list of keys at `list`, `count` long, by a sorted one.
static void sort_list(lua_State *L, int list, lua_Integer count) {
  key *sorted = lua_newuserdatauv(L, sizeof *sorted * (size_t)count, 0);
  bool ordered = true;
  for (lua_Integer i = 0; i < count; i++) {
    lua_rawgeti(L, list, i + 1);
    describe(L, lua_gettop(L), &sorted[i]);
    sorted[i].place = i + 1;
    lua_pop(L, 1);
    if (i > 0 && compare_keys(&sorted[i - 1], &sorted[i]) > 0) ordered = false;
  }
  if (ordered) return;
  uint64_t bits = 1;
  while ((count >> bits) > 0) bits++;
  kx_charge(L, (uint64_t)count * bits);
  qsort(sorted, (size_t)count, sizeof *sorted, compare_keys);
  lua_createtable(L, count < 1 << 26 ? (int)count : 0, 0);
  for (lua_Integer i = 0; i < count; i++) {
    lua_rawgeti(L, list, sorted[i].place);
    lua_rawseti(L, -2, i + 1);
  }
  lua_replace(L, list);
}

int kx_pairs(lua_State *L) {
  luaL_checkany(L, 1);
  if (luaL_getmetafield(L, 1, "__pairs") != LUA_TNIL) {
    lua_pushvalue(L, 1);
    lua_call(L, 1, 3);
    return 3;
  }
  if (!kx_push_under(L, 1)) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_pushvalue(L, 1);
  }
  int table = lua_gettop(L);
  lua_newtable(L);
  int list = table + 1;
  lua_Integer count = 0;
  lua_pushnil(L);
  while (lua_next(L, table)) {
    lua_pop(L, 1);
    lua_pushvalue(L, -1);
    lua_rawseti(L, list, ++count);
    kx_charge(L, 2);
  }
  if (count > 0) sort_list(L, list, count);
  lua_pushvalue(L, list);
  lua_pushinteger(L, 0);
  lua_pushvalue(L, table);
  lua_pushinteger(L, kx_of(L)->epoch);
  lua_pushcclosure(L, next_pair, 4);
  lua_pushvalue(L, 1);
  lua_pushnil(L);
  return 3;
}
