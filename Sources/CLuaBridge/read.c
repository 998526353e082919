// Bytes to Lua values. The bytes are our own encoder's; they are checked all the same, and cheaply.
#include <string.h>
#include "internal.h"

typedef struct {
  lua_State *L;
  const uint8_t *at;
  const uint8_t *end;
  int depth;
  bool read_only;   // every table becomes a proxy
  bool strict;      // … that asks the host about a name it lacks
  int metatables;   // stack index of the list of the view's metatables, or 0
} reader;

static void push_value(reader *r, const char *name);

static void take(reader *r, void *into, size_t size) {
  if ((size_t)(r->end - r->at) < size) luaL_error(r->L, "malformed value from the host");
  memcpy(into, r->at, size);
  r->at += size;
}

static uint32_t take_u32(reader *r) {
  uint32_t number;
  take(r, &number, sizeof number);
  return number;
}

static int32_t take_i32(reader *r) {
  int32_t number;
  take(r, &number, sizeof number);
  return number;
}

static const char *take_text(reader *r, size_t *size) {
  *size = take_u32(r);
  if ((size_t)(r->end - r->at) < *size) luaL_error(r->L, "malformed value from the host");
  const char *text = (const char *)r->at;
  r->at += *size;
  return text;
}

static int unknown_key(lua_State *L) {
  // (table, key); only names are asked about, so that ipairs and # still find the end of a list
  if (lua_type(L, 2) != LUA_TSTRING) return 0;
  lua_settop(L, 2);
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_replace(L, 1);
  return kx_invoke(L, KX_CALL_UNKNOWN_KEY, 0, 0, 1, "key ");
}

static void make_strict(lua_State *L, const char *name) {
  lua_createtable(L, 0, 1);
  lua_pushstring(L, name);
  lua_pushcclosure(L, unknown_key, 1);
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, -2);
}

static void push_table(reader *r, const char *name) {
  lua_State *L = r->L;
  if (++r->depth > 64) luaL_error(L, "value from the host is nested too deeply");
  luaL_checkstack(L, 12, "value nested too deeply");
  uint32_t count = take_u32(r);
  uint32_t names = take_u32(r);
  uint32_t limit = (uint32_t)(r->end - r->at);
  lua_createtable(L, count < limit ? (int)count : 0, names < limit ? (int)names : 0);
  int table = lua_gettop(L);
  for (uint32_t i = 1; i <= count; i++) {
    push_value(r, name);
    lua_rawseti(L, table, (lua_Integer)i);
  }
  for (uint32_t i = 0; i < names; i++) {
    size_t size;
    const char *text = take_text(r, &size);
    const char *key = lua_pushlstring(L, text, size);
    const char *path = r->strict && r->at < r->end && *r->at == KX_WIRE_TABLE ? lua_pushfstring(L, "%s.%s", name, key)
                                                                               : name;
    if (path != name) lua_insert(L, -2);
    push_value(r, path);
    lua_rawset(L, table);
    lua_settop(L, table);
  }
  r->depth--;
  if (!r->read_only) return;
  if (r->strict && (names > 0 || count == 0)) make_strict(L, name);
  kx_wrap(L, table, name);
  if (r->metatables != 0) {
    lua_getmetatable(L, -1);
    lua_rawseti(L, r->metatables, (lua_Integer)lua_rawlen(L, r->metatables) + 1);
  }
  lua_replace(L, table);
}

static void push_function(reader *r) {
  lua_State *L = r->L;
  int32_t ordinal = take_i32(r);
  take_i32(r);
  size_t size;
  take_text(r, &size);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &kx_key_functions);
  if (lua_rawgeti(L, -1, ordinal) != LUA_TFUNCTION) luaL_error(L, "unknown function %d", (int)ordinal);
  lua_remove(L, -2);
}

static void push_value(reader *r, const char *name) {
  lua_State *L = r->L;
  uint8_t tag;
  take(r, &tag, 1);
  switch (tag) {
  case KX_WIRE_NIL: lua_pushnil(L); break;
  case KX_WIRE_FALSE: lua_pushboolean(L, 0); break;
  case KX_WIRE_TRUE: lua_pushboolean(L, 1); break;
  case KX_WIRE_INTEGER: {
    int64_t integer;
    take(r, &integer, sizeof integer);
    lua_pushinteger(L, integer);
    break;
  }
  case KX_WIRE_NUMBER: {
    double number;
    take(r, &number, sizeof number);
    lua_pushnumber(L, number);
    break;
  }
  case KX_WIRE_STRING: {
    size_t size;
    const char *text = take_text(r, &size);
    lua_pushlstring(L, text, size);
    break;
  }
  case KX_WIRE_TABLE: push_table(r, name); break;
  case KX_WIRE_FUNCTION: push_function(r); break;
  case KX_WIRE_HANDLE: {
    int32_t kind = take_i32(r);
    kx_push_handle(L, kind, take_i32(r));
    break;
  }
  case KX_WIRE_HOST_FUNCTION: {
    int32_t id = take_i32(r);
    size_t size;
    const char *text = take_text(r, &size);
    lua_pushlstring(L, text, size);
    kx_push_host_function(L, id, lua_tostring(L, -1));
    lua_remove(L, -2);
    break;
  }
  case KX_WIRE_VIEW: kx_push_prepared(L, take_i32(r)); break;
  default: luaL_error(L, "malformed value from the host");
  }
}

// Pushes every value in the bytes and answers how many.
int kx_push_values(lua_State *L, const uint8_t *bytes, size_t size) {
  reader r = {.L = L, .at = bytes, .end = bytes + size};
  int count = 0;
  while (r.at < r.end) {
    luaL_checkstack(L, 12, "too many values");
    push_value(&r, "");
    count++;
  }
  return count;
}

// Pushes a table as a read-only proxy, and over it the list of the metatables of all proxies inside.
void kx_push_view(lua_State *L, const uint8_t *bytes, size_t size, const char *name, bool strict) {
  luaL_checkstack(L, 12, NULL);
  lua_createtable(L, 4, 0);
  reader r = {.L = L, .at = bytes, .end = bytes + size, .read_only = true, .strict = strict};
  r.metatables = lua_gettop(L);
  push_value(&r, name);
  lua_insert(L, -2);
}
