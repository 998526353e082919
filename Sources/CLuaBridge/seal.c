// After loading: everything rule files made becomes read-only, in place. A table's content moves to a table that no
// script holds, and the table itself becomes a proxy of it, so its identity stays. Captured variables cannot be made
// read-only; their values are recorded, and put back before each brief.
#include <string.h>
#include "internal.h"

// Stack of the walk.
enum { slot_queue = 2, slot_seen, slot_shadows, slot_captured, slot_value };

typedef struct {
  lua_Integer queued;
  lua_Integer captured;
} walk;

// Queues the value at the top, if it can lead to a table and was not queued before, and pops it.
static void enqueue(lua_State *L, walk *w) {
  int type = lua_type(L, -1);
  if (type != LUA_TTABLE && type != LUA_TFUNCTION) {
    lua_pop(L, 1);
    return;
  }
  lua_pushvalue(L, -1);
  if (lua_rawget(L, slot_seen) != LUA_TNIL) {
    lua_pop(L, 2);
    return;
  }
  lua_pop(L, 1);
  lua_pushvalue(L, -1);
  lua_pushboolean(L, 1);
  lua_rawset(L, slot_seen);
  lua_rawseti(L, slot_queue, ++w->queued);
}

// Records the variables the function at slot_value captured, each once, however many functions share it.
static void visit_function(lua_State *L, walk *w) {
  for (int i = 1; lua_getupvalue(L, slot_value, i) != NULL; i++) {
    kx_charge(L, 1);
    void *identity = lua_upvalueid(L, slot_value, i);
    if (lua_rawgetp(L, slot_seen, identity) == LUA_TNIL) {
      lua_pushboolean(L, 1);
      lua_rawsetp(L, slot_seen, identity);
      lua_pushvalue(L, slot_value);
      lua_rawseti(L, slot_captured, ++w->captured);
      lua_pushinteger(L, i);
      lua_rawseti(L, slot_captured, ++w->captured);
      lua_pushvalue(L, -2);
      // false stands for nil as the value and is told apart by the number before it: 0 - i.
      if (lua_isnil(L, -1)) {
        lua_pushinteger(L, -i);
        lua_rawseti(L, slot_captured, w->captured);
        lua_pop(L, 1);
        lua_pushboolean(L, 0);
      }
      lua_rawseti(L, slot_captured, ++w->captured);
    }
    lua_pop(L, 1);
    enqueue(L, w);
  }
}

// (table, key) for a name its content lacks. upvalues: the frozen table, what its script set as __index
static int index_beyond(lua_State *L) {
  lua_settop(L, 2);
  bool calls = lua_type(L, lua_upvalueindex(2)) == LUA_TFUNCTION;
  lua_pushvalue(L, lua_upvalueindex(2));
  if (calls) lua_pushvalue(L, lua_upvalueindex(1));
  lua_pushvalue(L, 2);
  if (calls) lua_call(L, 2, 1);
  else lua_gettable(L, -2);
  return 1;
}

// Moves the content of the table at slot_value into a new table, left at the top.
static void move_content(lua_State *L, walk *w) {
  lua_createtable(L, (int)(lua_rawlen(L, slot_value) & 0x3FFFFFF), 0);
  int content = lua_gettop(L);
  lua_pushnil(L);
  while (lua_next(L, slot_value)) {
    kx_charge(L, 2);
    lua_pushvalue(L, -2);
    enqueue(L, w);
    lua_pushvalue(L, -1);
    enqueue(L, w);
    lua_pushvalue(L, -2);
    lua_pushvalue(L, -2);
    lua_rawset(L, content);
    lua_pop(L, 1);
    lua_pushvalue(L, -1);
    lua_pushnil(L);
    lua_rawset(L, slot_value);
  }
}

// Copies the metamethods of the table at `original` to the metatable at `into`, but those that freezing replaces.
static void copy_metamethods(lua_State *L, int original, int into) {
  static const char *const replaced[] = {"__index", "__newindex", "__metatable", "__gc", "__mode"};
  lua_pushnil(L);
  while (lua_next(L, original)) {
    bool copied = lua_type(L, -2) == LUA_TSTRING && strncmp(lua_tostring(L, -2), "__", 2) == 0;
    for (int i = 0; copied && i < 5; i++) copied = strcmp(lua_tostring(L, -2), replaced[i]) != 0;
    if (copied) {
      lua_pushvalue(L, -2);
      lua_pushvalue(L, -2);
      lua_rawset(L, into);
    }
    lua_pop(L, 1);
  }
}

// Gives the frozen table at slot_value what its script's metatable, at `original`, gave it.
static void keep_metatable(lua_State *L, walk *w, int content, int original) {
  lua_getmetatable(L, slot_value);
  int hidden = lua_gettop(L);
  lua_pushvalue(L, original);
  lua_rawsetp(L, hidden, &kx_key_shown);
  if (!kx_push_under(L, original)) lua_pushvalue(L, original);
  int real = lua_gettop(L);
  copy_metamethods(L, real, hidden);
  lua_pushliteral(L, "__index");
  if (lua_rawget(L, real) != LUA_TNIL) {
    lua_createtable(L, 0, 1);
    lua_pushvalue(L, slot_value);
    lua_pushvalue(L, -3);
    lua_pushcclosure(L, index_beyond, 2);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, content);
  }
  lua_pushvalue(L, original);
  enqueue(L, w);
}

static void visit_table(lua_State *L, walk *w) {
  if (kx_push_under(L, slot_value)) return;  // the host's, or frozen already
  move_content(L, w);
  int content = lua_gettop(L);
  bool has_metatable = lua_getmetatable(L, slot_value);
  bool environment = false;
  if (has_metatable) {
    lua_rawgetp(L, LUA_REGISTRYINDEX, &kx_key_globals);
    lua_pushliteral(L, "__index");
    lua_rawget(L, content + 1);
    environment = lua_rawequal(L, -1, -2);
    lua_settop(L, content + 1);
  }
  kx_freeze(L, slot_value, content, environment ? "" : "a table made while the rule files were loaded");
  lua_pushvalue(L, content);
  lua_pushvalue(L, slot_value);
  lua_rawset(L, slot_shadows);
  if (environment) {
    lua_pushvalue(L, content + 1);
    lua_setmetatable(L, content);
  } else if (has_metatable) {
    keep_metatable(L, w, content, content + 1);
  }
}

static void enqueue_list(lua_State *L, walk *w, const void *key) {
  lua_rawgetp(L, LUA_REGISTRYINDEX, key);
  lua_Integer count = (lua_Integer)lua_rawlen(L, -1);
  for (lua_Integer i = 1; i <= count; i++) {
    lua_rawgeti(L, -1, i);
    enqueue(L, w);
  }
  lua_pop(L, 1);
}

static int seal_body(lua_State *L) {
  walk w = {0, 0};
  lua_newtable(L);
  lua_newtable(L);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &kx_key_shadows);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &kx_key_captured);
  enqueue_list(L, &w, &kx_key_environments);
  enqueue_list(L, &w, &kx_key_functions);
  for (lua_Integer i = 1; i <= w.queued; i++) {
    lua_rawgeti(L, slot_queue, i);
    if (lua_type(L, slot_value) == LUA_TTABLE) visit_table(L, &w);
    else if (!lua_iscfunction(L, slot_value)) visit_function(L, &w);
    lua_settop(L, slot_captured);
  }
  return 0;
}

int32_t kx_seal(kx_state *state) {
  if (state->sealed) return KX_OK;
  int32_t kind = kx_protected(state, seal_body, NULL, true);
  if (kind != KX_OK) return kind;
  state->sealed = true;
  state->epoch++;
  return KX_OK;
}

bool kx_is_sealed(const kx_state *state) { return state->sealed; }

// Allocates nothing, so it works however little memory is left.
static int restore_body(lua_State *L) {
  lua_rawgetp(L, LUA_REGISTRYINDEX, &kx_key_captured);
  lua_Integer count = (lua_Integer)lua_rawlen(L, 2);
  for (lua_Integer i = 1; i + 2 <= count; i += 3) {
    lua_rawgeti(L, 2, i);
    lua_rawgeti(L, 2, i + 1);
    int upvalue = (int)lua_tointeger(L, -1);
    if (upvalue < 0) lua_pushnil(L);
    else lua_rawgeti(L, 2, i + 2);
    lua_setupvalue(L, 3, upvalue < 0 ? -upvalue : upvalue);
    lua_settop(L, 2);
  }
  return 0;
}

int32_t kx_begin(kx_state *state, uint64_t seed) {
  kx_seed(state, seed);
  return kx_protected(state, restore_body, NULL, true);
}
