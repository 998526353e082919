// Calls from scripts to the host. The host answers with a status; what it answers is turned into Lua values, or into
// an error raised here, after its frames are gone.
#include <string.h>
#include "internal.h"

enum { kx_steps_per_host_call = 50 };

static int call_host_function(lua_State *L) {
  return kx_invoke(L, KX_CALL_FUNCTION, (int32_t)lua_tointeger(L, lua_upvalueindex(1)), 0, 1, "argument ");
}

int kx_invoke(lua_State *L, int what, int32_t number, int32_t operation, int first, const char *root) {
  kx_state *state = kx_of(L);
  kx_charge(L, kx_steps_per_host_call);
  luaL_checkstack(L, 12, NULL);
  kx_write_values(L, first, lua_gettop(L), root);
  lua_Debug where;
  kx_call_info call = {.what = what, .number = number, .operation = operation, .file = "", .line = 0};
  if (kx_calling_line(L, &where)) {
    call.file = kx_file_of(&where, &call.file_length);
    call.line = where.currentline;
  }
  call.arguments = state->out.bytes;
  call.arguments_size = state->out.size;
  state->reply.size = 0;
  int32_t status = state->host(state->context, &call);
  // The host may have counted steps of its own work; here they can stop the script.
  kx_charge(L, 0);
  state->lasting = status == KX_ANSWER_LASTING;
  if (status != KX_ANSWER_FAILURE) return kx_push_values(L, state->reply.bytes, state->reply.size);
  int length = state->reply.size < KX_MESSAGE_MAX - 1 ? (int)state->reply.size : KX_MESSAGE_MAX - 1;
  kx_raise(L, KX_RUNTIME, "", "%.*s", length, length > 0 ? (const char *)state->reply.bytes : "");
}

void kx_push_host_function(lua_State *L, int32_t id, const char *name) {
  lua_pushinteger(L, id);
  lua_pushstring(L, name);
  lua_pushcclosure(L, call_host_function, 2);
}

bool kx_to_host_function(lua_State *L, int index, int32_t *id) {
  if (lua_tocfunction(L, index) != call_host_function) return false;
  lua_getupvalue(L, index, 1);
  *id = (int32_t)lua_tointeger(L, -1);
  lua_pop(L, 1);
  return true;
}

void kx_reply(kx_state *state, const uint8_t *bytes, size_t size) {
  state->reply.size = 0;
  kx_append(&state->reply, bytes, size);
}
