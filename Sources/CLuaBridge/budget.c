// Counting steps. The count hook fires every few hundred instructions; C functions charge what they do. Once a
// limit is passed the state is tripped: the hook is re-armed at every instruction and the sandbox's pcall raises
// again, so no script can go on. The clock is only a backstop: an answer must not depend on the machine.
#include <time.h>
#include "internal.h"

enum { kx_interval = 256, kx_first_look = 1000000 };

static uint64_t read_clock(clockid_t clock) {
  struct timespec time;
  clock_gettime(clock, &time);
  return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

// The limit is one of processor time, so that a busy machine fails no brief. Reading that clock is a system call: the
// wall clock, which cannot be behind it, says when it is worth it, and the first look only when the first steps were
// counted, so that a short call reads no clock at all.
static bool time_is_over(kx_state *state) {
  uint64_t wall = read_clock(CLOCK_MONOTONIC);
  if (state->next_look == 0) {
    state->deadline = 0;
    state->next_look = wall + kx_first_look;
    return false;
  }
  if (wall <= state->next_look) return false;
  uint64_t processor = read_clock(CLOCK_THREAD_CPUTIME_ID);
  if (state->deadline == 0) state->deadline = processor + state->time_limit;
  if (processor > state->deadline) return true;
  state->next_look = wall + (state->deadline - processor);
  return false;
}

static void check(lua_State *L, kx_state *state) {
  kx_raise_if_tripped(L);
  if (state->out_of_memory) kx_trip(L, KX_MEMORY);
  if (state->steps > state->step_limit) kx_trip(L, KX_INSTRUCTIONS);
  if (time_is_over(state)) kx_trip(L, KX_TIME);
}

static void count_hook(lua_State *L, lua_Debug *where) {
  (void)where;
  kx_state *state = kx_of(L);
  state->steps += (uint64_t)state->armed;
  check(L, state);
  uint64_t left = state->step_limit - state->steps + 1;
  int count = left < kx_interval ? (int)left : kx_interval;
  if (count != state->armed) kx_arm(state, count);
}

void kx_arm(kx_state *state, int count) {
  state->armed = count;
  lua_sethook(state->L, count > 0 ? count_hook : NULL, count > 0 ? LUA_MASKCOUNT : 0, count);
}

static void arm_fully(kx_state *state) {
  kx_arm(state, state->step_limit < kx_interval ? (int)state->step_limit + 1 : kx_interval);
}

void kx_start_budget(kx_state *state, bool loading) {
  state->steps = 0;
  state->bytes_peak = state->bytes_used;
  state->loading = loading;
  state->step_limit = loading ? state->limits.load_steps : state->limits.call_steps;
  double seconds = loading ? state->limits.load_seconds : state->limits.call_seconds;
  state->time_limit = seconds < 1e9 ? (uint64_t)(seconds * 1e9) : UINT64_MAX / 4;
  state->next_look = 0;
  state->tripped = 0;
  state->out_of_memory = false;
  state->refused_size = 0;
  arm_fully(state);
}

void kx_restart_budget(kx_state *state, bool counted) {
  state->steps = 0;
  state->bytes_peak = state->bytes_used;
  state->next_look = 0;
  state->refused_size = 0;
  if (counted) arm_fully(state);
  else if (state->armed != 0) kx_arm(state, 0);
}

void kx_charge(lua_State *L, uint64_t steps) {
  kx_state *state = kx_of(L);
  uint64_t before = state->steps;
  state->steps += steps;
  // The clock is read once per 4096 steps, whether they came in one charge or in many.
  if (state->tripped || state->steps > state->step_limit || (before >> 12) != (state->steps >> 12)) check(L, state);
}

// Raises nothing, so that the host may call it: what is over the limit is found when its call ends.
void kx_count_steps(kx_state *state, uint64_t steps) {
  state->steps = steps > UINT64_MAX - state->steps ? UINT64_MAX : state->steps + steps;
}

void kx_look_at_clock(lua_State *L) { check(L, kx_of(L)); }

void kx_raise_if_tripped(lua_State *L) {
  if (!kx_of(L)->tripped) return;
  lua_rawgetp(L, LUA_REGISTRYINDEX, &kx_key_limit);
  lua_error(L);
}

_Noreturn void kx_trip(lua_State *L, int kind) {
  kx_state *state = kx_of(L);
  if (!state->tripped) {
    if (!(kind == KX_MEMORY && state->out_of_memory)) kx_capture_stack(L, &state->failure);
    state->tripped = kind;
    double seconds = state->loading ? state->limits.load_seconds : state->limits.call_seconds;
    if (kind == KX_MEMORY) {
      kx_fail_for_memory(state);
    } else if (kind == KX_TIME) {
      kx_fail(state, kind, "time limit of %g s of processor time exceeded", seconds);
    } else {
      kx_fail(state, kind, "instruction limit of %llu exceeded", (unsigned long long)state->step_limit);
    }
    kx_arm(state, 1);
  }
  kx_raise_if_tripped(L);
  __builtin_unreachable();
}
