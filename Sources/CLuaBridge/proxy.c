// Read-only tables. A proxy is an empty table whose locked metatable leads to the real one, which no script ever
// holds. Reading a name is a plain table read of the VM; writing raises. The library functions of the sandbox
// look through proxies, so that #, pairs, ipairs, table.concat and the like see the real table.
#include "internal.h"

const char kx_key_under;

static int refuse_change(lua_State *L) {
  const char *name = lua_tostring(L, lua_upvalueindex(1));
  if (*name == 0) {
    const char *key = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "?";
    kx_raise(L, KX_DENIED, key, "global '%s' cannot be set after the rule files were loaded", key);
  }
  if (lua_type(L, 2) == LUA_TSTRING) {
    kx_raise(L, KX_DENIED, name, "%s is read-only (setting '%s')", name, lua_tostring(L, 2));
  }
  kx_raise(L, KX_DENIED, name, "%s is read-only", name);
}

int kx_proxy_length(lua_State *L) {
  if (!kx_push_under(L, 1)) return 0;
  lua_pushinteger(L, (lua_Integer)lua_rawlen(L, -1));
  return 1;
}

// Sets the fields that make the metatable at the top refuse changes.
void kx_refuse_changes(lua_State *L, const char *name) {
  lua_pushstring(L, name);
  lua_pushcclosure(L, refuse_change, 1);
  lua_setfield(L, -2, "__newindex");
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
}

// Makes the empty table at `proxy` a read-only stand-in for the one at `under`.
void kx_freeze(lua_State *L, int proxy, int under, const char *name) {
  proxy = lua_absindex(L, proxy);
  under = lua_absindex(L, under);
  lua_createtable(L, 0, 6);
  lua_pushvalue(L, under);
  lua_rawsetp(L, -2, &kx_key_under);
  lua_pushvalue(L, under);
  lua_setfield(L, -2, "__index");
  lua_pushcfunction(L, kx_proxy_length);
  lua_setfield(L, -2, "__len");
  kx_refuse_changes(L, name);
  lua_setmetatable(L, proxy);
}

// Pushes a new proxy of the table at `under`.
void kx_wrap(lua_State *L, int under, const char *name) {
  under = lua_absindex(L, under);
  lua_createtable(L, 0, 0);
  kx_freeze(L, -1, under, name);
}

// When the value at `index` is a proxy, pushes the table behind it. Raises when that is gone.
bool kx_push_under(lua_State *L, int index) {
  if (lua_type(L, index) != LUA_TTABLE || !lua_getmetatable(L, index)) return false;
  int type = lua_rawgetp(L, -1, &kx_key_under);
  lua_remove(L, -2);
  if (type == LUA_TTABLE) return true;
  if (type == LUA_TSTRING) kx_raise(L, KX_RUNTIME, "", "%s is no longer valid", lua_tostring(L, -1));
  lua_pop(L, 1);
  return false;
}

void kx_take_readable(lua_State *L, int index) {
  luaL_checktype(L, index, LUA_TTABLE);
  if (kx_push_under(L, index)) lua_replace(L, index);
}

void kx_take_writable(lua_State *L, int index) {
  luaL_checktype(L, index, LUA_TTABLE);
  if (!kx_push_under(L, index)) return;
  // The proxy's own refusal has the right words.
  lua_pushvalue(L, index);
  lua_pushnil(L);
  lua_pushnil(L);
  lua_settable(L, -3);
  luaL_error(L, "a read-only table");
}
