// The views that calls read: built once for a brief, read by many calls, dead once released.
#include "internal.h"

typedef struct {
  const char *name;
  bool strict;
  const uint8_t *table;
  size_t size;
  int32_t id;
} view;

void kx_push_prepared(lua_State *L, int32_t id) {
  lua_rawgetp(L, LUA_REGISTRYINDEX, &kx_key_views);
  if (lua_rawgeti(L, -1, id) != LUA_TTABLE) luaL_error(L, "a released view was passed");
  lua_rawgeti(L, -1, 0);
  lua_replace(L, -3);
  lua_pop(L, 1);
}

static int prepare_body(lua_State *L) {
  view *v = lua_touserdata(L, 1);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &kx_key_views);
  kx_push_view(L, v->table, v->size, v->name, v->strict);
  lua_insert(L, -2);
  lua_rawseti(L, -2, 0);
  lua_pushvalue(L, -1);
  lua_rawseti(L, 2, v->id);
  return 0;
}

static int dead_view(lua_State *L) {
  kx_push_under(L, 1);
  return 0;
}

// Makes every proxy of the view dead: a script that kept one gets an error, not a stale value. Allocates nothing, so
// that it works at the memory limit too.
static int release_body(lua_State *L) {
  const view *v = lua_touserdata(L, 1);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &kx_key_views);
  if (lua_rawgeti(L, 2, v->id) != LUA_TTABLE) return 0;
  lua_pushnil(L);
  lua_rawseti(L, 2, v->id);
  lua_Integer count = (lua_Integer)lua_rawlen(L, 3);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &kx_key_dead);
  for (lua_Integer i = 1; i <= count; i++) {
    lua_rawgeti(L, 3, i);
    lua_pushvalue(L, 4);
    lua_rawsetp(L, -2, &kx_key_under);
    lua_pushcfunction(L, dead_view);
    lua_setfield(L, -2, "__index");
    lua_pop(L, 1);
  }
  return 0;
}

int32_t kx_prepare(kx_state *state, const char *name, bool strict, const uint8_t *table, size_t size, int32_t *id) {
  view v = {.name = name, .strict = strict, .table = table, .size = size, .id = ++state->next_view};
  *id = v.id;
  return kx_protected(state, prepare_body, &v, false);
}

int32_t kx_release(kx_state *state, int32_t id) {
  view v = {.id = id};
  if (state->shown_view == id) {
    state->shown_view = 0;
    if (state->running == 0) {
      lua_pushnil(state->L);
      lua_replace(state->L, KX_SLOT_SHOWN);
      lua_pushnil(state->L);
      lua_replace(state->L, KX_SLOT_BARE);
    }
  }
  return kx_protected(state, release_body, &v, false);
}
