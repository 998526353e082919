// The keys of a table that crosses to the host: names, and 1, 2, 3, … without holes.
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "write.h"

// Appends to a path; what does not fit is left out.
static size_t extend(char *path, size_t length, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  size_t room = kx_path_max - length;
  int added = vsnprintf(path + length, room, format, arguments);
  va_end(arguments);
  return (size_t)added < room ? length + (size_t)added : kx_path_max - 1;
}

_Noreturn void kx_refuse_value(kx_writer *w, const char *what) {
  char path[kx_path_max];
  size_t length = extend(path, 0, "%s", w->root);
  size_t last = strlen(w->root);
  bool spaced = last > 0 && w->root[last - 1] == ' ';
  if (w->number > 0) length = extend(path, length, spaced ? "%d" : " %d", w->number);
  for (uint32_t i = 0; i < w->depth; i++) {
    const kx_step *step = &w->steps[i];
    if (step->name != NULL) length = extend(path, length, ".%s", step->name);
    else if (step->index > 0) length = extend(path, length, "[%lld]", (long long)step->index);
  }
  kx_raise(w->L, KX_VALUE, path, "%s %s", path, what);
}

static int compare_names(const void *a, const void *b) {
  const kx_name *left = a, *right = b;
  size_t size = left->size < right->size ? left->size : right->size;
  int order = memcmp(left->bytes, right->bytes, size);
  return order != 0 ? order : (left->size > right->size) - (left->size < right->size);
}

// Keys that cannot cross. Which of them is met first depends on the hash; which is reported must not.
typedef struct {
  bool types[LUA_NUMTYPES];
  bool low, fraction;
  lua_Integer lowest;
  lua_Number least_fraction;
} bad_keys;

static void note_bad_number(bad_keys *bad, lua_State *L) {
  if (lua_isinteger(L, -1)) {
    lua_Integer key = lua_tointeger(L, -1);
    if (!bad->low || key < bad->lowest) bad->lowest = key;
    bad->low = true;
  } else {
    lua_Number key = lua_tonumber(L, -1);
    if (!bad->fraction || key < bad->least_fraction) bad->least_fraction = key;
    bad->fraction = true;
  }
}

static void refuse_bad_keys(kx_writer *w, const bad_keys *bad) {
  char what[96];
  if (bad->low) {
    snprintf(what, sizeof what, "has the key %lld; lists start at 1", (long long)bad->lowest);
    kx_refuse_value(w, what);
  }
  if (bad->fraction) {
    snprintf(what, sizeof what, "has the key %.14g; keys are names or 1, 2, 3, …", bad->least_fraction);
    kx_refuse_value(w, what);
  }
  for (int type = 0; type < LUA_NUMTYPES; type++) {
    if (!bad->types[type]) continue;
    snprintf(what, sizeof what, "has a %s as a key; keys are names or 1, 2, 3, …", lua_typename(w->L, type));
    kx_refuse_value(w, what);
  }
}

static void refuse_hole(kx_writer *w, int table) {
  lua_Integer hole = 1;
  while (lua_rawgeti(w->L, table, hole) != LUA_TNIL) {
    lua_pop(w->L, 1);
    hole++;
  }
  char what[64];
  snprintf(what, sizeof what, "is a list with a hole at [%lld]", (long long)hole);
  kx_refuse_value(w, what);
}

static void count_item(kx_writer *w) {
  kx_charge(w->L, 1);
  if (++w->items <= w->state->limits.marshal_items) return;
  char what[64];
  snprintf(what, sizeof what, "has more than %u items", w->state->limits.marshal_items);
  kx_refuse_value(w, what);
}

size_t kx_collect_names(kx_writer *w, int table, lua_Integer *count) {
  lua_State *L = w->L;
  size_t names = 0, base = w->state->keys.size;
  lua_Integer integers = 0, largest = 0;
  bad_keys bad = {0};
  lua_pushnil(L);
  while (lua_next(L, table)) {
    lua_pop(L, 1);
    count_item(w);
    int type = lua_type(L, -1);
    if (type == LUA_TSTRING) {
      kx_name key;
      key.bytes = lua_tolstring(L, -1, &key.size);
      kx_append_or_raise(L, &w->state->keys, &key, sizeof key);
      names++;
    } else if (lua_isinteger(L, -1) && lua_tointeger(L, -1) >= 1) {
      lua_Integer key = lua_tointeger(L, -1);
      integers++;
      if (key > largest) largest = key;
    } else if (type == LUA_TNUMBER) {
      note_bad_number(&bad, L);
    } else {
      bad.types[type] = true;
    }
  }
  refuse_bad_keys(w, &bad);
  if (largest != integers) refuse_hole(w, table);
  if (names > 1) qsort(w->state->keys.bytes + base, names, sizeof(kx_name), compare_names);
  *count = integers;
  return names;
}
