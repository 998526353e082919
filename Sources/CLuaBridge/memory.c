// The allocator that holds a state to its cap, and the byte buffers that live outside Lua's heap.
#include <stdlib.h>
#include <string.h>
#include "internal.h"

enum { kx_big_string = 1024, kx_big_block = 8192, kx_bytes_per_step = 64, kx_collection_bytes_per_step = 256 };

// Lua asks again after an emergency collection; the same refusal twice is a memory limit passed. The stack is
// read here because Lua calls no message handler for memory errors. Reading it allocates nothing.
static void *refuse(kx_state *state, size_t size) {
  bool again = state->refused_size == size;
  state->refused_size = size;
  state->steps += state->bytes_used / kx_collection_bytes_per_step;
  if (again && !state->out_of_memory && state->L != NULL && state->running > 0) {
    state->out_of_memory = true;
    if (!state->tripped) kx_capture_stack(state->L, &state->failure);
  }
  return NULL;
}

void *kx_allocate(void *context, void *block, size_t old_size, size_t new_size) {
  kx_state *state = context;
  size_t old = block == NULL ? 0 : old_size;  // without a block, the old size is a type tag
  if (new_size == 0) {
    free(block);
    state->bytes_used -= old;
    return NULL;
  }
  if (new_size > old) {
    size_t growth = new_size - old;
    if (growth > state->limits.memory_bytes || state->bytes_used > state->limits.memory_bytes - growth) {
      return refuse(state, new_size);
    }
    // Joining long strings or packing long lists is one instruction and megabytes of copying: bytes count as steps. Only
    // strings are told apart here, by the tag; other blocks may be Lua's stack, which grows by what ran before, so that
    // those of an ordinary stack's size are not counted.
    if (new_size >= (block == NULL && old_size == LUA_TSTRING ? kx_big_string : kx_big_block)) {
      state->steps += new_size / kx_bytes_per_step;
      if (state->steps > state->step_limit && state->running > 0 && state->armed > 1) kx_arm(state, 1);
    }
  }
  void *moved = realloc(block, new_size);
  if (moved == NULL) return new_size <= old ? block : refuse(state, new_size);
  if (new_size > old) state->refused_size = 0;
  state->bytes_used = state->bytes_used - old + new_size;
  if (state->bytes_used > state->bytes_peak) state->bytes_peak = state->bytes_used;
  return moved;
}

bool kx_append(kx_buffer *buffer, const void *bytes, size_t size) {
  if (size > buffer->capacity - buffer->size) {
    size_t capacity = buffer->capacity < 256 ? 256 : buffer->capacity;
    while (capacity - buffer->size < size) capacity *= 2;
    uint8_t *moved = realloc(buffer->bytes, capacity);
    if (moved == NULL) return false;
    buffer->bytes = moved;
    buffer->capacity = capacity;
  }
  if (size > 0) memcpy(buffer->bytes + buffer->size, bytes, size);
  buffer->size += size;
  return true;
}

void kx_append_or_raise(lua_State *L, kx_buffer *buffer, const void *bytes, size_t size) {
  if (!kx_append(buffer, bytes, size)) kx_trip(L, KX_MEMORY);
}
