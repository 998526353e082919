// Errors: raising them with a kind, and describing an uncaught one without running any of the script's code.
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include "internal.h"

const char *kx_file_of(const lua_Debug *where, size_t *length) {
  bool named = where->source[0] == '@' || where->source[0] == '=';
  *length = where->srclen - (named ? 1 : 0);
  return where->source + (named ? 1 : 0);
}

static void copy_file(char *file, const lua_Debug *where) {
  size_t length;
  const char *name = kx_file_of(where, &length);
  if (length >= KX_FILE_MAX) length = KX_FILE_MAX - 1;
  memcpy(file, name, length);
  file[length] = 0;
}

bool kx_calling_line(lua_State *L, lua_Debug *where) {
  for (int level = 0; lua_getstack(L, level, where); level++) {
    lua_getinfo(L, "Sl", where);
    if (where->currentline > 0) return true;
  }
  return false;
}

static int stack_depth(lua_State *L) {
  lua_Debug where;
  int low = 0, high = 1;
  while (lua_getstack(L, high, &where)) {
    low = high;
    high *= 2;
  }
  while (low < high) {
    int middle = (low + high) / 2;
    if (lua_getstack(L, middle, &where)) low = middle + 1;
    else high = middle;
  }
  return low;
}

// Keeps the innermost and outermost levels; a runaway recursion has hundreds of thousands between.
void kx_capture_stack(lua_State *L, kx_failure *failure) {
  failure->file[0] = 0;
  failure->line = 0;
  failure->frame_count = 0;
  int depth = stack_depth(L);
  failure->frames_left_out = depth > KX_FRAMES_MAX ? (uint32_t)(depth - KX_FRAMES_MAX) : 0;
  lua_Debug where;
  for (int level = 0; level < depth; level++) {
    if (failure->frames_left_out > 0 && level == KX_FRAMES_MAX / 2) level += (int)failure->frames_left_out;
    if (!lua_getstack(L, level, &where)) break;
    lua_getinfo(L, "Sln", &where);
    if (where.currentline > 0 && failure->line == 0) {
      copy_file(failure->file, &where);
      failure->line = where.currentline;
    }
    if (where.currentline <= 0 && where.name == NULL) continue;
    kx_frame *frame = &failure->frames[failure->frame_count++];
    copy_file(frame->file, &where);
    frame->line = where.currentline > 0 ? where.currentline : 0;
    const char *name = where.name != NULL ? where.name : *where.what == 'm' ? "main chunk" : "?";
    snprintf(frame->name, sizeof frame->name, "%s", name);
  }
}

void kx_fail(kx_state *state, int kind, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  int length = vsnprintf(state->failure.message, KX_MESSAGE_MAX, format, arguments);
  va_end(arguments);
  state->failure.kind = kind;
  state->failure.message_length = length < KX_MESSAGE_MAX ? (uint32_t)length : KX_MESSAGE_MAX - 1;
  state->failure.detail[0] = 0;
}

void kx_fail_for_memory(kx_state *state) {
  const char *deep = state->failure.line > 0 && state->failure.frames_left_out > 10000 ? " by runaway recursion" : "";
  kx_fail(state, KX_MEMORY, "memory limit of %zu bytes exceeded%s", state->limits.memory_bytes, deep);
}

_Noreturn void kx_raise(lua_State *L, int kind, const char *detail, const char *format, ...) {
  kx_state *state = kx_of(L);
  kx_failure *mark = &state->mark;
  va_list arguments;
  va_start(arguments, format);
  char text[KX_MESSAGE_MAX];
  vsnprintf(text, sizeof text, format, arguments);
  va_end(arguments);
  if (kind == KX_DENIED || kind == KX_VALUE) {
    mark->kind = kind;
    snprintf(mark->message, sizeof mark->message, "%s", text);
    snprintf(mark->detail, sizeof mark->detail, "%s", detail);
  }
  lua_Debug where;
  if (kx_calling_line(L, &where)) {
    lua_pushfstring(L, "%s:%d: %s", where.short_src, where.currentline, text);
  } else {
    lua_pushstring(L, text);
  }
  lua_error(L);
  __builtin_unreachable();
}

// Lua puts "file:line: " before its own messages; the position is told apart, so the prefix goes.
static const char *without_position(lua_State *L, const char *message) {
  lua_Debug where;
  char prefix[LUA_IDSIZE + 16];
  for (int level = 1; level < KX_FRAMES_MAX && lua_getstack(L, level, &where); level++) {
    lua_getinfo(L, "Sl", &where);
    if (where.currentline <= 0) continue;
    int length = snprintf(prefix, sizeof prefix, "%s:%d: ", where.short_src, where.currentline);
    if (strncmp(message, prefix, (size_t)length) == 0) return message + length;
  }
  return message;
}

int kx_message_handler(lua_State *L) {
  kx_state *state = kx_of(L);
  if (state->tripped) return 1;
  kx_capture_stack(L, &state->failure);
  if (lua_type(L, 1) == LUA_TSTRING) {
    const char *message = without_position(L, lua_tostring(L, 1));
    kx_fail(state, KX_RUNTIME, "%s", message);
    const kx_failure *mark = &state->mark;
    if (mark->kind != KX_OK && strcmp(mark->message, message) == 0) {
      state->failure.kind = mark->kind;
      memcpy(state->failure.detail, mark->detail, sizeof mark->detail);
    }
  } else if (lua_type(L, 1) == LUA_TNUMBER) {
    if (lua_isinteger(L, 1)) kx_fail(state, KX_RUNTIME, "%lld", (long long)lua_tointeger(L, 1));
    else kx_fail(state, KX_RUNTIME, "%.14g", lua_tonumber(L, 1));
  } else {
    kx_fail(state, KX_RUNTIME, "(error object is a %s value)", luaL_typename(L, 1));
  }
  return 1;
}

// Raises nothing: the function and its names exist.
static void blame_subject(kx_state *state) {
  kx_failure *failure = &state->failure;
  const kx_chunk *chunk = state->subject.chunk;
  if (chunk != NULL) {
    snprintf(failure->file, KX_FILE_MAX, "%s", chunk->file);
    failure->line = kx_last_line(chunk, chunk->size);
  } else if (state->subject.ordinal != 0) {
    lua_State *L = state->L;
    lua_Debug where;
    lua_rawgetp(L, LUA_REGISTRYINDEX, &kx_key_functions);
    lua_rawgeti(L, -1, state->subject.ordinal);
    lua_getinfo(L, ">S", &where);
    lua_pop(L, 1);
    copy_file(failure->file, &where);
    failure->line = where.linedefined;
  }
}

static void describe_status(kx_state *state, int status) {
  if (state->tripped) {
    // Described when it tripped.
  } else if (status == LUA_ERRMEM) {
    if (!state->out_of_memory) state->failure.line = 0;
    state->tripped = KX_MEMORY;
    kx_fail_for_memory(state);
  } else if (status == LUA_ERRERR) {
    state->failure.line = 0;
    state->failure.frame_count = 0;
    kx_fail(state, KX_RUNTIME, "stack overflow while an error was being handled");
  }
  if (state->failure.line == 0) blame_subject(state);
}

void kx_enter(kx_state *state, bool loading) {
  if (state->running == 0) kx_start_budget(state, loading);
  state->mark.kind = KX_OK;
  state->keys.size = 0;
  state->running++;
}

int32_t kx_leave(kx_state *state, int status) {
  if (status == LUA_OK && (state->out_of_memory || state->tripped)) status = LUA_ERRMEM;
  if (status != LUA_OK) describe_status(state, status);
  state->running--;
  if (state->running == 0 && state->tripped) {
    // What a stopped script left behind must not count against the next.
    kx_arm(state, 0);
    lua_gc(state->L, LUA_GCCOLLECT);
    state->tripped = 0;
  }
  return status == LUA_OK ? KX_OK : state->failure.kind;
}

int32_t kx_protected(kx_state *state, lua_CFunction body, void *argument, bool loading) {
  lua_State *L = state->L;
  int top = lua_gettop(L);
  if (state->running >= 16 || !lua_checkstack(L, 8)) {
    kx_fail(state, KX_HOST, "host calls are nested too deeply");
    state->failure.line = 0;
    state->failure.frame_count = 0;
    return KX_HOST;
  }
  kx_enter(state, loading);
  kx_subject outer_subject = state->subject;
  state->subject = (kx_subject){NULL, 0};
  lua_pushcfunction(L, kx_message_handler);
  lua_pushcfunction(L, body);
  lua_pushlightuserdata(L, argument);
  int32_t kind = kx_leave(state, lua_pcall(L, 1, 0, top + 1));
  lua_settop(L, top);
  state->subject = outer_subject;
  return kind;
}

const char *kx_failure_message(const kx_state *state, size_t *length) {
  *length = state->failure.message_length;
  return state->failure.message;
}

const char *kx_failure_detail(const kx_state *state) { return state->failure.detail; }

const char *kx_failure_file(const kx_state *state, int32_t *line) {
  *line = state->failure.line;
  return state->failure.file;
}

uint32_t kx_failure_frames(const kx_state *state, uint32_t *left_out) {
  *left_out = state->failure.frames_left_out;
  return state->failure.frame_count;
}

const char *kx_failure_frame(const kx_state *state, uint32_t index, const char **name, int32_t *line) {
  const kx_frame *frame = &state->failure.frames[index];
  *name = frame->name;
  *line = frame->line;
  return frame->file;
}
