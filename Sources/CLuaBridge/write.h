// What reads a table's keys and what writes its values share.
#pragma once
#include "internal.h"

enum { kx_path_max = 512, kx_depth_max = 64 };

typedef struct {
  lua_State *L;
  kx_state *state;
  char path[kx_path_max];
  size_t path_length;
  uint32_t depth;
  uint32_t items;
  const void *ancestors[kx_depth_max];
} kx_writer;

typedef struct {
  const char *bytes;
  size_t size;
} kx_name;

// Raises: the value at the writer's path cannot cross.
_Noreturn void kx_refuse_value(kx_writer *w, const char *what);
// Pushes the names of the table at `table`, in byte order, on the state's stack of keys and answers how many; checks
// that the other keys are 1 to `count`.
size_t kx_collect_names(kx_writer *w, int table, lua_Integer *count);
