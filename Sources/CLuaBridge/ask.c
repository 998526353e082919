// The common case of a condition: a view goes in, a truth comes out, and nothing is encoded. It runs some hundred times
// a brief, so it has an entry of its own: the function is called by lua_pcall itself, from places kept at the bottom of
// the stack, and only calls that cannot raise are made outside.
#include "internal.h"

static int write_body(lua_State *L) {
  kx_write_values(L, 1, 1, "result");
  return 0;
}

static int32_t truth(lua_State *L) {
  switch (lua_type(L, -1)) {
  case LUA_TNIL: return KX_TRUTH_NIL;
  case LUA_TBOOLEAN: return lua_toboolean(L, -1) ? KX_TRUTH_TRUE : KX_TRUTH_FALSE;
  default: return KX_TRUTH_OTHER;
  }
}

// Puts the view in its place at the bottom, where it stays until another is shown or it is released.
static bool show(kx_state *state, int32_t view) {
  if (state->shown_view == view) return true;
  lua_State *L = state->L;
  int top = lua_gettop(L);
  if (lua_rawgeti(L, KX_SLOT_VIEWS, view) == LUA_TTABLE) {
    lua_rawgeti(L, -1, 0);
    lua_replace(L, KX_SLOT_SHOWN);
    state->shown_view = view;
  }
  lua_settop(L, top);
  return state->shown_view == view;
}

int32_t kx_ask(kx_state *state, int32_t ordinal, int32_t view, int32_t *answer) {
  lua_State *L = state->L;
  // Inside a call of the host, the bottom of the stack is out of reach.
  if (state->running > 0 || !show(state, view)) {
    kx_fail(state, KX_HOST, state->running > 0 ? "a condition is asked while a script runs" : "a released view was passed");
    state->failure.frame_count = 0;
    state->failure.line = 0;
    return KX_HOST;
  }
  int top = lua_gettop(L);
  kx_enter(state, false);
  state->subject.ordinal = ordinal;
  lua_rawgeti(L, KX_SLOT_FUNCTIONS, ordinal);
  lua_pushvalue(L, KX_SLOT_SHOWN);
  int status = lua_pcall(L, 1, 1, KX_SLOT_HANDLER);
  if (status == LUA_OK) {
    *answer = truth(L);
    if (*answer == KX_TRUTH_OTHER) {
      lua_pushcfunction(L, write_body);
      lua_insert(L, -2);
      status = lua_pcall(L, 1, 0, KX_SLOT_HANDLER);
    }
  }
  int32_t kind = kx_leave(state, status);
  lua_settop(L, top);
  state->subject.ordinal = 0;
  return kind;
}
