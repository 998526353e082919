// What reads a table's keys and what writes its values share.
#pragma once
#include "internal.h"

enum { kx_path_max = 512, kx_depth_max = 64 };

// One step on the way to the value being written: a name, or when that is NULL an index.
typedef struct {
  const char *name;
  lua_Integer index;
} kx_step;

typedef struct {
  lua_State *L;
  kx_state *state;
  const char *root;  // what errors call the values
  int number;        // which of them this is; 0: not numbered
  uint32_t depth;
  uint32_t items;
  const void *ancestors[kx_depth_max];
  kx_step steps[kx_depth_max];
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
