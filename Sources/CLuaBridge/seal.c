#include "internal.h"

int32_t kx_seal(kx_state *state) {
  state->sealed = true;
  return KX_OK;
}

bool kx_is_sealed(const kx_state *state) { return state->sealed; }

int32_t kx_begin(kx_state *state, uint64_t seed) {
  kx_seed(state, seed);
  return KX_OK;
}
