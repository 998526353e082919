// What a rule file sees: its own globals over the sandbox's, and the host's question about a name nobody knows.
#include "internal.h"

const char kx_key_globals;
const char kx_key_functions;
const char kx_key_views;
const char kx_key_environments;
const char kx_key_file_values;
const char kx_key_captured;
const char kx_key_limit;
const char kx_key_dead;
const char kx_key_shown;
const char kx_key_shadows;

static void add_registry_table(lua_State *L, const void *key) {
  lua_newtable(L);
  lua_rawsetp(L, LUA_REGISTRYINDEX, key);
}

static int unknown_global(lua_State *L) {
  if (lua_type(L, 2) != LUA_TSTRING) return 0;
  lua_settop(L, 2);
  lua_remove(L, 1);
  if (kx_recall_answer(L, NULL, 1)) return 1;
  int count = kx_invoke(L, KX_CALL_UNKNOWN_GLOBAL, 0, 0, 1, "global ");
  if (count == 1) kx_remember_answer(L, NULL, 1);
  return count;
}

// Asks the host about every global that neither the file nor the sandbox has.
int kx_ask_about_globals(lua_State *L) {
  lua_rawgetp(L, LUA_REGISTRYINDEX, &kx_key_globals);
  lua_createtable(L, 0, 1);
  lua_pushcfunction(L, unknown_global);
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, -2);
  return 0;
}

void kx_open_globals(lua_State *L) {
  add_registry_table(L, &kx_key_functions);
  add_registry_table(L, &kx_key_kinds);
  add_registry_table(L, &kx_key_views);
  add_registry_table(L, &kx_key_environments);
  add_registry_table(L, &kx_key_file_values);
  add_registry_table(L, &kx_key_captured);
  add_registry_table(L, &kx_key_shadows);
  add_registry_table(L, &kx_key_answers);
  lua_pushliteral(L, "limit exceeded");
  lua_rawsetp(L, LUA_REGISTRYINDEX, &kx_key_limit);
  lua_pushliteral(L, "the brief of an earlier evaluation");
  lua_rawsetp(L, LUA_REGISTRYINDEX, &kx_key_dead);
  luaL_requiref(L, LUA_GNAME, luaopen_base, 0);
  lua_pop(L, 1);
  lua_newtable(L);
  kx_add_base(L);
  kx_add_denied(L);
  kx_add_string(L);
  kx_add_table(L);
  kx_add_math(L);
  kx_add_utf8(L);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &kx_key_globals);
}

// Puts what the files being run are given into the environment at the top.
static void add_file_values(lua_State *L) {
  int environment = lua_gettop(L);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &kx_key_file_values);
  lua_pushnil(L);
  while (lua_next(L, environment + 1)) {
    lua_pushvalue(L, -2);
    lua_insert(L, -2);
    lua_rawset(L, environment);
  }
  lua_settop(L, environment);
}

// Pushes a new environment for a file.
void kx_push_environment(lua_State *L) {
  lua_newtable(L);
  lua_pushvalue(L, -1);
  lua_setfield(L, -2, "_G");
  lua_createtable(L, 0, 2);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &kx_key_globals);
  lua_setfield(L, -2, "__index");
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  lua_setmetatable(L, -2);
  add_file_values(L);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &kx_key_environments);
  lua_pushvalue(L, -2);
  lua_rawseti(L, -2, (lua_Integer)lua_rawlen(L, -2) + 1);
  lua_pop(L, 1);
}
