// math, with random numbers of our own: seeded by the host, the same on every machine. xoshiro256** by Blackman
// and Vigna (public domain), seeded with splitmix64.
#include "internal.h"

void kx_seed(kx_state *state, uint64_t seed) {
  for (int i = 0; i < 4; i++) {
    uint64_t z = (seed += 0x9E3779B97F4A7C15u);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    state->random[i] = z ^ (z >> 31);
  }
}

static uint64_t rotate(uint64_t x, int by) { return (x << by) | (x >> (64 - by)); }

static uint64_t next_random(kx_state *state) {
  uint64_t *s = state->random;
  uint64_t result = rotate(s[1] * 5, 7) * 9;
  uint64_t t = s[1] << 17;
  s[2] ^= s[0];
  s[3] ^= s[1];
  s[1] ^= s[2];
  s[0] ^= s[3];
  s[2] ^= t;
  s[3] = rotate(s[3], 45);
  return result;
}

static uint64_t random_up_to(kx_state *state, uint64_t largest) {
  uint64_t mask = largest;
  for (int shift = 1; shift < 64; shift *= 2) mask |= mask >> shift;
  uint64_t number;
  do number = next_random(state) & mask;
  while (number > largest);
  return number;
}

static int math_random(lua_State *L) {
  kx_state *state = kx_of(L);
  lua_Integer low = 1, high;
  switch (lua_gettop(L)) {
  case 0: lua_pushnumber(L, (double)(next_random(state) >> 11) * 0x1p-53); return 1;
  case 1:
    high = luaL_checkinteger(L, 1);
    if (high == 0) {
      lua_pushinteger(L, (lua_Integer)next_random(state));
      return 1;
    }
    break;
  case 2:
    low = luaL_checkinteger(L, 1);
    high = luaL_checkinteger(L, 2);
    break;
  default: return luaL_error(L, "wrong number of arguments");
  }
  luaL_argcheck(L, low <= high, lua_gettop(L), "interval is empty");
  uint64_t number = random_up_to(state, (uint64_t)high - (uint64_t)low) + (uint64_t)low;
  lua_pushinteger(L, (lua_Integer)number);
  return 1;
}

void kx_add_math(lua_State *L) {
  luaL_requiref(L, LUA_MATHLIBNAME, luaopen_math, 0);
  lua_pushcfunction(L, math_random);
  lua_setfield(L, -2, "random");
  kx_deny_function(L, "math", "randomseed", "math.random as it is: the host seeds it for each brief");
  kx_wrap(L, -1, "math");
  lua_setfield(L, -3, "math");
  lua_pop(L, 1);
}
