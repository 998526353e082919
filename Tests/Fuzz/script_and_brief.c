// libFuzzer target over (script, brief): the bytes before the first NUL are a Lua file, those after it fill a brief.
// The file is run, what it returns is called with the brief, and then a known function must still give its known answer
// in the same state. Memory errors are found by the sanitizers, a poisoned state by the comparison here, a hang by
// libFuzzer's own timeout. `make fuzz` builds and runs it.
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "kolmix_lua.h"

typedef struct {
  uint8_t bytes[4096];
  size_t size;
} writer;

static void put(writer *out, const void *bytes, size_t size) {
  if (out->size + size > sizeof out->bytes) return;
  memcpy(out->bytes + out->size, bytes, size);
  out->size += size;
}

static void put_tag(writer *out, uint8_t tag) { put(out, &tag, 1); }
static void put_count(writer *out, uint32_t count) { put(out, &count, sizeof count); }

static void put_string(writer *out, const char *text, size_t size) {
  put_tag(out, KX_WIRE_STRING);
  put_count(out, (uint32_t)size);
  put(out, text, size);
}

// A named entry's key has no tag.
static void put_key(writer *out, const char *name) {
  put_count(out, (uint32_t)strlen(name));
  put(out, name, strlen(name));
}

static void put_number(writer *out, double number) {
  put_tag(out, KX_WIRE_NUMBER);
  put(out, &number, sizeof number);
}

// A brief with a number, a text and a list, filled from the input.
static void put_brief(writer *out, const uint8_t *data, size_t size) {
  double budget = 0;
  for (size_t i = 0; i < size && i < 6; i++) budget = budget * 256 + data[i];
  put_tag(out, KX_WIRE_TABLE);
  put_count(out, 0);
  put_count(out, 3);
  put_key(out, "budget");
  put_number(out, budget);
  put_key(out, "platforms");
  put_tag(out, KX_WIRE_TABLE);
  put_count(out, 2);
  put_count(out, 0);
  put_string(out, "tiktok", 6);
  put_string(out, "zalo", 4);
  put_key(out, "product");
  char product[64];
  size_t length = 0;
  for (size_t i = 0; i < size && length < sizeof product; i++) product[length++] = (char)(data[i] & 0x7F);
  put_string(out, product, length);
}

// Calls of a script to the host: a handle answers its key, a function its first argument.
static int32_t answer(void *context, const kx_call_info *call) {
  kx_state *state = *(kx_state **)context;
  writer out = {.size = 0};
  switch (call->what) {
    case KX_CALL_INDEX:
    case KX_CALL_OPERATOR: {
      int32_t handle[2] = {1, 7};
      put_tag(&out, KX_WIRE_HANDLE);
      put(&out, handle, sizeof handle);
      break;
    }
    case KX_CALL_FUNCTION:
      if (call->arguments_size < sizeof out.bytes) put(&out, call->arguments, call->arguments_size);
      break;
    default: put_tag(&out, KX_WIRE_NIL);
  }
  kx_reply(state, out.bytes, out.size);
  return 0;
}

static int32_t returned_function(kx_state *state) {
  size_t size = 0;
  const uint8_t *values = kx_values(state, &size);
  if (size < 5 || values[0] != KX_WIRE_FUNCTION) return 0;
  int32_t ordinal;
  memcpy(&ordinal, values + 1, sizeof ordinal);
  return ordinal;
}

static const char probe[] =
    "local seen = 0\n"
    "return function(brief) seen = seen + 1\n"
    "  local t = {} for k, v in pairs({ b = 2, a = 1, c = 3 }) do t[#t + 1] = k .. v end\n"
    "  return table.concat(t, ',') .. ('x'):rep(3) .. seen .. brief.budget .. math.random(1, 1000000) end\n";

// The probe's answer; 0 bytes when it failed.
static size_t ask(kx_state *state, int32_t ordinal, uint8_t *into, size_t room) {
  static const uint8_t known[] = {1, 2, 3};
  writer brief = {.size = 0};
  put_brief(&brief, known, sizeof known);
  int32_t view = 0;
  if (kx_begin(state, 42) != KX_OK) return 0;
  if (kx_prepare(state, "brief", false, brief.bytes, brief.size, &view) != KX_OK) return 0;
  writer call = {.size = 0};
  put_tag(&call, KX_WIRE_VIEW);
  put(&call, &view, sizeof view);
  size_t size = 0;
  if (kx_call(state, ordinal, call.bytes, call.size) == KX_OK) {
    const uint8_t *values = kx_values(state, &size);
    if (size > room) size = room;
    memcpy(into, values, size);
  }
  kx_release(state, view);
  return size;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  const uint8_t *zero = memchr(data, 0, size);
  size_t script = zero ? (size_t)(zero - data) : size;
  const uint8_t *rest = zero ? zero + 1 : data + size;
  size_t rest_size = zero ? size - script - 1 : 0;
  kx_limits limits = {.memory_bytes = 8 << 20, .source_bytes = 1 << 20, .load_steps = 300000, .call_steps = 200000,
                      .load_seconds = 10, .call_seconds = 10, .marshal_depth = 16, .marshal_items = 10000,
                      .marshal_bytes = 1 << 20};
  kx_state *state = NULL;
  state = kx_open(&limits, 1, answer, &state);
  if (state == NULL) return 0;
  kx_define_function(state, "host", 0);
  kx_define_handle(state, 1, "field");
  kx_watch_unknown_globals(state);
  int32_t known = 0;
  if (kx_run(state, "probe.lua", (const uint8_t *)probe, sizeof probe - 1) == KX_OK) known = returned_function(state);
  int32_t function = 0;
  if (kx_run(state, "fuzz.lua", data, script) == KX_OK) function = returned_function(state);
  if (known != 0 && kx_seal(state) == KX_OK) {
    uint8_t before[512], after[512];
    size_t first = ask(state, known, before, sizeof before);
    int32_t view = 0;
    writer brief = {.size = 0};
    put_brief(&brief, rest, rest_size);
    if (function != 0 && kx_begin(state, 7) == KX_OK &&
        kx_prepare(state, "brief", true, brief.bytes, brief.size, &view) == KX_OK) {
      writer call = {.size = 0};
      put_tag(&call, KX_WIRE_VIEW);
      put(&call, &view, sizeof view);
      kx_call(state, function, call.bytes, call.size);
      kx_release(state, view);
    }
    size_t second = ask(state, known, after, sizeof after);
    if (first != 0 && (first != second || memcmp(before, after, first) != 0)) abort();
  }
  kx_close(state);
  return 0;
}
