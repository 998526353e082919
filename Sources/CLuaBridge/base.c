// The basic functions as rule files see them: those of stock Lua that are harmless, and our own where stock ones
// could swallow a passed limit, show an address, or depend on the order of a hash.
#include <string.h>
#include "internal.h"

enum { kx_steps_per_error = 30 };

static int safe_pcall(lua_State *L) {
  kx_state *state = kx_of(L);
  luaL_checkany(L, 1);
  lua_pushboolean(L, 1);
  lua_insert(L, 1);
  int status = lua_pcall(L, lua_gettop(L) - 2, LUA_MULTRET, 0);
  kx_raise_if_tripped(L);
  if (status == LUA_ERRMEM || state->out_of_memory) kx_trip(L, KX_MEMORY);
  if (status == LUA_OK) return lua_gettop(L);
  kx_charge(L, kx_steps_per_error);
  lua_pushboolean(L, 0);
  lua_insert(L, -2);
  return 2;
}

// Lua takes an error that is its own "not enough memory" text for the real thing, which skips the message handler.
static int raise_top(lua_State *L) {
  if (lua_type(L, -1) == LUA_TSTRING && strcmp(lua_tostring(L, -1), "not enough memory") == 0) {
    lua_pushliteral(L, "not enough memory (says the script)");
  }
  return lua_error(L);
}

static int safe_error(lua_State *L) {
  int level = (int)luaL_optinteger(L, 2, 1);
  lua_settop(L, 1);
  if (lua_type(L, 1) == LUA_TSTRING && level > 0) {
    luaL_where(L, level);
    lua_pushvalue(L, 1);
    lua_concat(L, 2);
  }
  return raise_top(L);
}

static int safe_assert(lua_State *L) {
  if (lua_toboolean(L, 1)) return lua_gettop(L);
  luaL_checkany(L, 1);
  lua_remove(L, 1);
  lua_pushliteral(L, "assertion failed!");
  lua_settop(L, 1);
  return raise_top(L);
}

// Whether the value at `index` is a table of a script that was frozen, and not one of the host's.
static bool is_frozen(lua_State *L, int index) {
  if (!kx_push_under(L, index)) return false;
  lua_rawgetp(L, LUA_REGISTRYINDEX, &kx_key_shadows);
  lua_insert(L, -2);
  bool frozen = lua_rawget(L, -2) != LUA_TNIL;
  lua_pop(L, 2);
  return frozen;
}

// Lua reads a metatable raw, so a frozen table as a metatable must stand for its content, which scripts never see.
static void take_metatable(lua_State *L) {
  if (is_frozen(L, 2) && kx_push_under(L, 2)) lua_replace(L, 2);
}

// A chain of tables, each the __call of the next, makes one instruction of the VM take time in the square of its length.
// Nothing can see how long a chain is, so metatables are rationed: a thirty-thousandth of the budget each. An object of
// the same class as the one before is free.
static void charge_new_metatable(lua_State *L) {
  kx_state *state = kx_of(L);
  const void *metatable = lua_topointer(L, 2);
  if (metatable == state->last_metatable) return;
  state->last_metatable = metatable;
  kx_charge(L, state->step_limit / 30000);
}

static int safe_setmetatable(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  int type = lua_type(L, 2);
  luaL_argexpected(L, type == LUA_TNIL || type == LUA_TTABLE, 2, "nil or table");
  if (luaL_getmetafield(L, 1, "__metatable") != LUA_TNIL) {
    kx_raise(L, KX_DENIED, "setmetatable", "the metatable of a protected table cannot be changed");
  }
  lua_settop(L, 2);
  if (type == LUA_TTABLE) {
    take_metatable(L);
    charge_new_metatable(L);
    static const char *const refused[] = {"__gc", "__mode"};
    for (int i = 0; i < 2; i++) {
      lua_pushstring(L, refused[i]);
      if (lua_rawget(L, 2) != LUA_TNIL) {
        kx_raise(L, KX_DENIED, refused[i], "'%s' is not available in rule files", refused[i]);
      }
      lua_pop(L, 1);
    }
  }
  lua_setmetatable(L, 1);
  return 1;
}

static int safe_getmetatable(lua_State *L) {
  luaL_checkany(L, 1);
  lua_settop(L, 1);
  if (!lua_getmetatable(L, 1)) {
    lua_pushnil(L);
    return 1;
  }
  if (lua_rawgetp(L, 2, &kx_key_shown) != LUA_TNIL) {
    // A frozen table: what its script set, which may have a __metatable of its own.
    lua_replace(L, 2);
    if (kx_push_under(L, 2)) lua_replace(L, 2);
  } else if (is_frozen(L, 1)) {
    return 1;  // nil: it had none
  }
  lua_settop(L, 2);
  lua_pushliteral(L, "__metatable");
  if (lua_rawget(L, 2) != LUA_TNIL) return 1;
  lua_settop(L, 2);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &kx_key_shadows);
  lua_pushvalue(L, 2);
  if (lua_rawget(L, -2) == LUA_TNIL) lua_settop(L, 2);
  return 1;
}

int kx_tostring(lua_State *L) {
  luaL_checkany(L, 1);
  if (luaL_callmeta(L, 1, "__tostring")) {
    if (!lua_isstring(L, -1)) luaL_error(L, "'__tostring' must return a string");
    return 1;
  }
  switch (lua_type(L, 1)) {
  case LUA_TNIL:
  case LUA_TBOOLEAN:
  case LUA_TNUMBER:
  case LUA_TSTRING: luaL_tolstring(L, 1, NULL); return 1;
  default:
    if (luaL_getmetafield(L, 1, "__name") != LUA_TSTRING) lua_pushstring(L, luaL_typename(L, 1));
    return 1;
  }
}

static int safe_tonumber(lua_State *L) {
  size_t size = 0;
  if (lua_type(L, 1) == LUA_TSTRING) lua_tolstring(L, 1, &size);
  kx_charge(L, size / 8);
  int count = lua_gettop(L);
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_insert(L, 1);
  lua_call(L, count, 1);
  return 1;
}

static int safe_rawget(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  luaL_checkany(L, 2);
  lua_settop(L, 2);
  if (kx_push_under(L, 1)) lua_replace(L, 1);
  lua_rawget(L, 1);
  return 1;
}

static int safe_rawlen(lua_State *L) {
  int type = lua_type(L, 1);
  luaL_argexpected(L, type == LUA_TTABLE || type == LUA_TSTRING, 1, "table or string");
  lua_settop(L, 1);
  if (kx_push_under(L, 1)) lua_replace(L, 1);
  lua_pushinteger(L, (lua_Integer)lua_rawlen(L, 1));
  return 1;
}

// (stock library, name) -> the stock function, unchanged
static void keep(lua_State *L, int stock, int into, const char *name) {
  lua_getfield(L, stock, name);
  lua_setfield(L, into, name);
}

void kx_add_base(lua_State *L) {
  static const char *const kept[] = {"ipairs", "rawequal", "select", "type"};
  static const luaL_Reg own[] = {{"pcall", safe_pcall},       {"error", safe_error}, {"assert", safe_assert}, {"setmetatable", safe_setmetatable},
                                 {"tostring", kx_tostring}, {"rawget", safe_rawget}, {"getmetatable", safe_getmetatable},
                                 {"rawlen", safe_rawlen},     {"pairs", kx_pairs},
                                 {NULL, NULL}};
  int globals = lua_gettop(L);
  lua_pushglobaltable(L);
  int stock = lua_gettop(L);
  for (size_t i = 0; i < sizeof kept / sizeof *kept; i++) keep(L, stock, globals, kept[i]);
  lua_getfield(L, stock, "tonumber");
  lua_pushcclosure(L, safe_tonumber, 1);
  lua_setfield(L, globals, "tonumber");
  lua_pop(L, 1);
  luaL_setfuncs(L, own, 0);
  lua_pushliteral(L, LUA_VERSION);
  lua_setfield(L, globals, "_VERSION");
}
