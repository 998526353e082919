// For tests only: the stock libraries beside our own, to compare their answers.
#include "internal.h"

static int stock_body(lua_State *L) {
  static const struct {
    const char *name;
    lua_CFunction open;
  } libraries[] = {{"stock_string", luaopen_string}, {"stock_table", luaopen_table}, {"stock_utf8", luaopen_utf8}};
  lua_rawgetp(L, LUA_REGISTRYINDEX, &kx_key_globals);
  // luaopen_string replaces the metatable of strings; ours is put back.
  lua_pushliteral(L, "");
  lua_getmetatable(L, -1);
  for (int i = 0; i < 3; i++) {
    lua_pushcfunction(L, libraries[i].open);
    lua_call(L, 0, 1);
    lua_setfield(L, 2, libraries[i].name);
  }
  lua_setmetatable(L, 3);
  return 0;
}

int32_t kx_define_stock(kx_state *state) { return kx_protected(state, stock_body, NULL, true); }
