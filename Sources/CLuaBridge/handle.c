// Handles: the host's objects as scripts see them. A handle is a kind and an id; it does nothing by itself, every
// operation on it asks the host.
#include <string.h>
#include "internal.h"

const char kx_key_kinds;
const char kx_key_handle;

// In the order of the host's enumeration of operations.
static const char *const operations[] = {"__add", "__sub", "__mul", "__div", "__mod", "__pow", "__unm", "__idiv",
                                         "__band", "__bor", "__bxor", "__shl", "__shr", "__bnot", "__concat", "__len",
                                         "__eq", "__lt", "__le", "__call", "__newindex"};

static int index_handle(lua_State *L) {
  const kx_handle *subject = kx_to_handle(L, 1);
  if (subject != NULL && kx_recall_answer(L, subject, 2)) return 1;
  int count = kx_invoke(L, KX_CALL_INDEX, (int32_t)lua_tointeger(L, lua_upvalueindex(1)), 0, 1, "argument ");
  if (subject != NULL && count == 1) kx_remember_answer(L, subject, 2);
  return count;
}

static int operate(lua_State *L) {
  int32_t kind = (int32_t)lua_tointeger(L, lua_upvalueindex(1));
  int32_t operation = (int32_t)lua_tointeger(L, lua_upvalueindex(2));
  // Lua passes the operand of a unary operator twice.
  const char *name = operations[operation];
  if (strcmp(name, "__unm") == 0 || strcmp(name, "__bnot") == 0 || strcmp(name, "__len") == 0) lua_settop(L, 1);
  return kx_invoke(L, KX_CALL_OPERATOR, kind, operation, 1, "operand ");
}

// Makes the metatable of a kind; the kind and its name are at 1 and 2.
void kx_make_kind(lua_State *L) {
  lua_createtable(L, 0, 28);
  lua_pushboolean(L, 1);
  lua_rawsetp(L, -2, &kx_key_handle);
  lua_pushvalue(L, 2);
  lua_setfield(L, -2, "__name");
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  lua_pushvalue(L, 1);
  lua_pushcclosure(L, index_handle, 1);
  lua_setfield(L, -2, "__index");
  for (size_t i = 0; i < sizeof operations / sizeof *operations; i++) {
    lua_pushvalue(L, 1);
    lua_pushinteger(L, (lua_Integer)i);
    lua_pushcclosure(L, operate, 2);
    lua_setfield(L, -2, operations[i]);
  }
  lua_rawgetp(L, LUA_REGISTRYINDEX, &kx_key_kinds);
  lua_insert(L, -2);
  lua_rawseti(L, -2, lua_tointeger(L, 1));
  lua_pop(L, 1);
}

void kx_push_handle(lua_State *L, int32_t kind, int32_t id) {
  kx_handle *handle = lua_newuserdatauv(L, sizeof *handle, 0);
  handle->kind = kind;
  handle->id = id;
  lua_rawgetp(L, LUA_REGISTRYINDEX, &kx_key_kinds);
  if (lua_rawgeti(L, -1, kind) != LUA_TTABLE) luaL_error(L, "handle of a kind the host has not defined: %d", (int)kind);
  lua_setmetatable(L, -3);
  lua_pop(L, 1);
}

const kx_handle *kx_to_handle(lua_State *L, int index) {
  const kx_handle *handle = lua_touserdata(L, index);
  if (handle == NULL || !lua_getmetatable(L, index)) return NULL;
  int type = lua_rawgetp(L, -1, &kx_key_handle);
  lua_pop(L, 2);
  return type == LUA_TBOOLEAN ? handle : NULL;
}
