// Running files and calling functions.
#include <stdio.h>
#include <string.h>
#include "internal.h"

enum { kx_piece = 512, kx_source_bytes_per_step = 4 };

// No hook fires in the parser, and some sources keep it busy for minutes (tens of thousands of elseif). It asks for its
// text in small pieces, so that the limits are looked at as it goes.
static const char *read_piece(lua_State *L, void *context, size_t *size) {
  kx_chunk *c = context;
  size_t left = c->size - c->read;
  *size = left < kx_piece ? left : kx_piece;
  kx_charge(L, *size / kx_source_bytes_per_step);
  kx_look_at_clock(L);
  const char *piece = (const char *)c->source + c->read;
  c->read += *size;
  return piece;
}

int kx_last_line(const kx_chunk *c, size_t size) {
  int line = 1, last = 1;
  for (size_t i = 0; i < size; i++) {
    if (c->source[i] == '\n') line++;
    else if (c->source[i] > ' ') last = line;
  }
  return last;
}

static int run_body(lua_State *L) {
  kx_chunk *c = lua_touserdata(L, 1);
  kx_state *state = kx_of(L);
  const char *name = lua_pushfstring(L, "@%s", c->file);
  int status = lua_load(L, read_piece, c, name, "t");
  if (status != LUA_OK) {
    state->parsing = status != LUA_ERRMEM;
    lua_error(L);
  }
  kx_push_environment(L);
  lua_setupvalue(L, -2, 1);
  state->subject.chunk = c;
  lua_call(L, 0, LUA_MULTRET);
  kx_write_values(L, 3, lua_gettop(L), "result");
  return 0;
}

static void set_position(kx_failure *failure, const char *file, int line) {
  snprintf(failure->file, KX_FILE_MAX, "%s", file);
  failure->line = line;
}

// "file:line: message" of the parser becomes a position and a message; the parser's positions cannot be forged.
static void locate_syntax_error(kx_state *state, const char *file) {
  kx_failure *failure = &state->failure;
  failure->frame_count = 0;
  failure->line = 0;
  const char *at = strchr(failure->message, ':');
  for (; at != NULL; at = strchr(at + 1, ':')) {
    int line = 0;
    const char *digit = at + 1;
    while (*digit >= '0' && *digit <= '9' && line < 100000000) line = line * 10 + (*digit++ - '0');
    if (digit == at + 1 || digit[0] != ':' || digit[1] != ' ') continue;
    failure->line = line;
    size_t length = strlen(digit + 2);
    memmove(failure->message, digit + 2, length + 1);
    failure->message_length = (uint32_t)length;
    break;
  }
  if (failure->line == 0) {
    // The parser's own stack ran out; it does not say where.
    failure->line = 1;
    kx_fail(state, KX_SYNTAX, "the code is nested too deeply");
  }
  set_position(failure, file, failure->line);
}

int32_t kx_run(kx_state *state, const char *file, const uint8_t *source, size_t size) {
  if (state->sealed || size > state->limits.source_bytes) {
    if (state->sealed) kx_fail(state, KX_HOST, "files cannot be loaded after the state was sealed");
    else kx_fail(state, KX_SYNTAX, "the file is larger than %zu bytes", state->limits.source_bytes);
    state->failure.frame_count = 0;
    state->failure.line = 0;
    return state->failure.kind;
  }
  kx_chunk c = {.file = file, .source = source, .size = size};
  state->parsing = false;
  int32_t kind = kx_protected(state, run_body, &c, true);
  if (kind == KX_RUNTIME && state->parsing) {
    locate_syntax_error(state, file);
    return state->failure.kind = KX_SYNTAX;
  }
  if (kind != KX_OK && state->failure.line == 0) {
    // A limit passed in the parser: what it was given last is about where it was.
    set_position(&state->failure, file, kx_last_line(&c, c.read));
  }
  return kind;
}

typedef struct {
  int32_t ordinal;
  const uint8_t *arguments;
  size_t size;
} call;

static int call_body(lua_State *L) {
  const call *c = lua_touserdata(L, 1);
  kx_state *state = kx_of(L);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &kx_key_functions);
  if (lua_rawgeti(L, -1, c->ordinal) != LUA_TFUNCTION) luaL_error(L, "unknown function %d", (int)c->ordinal);
  state->subject.ordinal = c->ordinal;
  int count = kx_push_values(L, c->arguments, c->size);
  lua_call(L, count, LUA_MULTRET);
  kx_write_values(L, 3, lua_gettop(L), "result");
  return 0;
}

int32_t kx_call(kx_state *state, int32_t ordinal, const uint8_t *arguments, size_t size) {
  call c = {.ordinal = ordinal, .arguments = arguments, .size = size};
  return kx_protected(state, call_body, &c, false);
}
