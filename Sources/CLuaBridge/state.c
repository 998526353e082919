// A state from its opening to its end, and what the host defines in it. Everything that may raise is a body run by
// kx_protected.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "internal.h"

static int panic(lua_State *L) {
  (void)L;
  fputs("kolmix: an unprotected Lua error: this is a defect of the bridge\n", stderr);
  return 0;
}

static int open_body(lua_State *L) {
  kx_open_globals(L);
  kx_add_driver(L);
  return 0;
}

// Raises nothing: a fresh state has room for this.
static void fill_slots(lua_State *L) {
  lua_settop(L, 0);
  lua_pushcfunction(L, kx_message_handler);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &kx_key_functions);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &kx_key_views);
  lua_pushnil(L);
  lua_pushnil(L);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &kx_key_driver);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &kx_key_listed);
}

kx_state *kx_open(const kx_limits *limits, uint64_t seed, kx_host host, void *context) {
  kx_state *state = calloc(1, sizeof *state);
  if (state == NULL) return NULL;
  state->limits = *limits;
  state->host = host;
  state->context = context;
  kx_seed(state, seed);
  state->L = lua_newstate(kx_allocate, state);
  if (state->L == NULL) {
    free(state);
    return NULL;
  }
  *(kx_state **)lua_getextraspace(state->L) = state;
  lua_atpanic(state->L, panic);
  lua_gc(state->L, LUA_GCINC, 0, 0, 0);
  if (kx_protected(state, open_body, NULL, true) == KX_OK) {
    fill_slots(state->L);
    return state;
  }
  kx_close(state);
  return NULL;
}

void kx_close(kx_state *state) {
  lua_close(state->L);
  free(state->out.bytes);
  free(state->reply.bytes);
  free(state->keys.bytes);
  free(state->paces);
  free(state->listed);
  free(state);
}


const uint8_t *kx_values(const kx_state *state, size_t *size) {
  *size = state->out.size;
  return state->out.bytes;
}

typedef struct {
  const char *name;
  int32_t id;
  const uint8_t *value;
  size_t size;
  const char *view;
  bool strict;
} definition;

static void set_global(lua_State *L, const char *name) {
  lua_rawgetp(L, LUA_REGISTRYINDEX, &kx_key_globals);
  lua_insert(L, -2);
  lua_pushstring(L, name);
  lua_insert(L, -2);
  lua_rawset(L, -3);
}

static int define_function_body(lua_State *L) {
  const definition *d = lua_touserdata(L, 1);
  kx_push_host_function(L, d->id, d->name);
  set_global(L, d->name);
  return 0;
}

static int define_value_body(lua_State *L) {
  const definition *d = lua_touserdata(L, 1);
  kx_push_view(L, d->value, d->size, d->name, d->strict);
  lua_pop(L, 1);
  set_global(L, d->name);
  return 0;
}

static int define_file_value_body(lua_State *L) {
  const definition *d = lua_touserdata(L, 1);
  kx_push_view(L, d->value, d->size, d->view, d->strict);
  lua_pop(L, 1);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &kx_key_file_values);
  lua_insert(L, -2);
  lua_setfield(L, -2, d->name);
  return 0;
}

static int forget_file_values_body(lua_State *L) {
  lua_newtable(L);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &kx_key_file_values);
  return 0;
}

static int define_handle_body(lua_State *L) {
  const definition *d = lua_touserdata(L, 1);
  lua_settop(L, 0);
  lua_pushinteger(L, d->id);
  lua_pushstring(L, d->name);
  kx_make_kind(L);
  return 0;
}

int32_t kx_define_function(kx_state *state, const char *name, int32_t id) {
  definition d = {.name = name, .id = id};
  return kx_protected(state, define_function_body, &d, true);
}

int32_t kx_define_value(kx_state *state, const char *name, bool strict, const uint8_t *value, size_t size) {
  definition d = {.name = name, .value = value, .size = size, .strict = strict};
  return kx_protected(state, define_value_body, &d, true);
}

int32_t kx_define_file_value(kx_state *state, const char *name, const char *view, bool strict, const uint8_t *value,
                             size_t size) {
  definition d = {.name = name, .view = view, .strict = strict, .value = value, .size = size};
  return kx_protected(state, define_file_value_body, &d, true);
}

int32_t kx_forget_file_values(kx_state *state) { return kx_protected(state, forget_file_values_body, NULL, true); }

void kx_set_limits(kx_state *state, const kx_limits *limits) { state->limits = *limits; }

int32_t kx_define_handle(kx_state *state, int32_t kind, const char *type_name) {
  definition d = {.name = type_name, .id = kind};
  return kx_protected(state, define_handle_body, &d, true);
}

int32_t kx_watch_unknown_globals(kx_state *state) { return kx_protected(state, kx_ask_about_globals, NULL, true); }

size_t kx_bytes_used(const kx_state *state) { return state->bytes_used; }

size_t kx_bytes_peak(const kx_state *state) { return state->bytes_peak; }

uint64_t kx_steps_used(const kx_state *state) { return state->steps; }

// Cannot raise: scripts have no finalizers.
void kx_collect(kx_state *state) { lua_gc(state->L, LUA_GCCOLLECT); }
