// Conditions: a view goes in, truths come out, and nothing is encoded. Hundreds run a brief, so they are asked in rows of
// one protected call, from places kept at the bottom of the stack; only calls that cannot raise are made outside.
#include <stdlib.h>
#include <string.h>
#include "internal.h"

// Where the body of a row finds things on its own stack.
enum { slot_row = 1, slot_functions, slot_view, slot_bare, slot_function };

typedef struct {
  const int32_t *ordinals;
  size_t count;
  uint8_t *answers;
  size_t asked;
} row;

static uint8_t truth(lua_State *L) {
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
  if (lua_rawgeti(L, KX_SLOT_VIEWS, view) == LUA_TTABLE && lua_rawgeti(L, -1, 0) == LUA_TTABLE &&
      lua_getmetatable(L, -1) && lua_rawgetp(L, -1, &kx_key_under) == LUA_TTABLE) {
    lua_replace(L, KX_SLOT_BARE);
    lua_pop(L, 1);
    lua_replace(L, KX_SLOT_SHOWN);
    state->shown_view = view;
  }
  lua_settop(L, top);
  return state->shown_view == view;
}

// Room to note the pace of every function there is; without it all are counted.
static void make_room(kx_state *state) {
  int32_t count = (int32_t)lua_rawlen(state->L, KX_SLOT_FUNCTIONS) + 1;
  if (count <= state->pace_count) return;
  uint8_t *paces = realloc(state->paces, (size_t)count);
  if (paces == NULL) return;
  memset(paces + state->pace_count, 0, (size_t)(count - state->pace_count));
  state->paces = paces;
  state->pace_count = count;
}

// Whether the function at slot_function runs without the count hook.
static bool runs_straight(lua_State *L, kx_state *state, int32_t ordinal) {
  if (ordinal < 0 || ordinal >= state->pace_count) return false;
  uint8_t *pace = &state->paces[ordinal];
  if (*pace == 0) *pace = (uint8_t)kx_pace_of(L, slot_function);
  return *pace == KX_PACE_STRAIGHT ||
         (*pace == KX_PACE_STRAIGHT_UNLESS && kx_captures_only_plain_values(L, slot_function));
}

// Calls the function at slot_function, whose place its result takes.
static uint8_t answer(lua_State *L, int argument) {
  lua_pushvalue(L, argument);
  lua_call(L, 1, 1);
  return truth(L);
}

static int ask_body(lua_State *L) {
  row *r = lua_touserdata(L, slot_row);
  kx_state *state = kx_of(L);
  while (r->asked < r->count) {
    int32_t ordinal = r->ordinals[r->asked];
    uint8_t *given = &r->answers[r->asked++];
    state->subject.ordinal = ordinal;
    state->mark.kind = KX_OK;
    if (lua_rawgeti(L, slot_functions, ordinal) != LUA_TFUNCTION) luaL_error(L, "unknown function %d", (int)ordinal);
    bool straight = runs_straight(L, state, ordinal);
    kx_restart_budget(state, !straight);
    *given = answer(L, straight ? slot_bare : slot_view);
    if (*given == KX_TRUTH_OTHER && straight) {
      // What is behind a view is for nobody's eyes: asked again with the view itself, as any function is.
      lua_rawgeti(L, slot_functions, ordinal);
      lua_replace(L, slot_function);
      *given = answer(L, slot_view);
    }
    if (*given == KX_TRUTH_OTHER) {
      kx_write_values(L, slot_function, slot_function, "result");
      return 0;
    }
    if (state->tripped || state->out_of_memory) return 0;
    lua_settop(L, slot_bare);
  }
  return 0;
}

int32_t kx_ask(kx_state *state, const int32_t *ordinals, size_t count, int32_t view, uint8_t *answers, size_t *asked) {
  lua_State *L = state->L;
  *asked = 0;
  // Inside a call of the host, the bottom of the stack is out of reach.
  if (state->running > 0 || !show(state, view)) {
    kx_fail(state, KX_HOST, state->running > 0 ? "a condition is asked while a script runs" : "a released view was passed");
    state->failure.frame_count = 0;
    state->failure.line = 0;
    return KX_HOST;
  }
  make_room(state);
  row r = {.ordinals = ordinals, .count = count, .answers = answers};
  int top = lua_gettop(L);
  kx_enter(state, false);
  lua_pushcfunction(L, ask_body);
  lua_pushlightuserdata(L, &r);
  lua_pushvalue(L, KX_SLOT_FUNCTIONS);
  lua_pushvalue(L, KX_SLOT_SHOWN);
  lua_pushvalue(L, KX_SLOT_BARE);
  int32_t kind = kx_leave(state, lua_pcall(L, 4, 0, KX_SLOT_HANDLER));
  lua_settop(L, top);
  state->subject.ordinal = 0;
  *asked = r.asked;
  return kind;
}
