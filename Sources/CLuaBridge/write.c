// Lua values to bytes. Tables are read raw, so no metamethod of a script runs; depth, items and bytes are capped;
// names come in byte order, so the same tables always give the same bytes and functions the same ordinals.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
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
} writer;

typedef struct {
  const char *bytes;
  size_t size;
} name;

static void write_value(writer *w, int index);

_Noreturn static void refuse(writer *w, const char *what) {
  kx_raise(w->L, KX_VALUE, w->path, "%s %s", w->path, what);
}

static size_t enter_path(writer *w, const char *format, const char *text, long long number) {
  size_t before = w->path_length;
  size_t room = sizeof w->path - before;
  int length = text != NULL ? snprintf(w->path + before, room, format, text)
                            : snprintf(w->path + before, room, format, number);
  w->path_length = (size_t)length < room ? before + (size_t)length : sizeof w->path - 1;
  return before;
}

static void leave_path(writer *w, size_t before) {
  w->path_length = before;
  w->path[before] = 0;
}

static void put(writer *w, const void *bytes, size_t size) {
  if (size > w->state->limits.marshal_bytes || w->state->out.size > w->state->limits.marshal_bytes - size) {
    char what[64];
    snprintf(what, sizeof what, "is larger than %zu bytes", w->state->limits.marshal_bytes);
    refuse(w, what);
  }
  kx_append_or_raise(w->L, &w->state->out, bytes, size);
}

static void put_tag(writer *w, uint8_t tag) { put(w, &tag, 1); }

static void put_u32(writer *w, uint32_t number) { put(w, &number, sizeof number); }

static void put_text(writer *w, const char *bytes, size_t size) {
  put_u32(w, (uint32_t)size);
  put(w, bytes, size);
}

static void put_checked_text(writer *w, const char *bytes, size_t size) {
  size_t bad;
  if (size > UINT32_MAX) refuse(w, "is too long");
  kx_charge(w->L, 1 + size / 16);
  if (!kx_valid_utf8((const uint8_t *)bytes, size, &bad)) {
    char what[64];
    snprintf(what, sizeof what, "is not valid UTF-8 (byte %zu)", bad + 1);
    refuse(w, what);
  }
  put_text(w, bytes, size);
}

static int compare_names(const void *a, const void *b) {
  const name *left = a, *right = b;
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

static void refuse_bad_keys(writer *w, const bad_keys *bad) {
  char what[96];
  if (bad->low) {
    snprintf(what, sizeof what, "has the key %lld; lists start at 1", (long long)bad->lowest);
    refuse(w, what);
  }
  if (bad->fraction) {
    snprintf(what, sizeof what, "has the key %.14g; keys are names or 1, 2, 3, …", bad->least_fraction);
    refuse(w, what);
  }
  for (int type = 0; type < LUA_NUMTYPES; type++) {
    if (!bad->types[type]) continue;
    snprintf(what, sizeof what, "has a %s as a key; keys are names or 1, 2, 3, …", lua_typename(w->L, type));
    refuse(w, what);
  }
}

static void refuse_hole(writer *w, int table) {
  lua_Integer hole = 1;
  while (lua_rawgeti(w->L, table, hole) != LUA_TNIL) {
    lua_pop(w->L, 1);
    hole++;
  }
  char what[64];
  snprintf(what, sizeof what, "is a list with a hole at [%lld]", (long long)hole);
  refuse(w, what);
}

static void count_item(writer *w) {
  kx_charge(w->L, 1);
  if (++w->items <= w->state->limits.marshal_items) return;
  char what[64];
  snprintf(what, sizeof what, "has more than %u items", w->state->limits.marshal_items);
  refuse(w, what);
}

// Pushes the names of the table at `table` on the state's stack of keys; checks that the rest is 1..count.
static size_t collect_names(writer *w, int table, lua_Integer *count) {
  lua_State *L = w->L;
  size_t names = 0;
  lua_Integer integers = 0, largest = 0;
  bad_keys bad = {0};
  lua_pushnil(L);
  while (lua_next(L, table)) {
    lua_pop(L, 1);
    count_item(w);
    int type = lua_type(L, -1);
    if (type == LUA_TSTRING) {
      name key;
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
  *count = integers;
  return names;
}

static void write_table(writer *w, int index) {
  lua_State *L = w->L;
  luaL_checkstack(L, 8, "value nested too deeply");
  if (!kx_push_under(L, index)) lua_pushvalue(L, index);
  int table = lua_gettop(L);
  const void *identity = lua_topointer(L, table);
  for (uint32_t i = 0; i < w->depth; i++) {
    if (w->ancestors[i] == identity) refuse(w, "contains itself");
  }
  if (w->depth >= w->state->limits.marshal_depth || w->depth >= kx_depth_max) {
    refuse(w, "is nested too deeply");
  }
  w->ancestors[w->depth++] = identity;
  size_t base = w->state->keys.size;
  lua_Integer count;
  size_t names = collect_names(w, table, &count);
  if (names > 1) qsort(w->state->keys.bytes + base, names, sizeof(name), compare_names);
  put_tag(w, KX_WIRE_TABLE);
  put_u32(w, (uint32_t)count);
  put_u32(w, (uint32_t)names);
  for (lua_Integer i = 1; i <= count; i++) {
    lua_rawgeti(L, table, i);
    size_t before = enter_path(w, "[%lld]", NULL, (long long)i);
    write_value(w, lua_gettop(L));
    leave_path(w, before);
    lua_pop(L, 1);
  }
  for (size_t i = 0; i < names; i++) {
    // Read afresh: nested tables may have moved the stack of keys.
    name key = ((const name *)(const void *)(w->state->keys.bytes + base))[i];
    size_t before = enter_path(w, ".%s", key.bytes, 0);
    put_checked_text(w, key.bytes, key.size);
    lua_pushlstring(L, key.bytes, key.size);
    lua_rawget(L, table);
    write_value(w, lua_gettop(L));
    leave_path(w, before);
    lua_pop(L, 1);
  }
  w->state->keys.size = base;
  w->depth--;
  lua_pop(L, 1);
}

// A script's function is registered the first time it is handed to the host, and known by its ordinal after.
static void write_function(writer *w, int index) {
  lua_State *L = w->L;
  luaL_checkstack(L, 4, NULL);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &kx_key_functions);
  lua_pushvalue(L, index);
  lua_rawget(L, -2);
  int32_t ordinal = (int32_t)lua_tointeger(L, -1);
  lua_pop(L, 1);
  if (ordinal == 0) {
    if (w->state->sealed) refuse(w, "is a function; functions can only be registered while rule files load");
    ordinal = (int32_t)lua_rawlen(L, -1) + 1;
    lua_pushvalue(L, index);
    lua_rawseti(L, -2, ordinal);
    lua_pushvalue(L, index);
    lua_pushinteger(L, ordinal);
    lua_rawset(L, -3);
  }
  lua_pop(L, 1);
  lua_Debug where;
  lua_pushvalue(L, index);
  lua_getinfo(L, ">S", &where);
  size_t length;
  const char *file = kx_file_of(&where, &length);
  int32_t line = where.linedefined;
  put_tag(w, KX_WIRE_FUNCTION);
  put(w, &ordinal, sizeof ordinal);
  put(w, &line, sizeof line);
  put_text(w, file, length);
}

static void write_number(writer *w, int index) {
  if (lua_isinteger(w->L, index)) {
    int64_t integer = lua_tointeger(w->L, index);
    put_tag(w, KX_WIRE_INTEGER);
    put(w, &integer, sizeof integer);
    return;
  }
  double number = lua_tonumber(w->L, index);
  if (isnan(number)) refuse(w, "is NaN");
  if (isinf(number)) refuse(w, number > 0 ? "is infinite" : "is minus infinity");
  put_tag(w, KX_WIRE_NUMBER);
  put(w, &number, sizeof number);
}

static void write_value(writer *w, int index) {
  lua_State *L = w->L;
  int32_t id;
  switch (lua_type(L, index)) {
  case LUA_TNIL: put_tag(w, KX_WIRE_NIL); break;
  case LUA_TBOOLEAN: put_tag(w, lua_toboolean(L, index) ? KX_WIRE_TRUE : KX_WIRE_FALSE); break;
  case LUA_TNUMBER: write_number(w, index); break;
  case LUA_TSTRING: {
    size_t size;
    const char *bytes = lua_tolstring(L, index, &size);
    put_tag(w, KX_WIRE_STRING);
    put_checked_text(w, bytes, size);
    break;
  }
  case LUA_TTABLE: write_table(w, index); break;
  case LUA_TFUNCTION:
    if (kx_to_host_function(L, index, &id)) {
      put_tag(w, KX_WIRE_HOST_FUNCTION);
      put(w, &id, sizeof id);
      put_text(w, "", 0);
    } else if (lua_iscfunction(L, index)) {
      refuse(w, "is a built-in function");
    } else {
      write_function(w, index);
    }
    break;
  case LUA_TUSERDATA: {
    const kx_handle *handle = kx_to_handle(L, index);
    if (handle == NULL) refuse(w, "is a built-in object");
    put_tag(w, KX_WIRE_HANDLE);
    put(w, handle, sizeof *handle);
    break;
  }
  default: {
    char what[64];
    snprintf(what, sizeof what, "is a %s", luaL_typename(L, index));
    refuse(w, what);
  }
  }
}

// Writes the values from `first` to `last` into the state's buffer, one after the other. Errors call them `root`,
// numbered when there are several or the name ends in a space.
void kx_write_values(lua_State *L, int first, int last, const char *root) {
  writer w;
  memset(&w, 0, offsetof(writer, ancestors));
  w.L = L;
  w.state = kx_of(L);
  w.state->out.size = 0;
  bool numbered = root[strlen(root) - 1] == ' ';
  for (int index = first; index <= last; index++) {
    leave_path(&w, 0);
    enter_path(&w, "%s", root, 0);
    if (numbered) enter_path(&w, "%lld", NULL, index - first + 1);
    else if (index > first) enter_path(&w, " %lld", NULL, index - first + 1);
    write_value(&w, index);
  }
}
