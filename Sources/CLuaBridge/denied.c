// What rule files may not use, and what to use instead. A denied name is there, so that the error names it.
#include "internal.h"

static const struct {
  const char *name;
  const char *instead;
} functions[] = {
    {"load", "write the code in the rule file itself"},
    {"loadstring", "write the code in the rule file itself"},
    {"loadfile", "put the file into the pack"},
    {"dofile", "put the file into the pack"},
    {"require", "put the file into the pack; its rules are loaded with it"},
    {"collectgarbage", "nothing: memory is looked after by the host"},
    {"coroutine", "plain functions"},
    {"debug", "'kolmix explain' to see what a rule did"},
    {"io", "data the host offers"},
    {"next", "pairs, or # for a list"},
    {"os", "the fields of the brief: an answer must not depend on the clock or the machine"},
    {"package", "put the file into the pack"},
    {"print", "the trace: 'kolmix explain' shows what a rule did"},
    {"rawset", "plain assignment"},
    {"warn", "the effect 'warn' of a rule"},
    {"xpcall", "pcall"},
};

static int deny(lua_State *L) {
  const char *name = lua_tostring(L, lua_upvalueindex(1));
  const char *instead = lua_tostring(L, lua_upvalueindex(2));
  kx_raise(L, KX_DENIED, name, "'%s' is not available in rule files; use %s", name, instead);
}

static int deny_field(lua_State *L) {
  const char *name = lua_tostring(L, lua_upvalueindex(1));
  const char *instead = lua_tostring(L, lua_upvalueindex(2));
  const char *key = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "?";
  const char *whole = lua_pushfstring(L, "%s.%s", name, key);
  kx_raise(L, KX_DENIED, whole, "'%s' is not available in rule files; use %s", whole, instead);
}

static void push_denying(lua_State *L, lua_CFunction function, const char *name, const char *instead) {
  lua_pushstring(L, name);
  lua_pushstring(L, instead);
  lua_pushcclosure(L, function, 2);
}

// An object that denies whatever is done with it; the table of globals is at the top.
void kx_deny(lua_State *L, const char *name, const char *instead) {
  static const char *const fields[] = {"__index", "__newindex"};
  lua_newuserdatauv(L, 0, 0);
  lua_createtable(L, 0, 5);
  for (int i = 0; i < 2; i++) {
    push_denying(L, deny_field, name, instead);
    lua_setfield(L, -2, fields[i]);
  }
  push_denying(L, deny, name, instead);
  lua_setfield(L, -2, "__call");
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  lua_pushstring(L, name);
  lua_setfield(L, -2, "__name");
  lua_setmetatable(L, -2);
  lua_setfield(L, -2, name);
}

// A single function of a library, denied; the library is at the top.
void kx_deny_function(lua_State *L, const char *library, const char *function, const char *instead) {
  const char *name = lua_pushfstring(L, "%s.%s", library, function);
  push_denying(L, deny, name, instead);
  lua_remove(L, -2);
  lua_setfield(L, -2, function);
}

void kx_add_denied(lua_State *L) {
  for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
    kx_deny(L, functions[i].name, functions[i].instead);
  }
}
