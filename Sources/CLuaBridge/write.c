// Lua values to bytes. Tables are read raw, so no metamethod of a script runs; depth, items and bytes are capped;
// names come in byte order, so the same tables always give the same bytes and functions the same ordinals.
#include <math.h>
#include <stdio.h>
#include <string.h>
#include "write.h"

static void write_value(kx_writer *w, int index);

static void put(kx_writer *w, const void *bytes, size_t size) {
  if (size > w->state->limits.marshal_bytes || w->state->out.size > w->state->limits.marshal_bytes - size) {
    char what[64];
    snprintf(what, sizeof what, "is larger than %zu bytes", w->state->limits.marshal_bytes);
    kx_refuse_value(w, what);
  }
  kx_append_or_raise(w->L, &w->state->out, bytes, size);
}

static void put_tag(kx_writer *w, uint8_t tag) { put(w, &tag, 1); }

static void put_u32(kx_writer *w, uint32_t number) { put(w, &number, sizeof number); }

static void put_text(kx_writer *w, const char *bytes, size_t size) {
  put_u32(w, (uint32_t)size);
  put(w, bytes, size);
}

static void put_checked_text(kx_writer *w, const char *bytes, size_t size) {
  size_t bad;
  if (size > UINT32_MAX) kx_refuse_value(w, "is too long");
  kx_charge(w->L, 1 + size / 16);
  if (!kx_valid_utf8((const uint8_t *)bytes, size, &bad)) {
    char what[64];
    snprintf(what, sizeof what, "is not valid UTF-8 (byte %zu)", bad + 1);
    kx_refuse_value(w, what);
  }
  put_text(w, bytes, size);
}

static void write_table(kx_writer *w, int index) {
  lua_State *L = w->L;
  luaL_checkstack(L, 8, "value nested too deeply");
  if (!kx_push_under(L, index)) lua_pushvalue(L, index);
  int table = lua_gettop(L);
  const void *identity = lua_topointer(L, table);
  for (uint32_t i = 0; i < w->depth; i++) {
    if (w->ancestors[i] == identity) kx_refuse_value(w, "contains itself");
  }
  if (w->depth >= w->state->limits.marshal_depth || w->depth >= kx_depth_max) {
    kx_refuse_value(w, "is nested too deeply");
  }
  kx_step *step = &w->steps[w->depth];
  *step = (kx_step){NULL, 0};
  w->ancestors[w->depth++] = identity;
  size_t base = w->state->keys.size;
  lua_Integer count;
  size_t names = kx_collect_names(w, table, &count);
  put_tag(w, KX_WIRE_TABLE);
  put_u32(w, (uint32_t)count);
  put_u32(w, (uint32_t)names);
  for (lua_Integer i = 1; i <= count; i++) {
    lua_rawgeti(L, table, i);
    step->index = i;
    write_value(w, lua_gettop(L));
    lua_pop(L, 1);
  }
  for (size_t i = 0; i < names; i++) {
    // Read afresh: nested tables may have moved the stack of keys.
    kx_name key = ((const kx_name *)(const void *)(w->state->keys.bytes + base))[i];
    step->name = key.bytes;
    put_checked_text(w, key.bytes, key.size);
    lua_pushlstring(L, key.bytes, key.size);
    lua_rawget(L, table);
    write_value(w, lua_gettop(L));
    lua_pop(L, 1);
  }
  w->state->keys.size = base;
  w->depth--;
  lua_pop(L, 1);
}

// A script's function is registered the first time it is handed to the host, and known by its ordinal after.
static void write_function(kx_writer *w, int index) {
  lua_State *L = w->L;
  luaL_checkstack(L, 4, NULL);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &kx_key_functions);
  lua_pushvalue(L, index);
  lua_rawget(L, -2);
  int32_t ordinal = (int32_t)lua_tointeger(L, -1);
  lua_pop(L, 1);
  if (ordinal == 0) {
    if (w->state->sealed) kx_refuse_value(w, "is a function; functions can only be registered while rule files load");
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

static void write_number(kx_writer *w, int index) {
  if (lua_isinteger(w->L, index)) {
    int64_t integer = lua_tointeger(w->L, index);
    put_tag(w, KX_WIRE_INTEGER);
    put(w, &integer, sizeof integer);
    return;
  }
  double number = lua_tonumber(w->L, index);
  if (isnan(number)) kx_refuse_value(w, "is NaN");
  if (isinf(number)) kx_refuse_value(w, number > 0 ? "is infinite" : "is minus infinity");
  put_tag(w, KX_WIRE_NUMBER);
  put(w, &number, sizeof number);
}

static void write_value(kx_writer *w, int index) {
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
      kx_refuse_value(w, "is a built-in function");
    } else {
      write_function(w, index);
    }
    break;
  case LUA_TUSERDATA: {
    const kx_handle *handle = kx_to_handle(L, index);
    if (handle == NULL) kx_refuse_value(w, "is a built-in object");
    put_tag(w, KX_WIRE_HANDLE);
    put(w, handle, sizeof *handle);
    break;
  }
  default: {
    char what[64];
    snprintf(what, sizeof what, "is a %s", luaL_typename(L, index));
    kx_refuse_value(w, what);
  }
  }
}

// Writes the values from `first` to `last` into the state's buffer, one after the other. Errors call them `root`,
// numbered when there are several or the name ends in a space.
void kx_write_values(lua_State *L, int first, int last, const char *root) {
  kx_writer w;
  w.L = L;
  w.state = kx_of(L);
  w.root = root;
  w.depth = 0;
  w.items = 0;
  w.state->out.size = 0;
  bool numbered = root[strlen(root) - 1] == ' ';
  for (int index = first; index <= last; index++) {
    w.number = numbered || index > first ? index - first + 1 : 0;
    write_value(&w, index);
  }
}
