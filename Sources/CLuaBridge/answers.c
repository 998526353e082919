// Answers of the host that hold until the state is sealed: what a field's name or a predicate of it stands for. Rule files
// ask the same few questions many thousand times. Only handles are remembered, and each answer is a fresh object of the
// same kind and id, so that a script cannot tell a remembered answer from one just given.
#include "internal.h"

const char kx_key_answers;

enum { kx_steps_per_recall = 10 };

// The table of answers about a subject is found by its kind and id; false stands for the globals.
static void push_subject(lua_State *L, const kx_handle *subject) {
  if (subject == NULL) lua_pushboolean(L, 0);
  else lua_pushinteger(L, (lua_Integer)(((uint64_t)(uint32_t)subject->kind << 32) | (uint32_t)subject->id));
}

bool kx_recall_answer(lua_State *L, const kx_handle *subject, int name) {
  if (kx_of(L)->sealed || lua_type(L, name) != LUA_TSTRING) return false;
  int top = lua_gettop(L);
  luaL_checkstack(L, 6, NULL);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &kx_key_answers);
  push_subject(L, subject);
  if (lua_rawget(L, -2) == LUA_TTABLE) {
    lua_pushvalue(L, name);
    lua_rawget(L, -2);
    const kx_handle *answer = lua_touserdata(L, -1);
    if (answer != NULL) {
      kx_charge(L, kx_steps_per_recall);
      kx_push_handle(L, answer->kind, answer->id);
      lua_replace(L, top + 1);
      lua_settop(L, top + 1);
      return true;
    }
  }
  lua_settop(L, top);
  return false;
}

void kx_remember_answer(lua_State *L, const kx_handle *subject, int name) {
  int answer = lua_gettop(L);
  if (!kx_of(L)->lasting || kx_of(L)->sealed || kx_to_handle(L, answer) == NULL) return;
  if (lua_type(L, name) != LUA_TSTRING) return;
  luaL_checkstack(L, 6, NULL);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &kx_key_answers);
  push_subject(L, subject);
  if (lua_rawget(L, -2) != LUA_TTABLE) {
    lua_pop(L, 1);
    lua_createtable(L, 0, 4);
    push_subject(L, subject);
    lua_pushvalue(L, -2);
    lua_rawset(L, -4);
  }
  lua_pushvalue(L, name);
  lua_pushvalue(L, answer);
  lua_rawset(L, -3);
  lua_settop(L, answer);
}
