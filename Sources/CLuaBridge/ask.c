// Conditions: a view goes in, truths come out, and nothing is encoded. Hundreds run a brief, so they are asked in rows of
// one protected call, from places kept at the bottom of the stack; only calls that cannot raise are made outside.
#include <stdlib.h>
#include <string.h>
#include "internal.h"

// Where the body of a row finds things on its own stack.
enum { slot_row = 1, slot_functions, slot_view, slot_bare, slot_driver, slot_listed, slot_function };

// As many answers as fit into a Lua integer with its sign left alone.
enum { stretch_max = 62 };

typedef struct {
  const int32_t *ordinals;
  size_t count;
  uint8_t *answers;
  size_t asked;
} row;

const char kx_key_driver;
const char kx_key_listed;

// Asks straight functions one after the other without leaving the VM: gives the place of the first that said something odd,
// or 0, and a bit for each that said yes.
static const char driver[] =
    "return function(functions, brief, from, to)\n"
    "  local bits = 0\n"
    "  for i = from, to do\n"
    "    local said = functions[i](brief)\n"
    "    if said then\n"
    "      if said ~= true then return i, bits end\n"
    "      bits = bits | 1 << (i - from)\n"
    "    end\n"
    "  end\n"
    "  return 0, bits\n"
    "end\n";

void kx_add_driver(lua_State *L) {
  if (luaL_loadbufferx(L, driver, sizeof driver - 1, "=kolmix", "t") != LUA_OK) lua_error(L);
  lua_call(L, 0, 1);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &kx_key_driver);
  lua_newtable(L);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &kx_key_listed);
}

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

// Room to note the pace of every function there is, and the row; without it all are counted and asked one by one.
static bool make_room(lua_State *L, kx_state *state, size_t row_count) {
  int32_t count = (int32_t)lua_rawlen(L, slot_functions) + 1;
  if (count > state->pace_count) {
    uint8_t *paces = realloc(state->paces, (size_t)count);
    if (paces == NULL) return false;
    memset(paces + state->pace_count, 0, (size_t)(count - state->pace_count));
    state->paces = paces;
    state->pace_count = count;
  }
  if (row_count > state->listed_room) {
    int32_t *listed = realloc(state->listed, row_count * sizeof *listed);
    if (listed == NULL) return false;
    state->listed = listed;
    state->listed_room = row_count;
  }
  return true;
}

// Whether the function at slot_function runs without the count hook.
static bool runs_straight(lua_State *L, kx_state *state, int32_t ordinal) {
  if (ordinal < 0 || ordinal >= state->pace_count) return false;
  uint8_t *pace = &state->paces[ordinal];
  if (*pace == 0) *pace = (uint8_t)kx_pace_of(L, slot_function);
  return *pace == KX_PACE_STRAIGHT ||
         (*pace == KX_PACE_STRAIGHT_UNLESS && kx_captures_only_plain_values(L, slot_function));
}

// Puts the functions of the row where the driver finds them; most rows are the one before.
static void list(lua_State *L, kx_state *state, const row *r) {
  if (state->listed_count == r->count && memcmp(state->listed, r->ordinals, r->count * sizeof *r->ordinals) == 0) return;
  state->listed_count = 0;
  for (size_t i = 0; i < r->count; i++) {
    lua_rawgeti(L, slot_functions, r->ordinals[i]);
    lua_rawseti(L, slot_listed, (lua_Integer)i + 1);
  }
  memcpy(state->listed, r->ordinals, r->count * sizeof *r->ordinals);
  state->listed_count = r->count;
}

// How many functions from the next one on run straight.
static size_t stretch(lua_State *L, kx_state *state, const row *r) {
  size_t count = 0;
  while (count < stretch_max && r->asked + count < r->count) {
    int32_t ordinal = r->ordinals[r->asked + count];
    if (ordinal < 0 || ordinal >= state->pace_count) break;
    if (state->paces[ordinal] != KX_PACE_STRAIGHT) {
      bool is_function = lua_rawgeti(L, slot_functions, ordinal) == LUA_TFUNCTION;
      bool straight = is_function && runs_straight(L, state, ordinal);
      lua_pop(L, 1);
      if (!straight) break;
    }
    count++;
  }
  return count;
}

// Asks so many straight functions at once. Where one fails nothing is answered: they changed nothing, so they can be asked
// again one by one, to see which.
static bool ask_stretch(lua_State *L, kx_state *state, row *r, size_t count) {
  list(L, state, r);
  kx_restart_budget(state, false);
  lua_pushvalue(L, slot_driver);
  lua_pushvalue(L, slot_listed);
  lua_pushvalue(L, slot_bare);
  lua_pushinteger(L, (lua_Integer)r->asked + 1);
  lua_pushinteger(L, (lua_Integer)(r->asked + count));
  bool failed = lua_pcall(L, 4, 2, 0) != LUA_OK || state->tripped || state->out_of_memory;
  if (!failed) {
    size_t odd = (size_t)lua_tointeger(L, -2);
    uint64_t bits = (uint64_t)lua_tointeger(L, -1);
    if (odd != 0) count = odd - 1 - r->asked;
    for (size_t i = 0; i < count; i++) r->answers[r->asked + i] = bits >> i & 1 ? KX_TRUTH_TRUE : KX_TRUTH_FALSE;
    r->asked += count;
    failed = odd != 0;
  }
  state->tripped = 0;
  state->out_of_memory = false;
  lua_settop(L, slot_listed);
  return !failed;
}

// Calls the function at slot_function, whose place its result takes.
static uint8_t answer(lua_State *L, int argument) {
  lua_pushvalue(L, argument);
  lua_call(L, 1, 1);
  return truth(L);
}

// Asks the next function by itself; false when the row ends with it.
static bool ask_one(lua_State *L, kx_state *state, row *r) {
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
  if (*given == KX_TRUTH_OTHER) kx_write_values(L, slot_function, slot_function, "result");
  lua_settop(L, slot_listed);
  return *given != KX_TRUTH_OTHER && !state->tripped && !state->out_of_memory;
}

static int ask_body(lua_State *L) {
  row *r = lua_touserdata(L, slot_row);
  kx_state *state = kx_of(L);
  size_t one_by_one = make_room(L, state, r->count) ? 0 : r->count;
  while (r->asked < r->count) {
    size_t count = r->asked < one_by_one ? 0 : stretch(L, state, r);
    if (count > 1) {
      if (!ask_stretch(L, state, r, count)) one_by_one = r->asked + count < r->count ? r->asked + count : r->count;
    } else if (!ask_one(L, state, r)) {
      break;
    }
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
  row r = {.ordinals = ordinals, .count = count, .answers = answers};
  int top = lua_gettop(L);
  kx_enter(state, false);
  lua_pushcfunction(L, ask_body);
  lua_pushlightuserdata(L, &r);
  lua_pushvalue(L, KX_SLOT_FUNCTIONS);
  lua_pushvalue(L, KX_SLOT_SHOWN);
  lua_pushvalue(L, KX_SLOT_BARE);
  lua_pushvalue(L, KX_SLOT_DRIVER);
  lua_pushvalue(L, KX_SLOT_LISTED);
  int32_t kind = kx_leave(state, lua_pcall(L, 6, 0, KX_SLOT_HANDLER));
  lua_settop(L, top);
  state->subject.ordinal = 0;
  *asked = r.asked;
  return kind;
}
