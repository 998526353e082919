// Functions that cannot run long: no loop, no call, few instructions. They are known by their byte code and run without
// the count hook, which would cost as much again as they do. Every instruction the list below does not name is taken for
// dangerous. The numbers are those of Lua 5.4; a dump that says it is of another version is not looked into.
#include <string.h>
#include "internal.h"

// As many instructions as run between two looks of the count hook: without it nothing lasts longer.
enum { instructions_max = 256, dump_max = 4096, opcode_bits = 7, jump_forward = (1 << 24) - 1 };

enum {
  op_load_nil = 8,
  op_get_captured = 9,
  op_get_table = 12,
  op_get_field = 14,
  op_add_immediate = 21,
  op_not = 51,
  op_jump = 56,
  op_equal = 57,
  op_test_set = 67,
  op_return = 70,
  op_return_one = 72
};

typedef struct {
  uint8_t bytes[dump_max];
  size_t size;
  size_t read;
} dump;

static int keep_piece(lua_State *L, const void *piece, size_t size, void *context) {
  (void)L;
  dump *d = context;
  if (size > dump_max - d->size) return 1;
  memcpy(d->bytes + d->size, piece, size);
  d->size += size;
  return 0;
}

// Signature, version, format, bytes that a careless copy would change, sizes, and two numbers as the machine has them.
static bool take_header(dump *d) {
  static const uint8_t start[] = {0x1B, 'L', 'u', 'a', 0x54, 0, 0x19, 0x93, '\r', '\n', 0x1A, '\n', 4, 8, 8};
  int64_t integer;
  double number;
  d->read = sizeof start + sizeof integer + sizeof number;
  if (d->size < d->read || memcmp(d->bytes, start, sizeof start) != 0) return false;
  memcpy(&integer, d->bytes + sizeof start, sizeof integer);
  memcpy(&number, d->bytes + sizeof start + sizeof integer, sizeof number);
  return integer == 0x5678 && number == 370.5;
}

static uint8_t take_byte(dump *d) { return d->read < d->size ? d->bytes[d->read++] : 0xFF; }

// Seven bits a byte, the last byte marked.
static uint32_t take_count(dump *d) {
  uint32_t value = 0;
  while (d->read < d->size && value < 1u << 24) {
    uint8_t byte = take_byte(d);
    value = value << 7 | (byte & 0x7F);
    if (byte & 0x80) return value;
  }
  return UINT32_MAX;
}

static bool is_harmless(uint32_t instruction) {
  uint32_t op = instruction & ((1u << opcode_bits) - 1);
  // A jump back is a loop.
  if (op == op_jump) return instruction >> opcode_bits >= jump_forward;
  return op <= op_get_captured || (op >= op_get_table && op <= op_get_field) ||
         (op >= op_add_immediate && op <= op_not) || (op >= op_equal && op <= op_test_set) ||
         (op >= op_return && op <= op_return_one);
}

static bool is_straight(dump *d) {
  if (!take_header(d)) return false;
  take_byte(d);                               // how many variables it captured
  if (take_count(d) != 0) return false;       // its source, left out
  take_count(d);                              // its first line
  take_count(d);                              // its last line
  take_byte(d);                               // parameters
  if (take_byte(d) != 0) return false;        // whether it takes any number of them
  take_byte(d);                               // registers
  uint32_t count = take_count(d);
  if (count > instructions_max || (d->size - d->read) / sizeof count < count) return false;
  for (uint32_t i = 0; i < count; i++) {
    uint32_t instruction;
    memcpy(&instruction, d->bytes + d->read + i * sizeof instruction, sizeof instruction);
    if (!is_harmless(instruction)) return false;
  }
  return true;
}

kx_pace kx_pace_of(lua_State *L, int function) {
  if (lua_iscfunction(L, function)) return KX_PACE_COUNTED;
  dump d = {.size = 0};
  lua_pushvalue(L, function);
  bool is_dumped = lua_dump(L, keep_piece, &d, 1) == 0;
  lua_pop(L, 1);
  if (!is_dumped || !is_straight(&d)) return KX_PACE_COUNTED;
  bool captures = lua_getupvalue(L, function, 1) != NULL;
  if (captures) lua_pop(L, 1);
  return captures ? KX_PACE_STRAIGHT_UNLESS : KX_PACE_STRAIGHT;
}

bool kx_captures_only_plain_values(lua_State *L, int function) {
  for (int i = 1; lua_getupvalue(L, function, i) != NULL; i++) {
    int type = lua_type(L, -1);
    lua_pop(L, 1);
    if (type != LUA_TNUMBER && type != LUA_TSTRING && type != LUA_TBOOLEAN && type != LUA_TNIL) return false;
  }
  return true;
}
