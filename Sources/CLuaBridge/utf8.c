// UTF-8 as Unicode 15 table 3-7 defines it: no overlong forms, no surrogates, nothing above U+10FFFF.
#include "internal.h"

static bool continues(const uint8_t *bytes, size_t size, size_t at, size_t count) {
  if (size - at <= count) return false;
  for (size_t i = 1; i <= count; i++) {
    if ((bytes[at + i] & 0xC0) != 0x80) return false;
  }
  return true;
}

size_t kx_utf8_length(const uint8_t *bytes, size_t size, size_t at) {
  uint8_t first = bytes[at];
  if (first < 0x80) return 1;
  if (first < 0xC2) return 0;
  if (first < 0xE0) return continues(bytes, size, at, 1) ? 2 : 0;
  if (first < 0xF0) {
    if (!continues(bytes, size, at, 2)) return 0;
    bool overlong = first == 0xE0 && bytes[at + 1] < 0xA0;
    bool surrogate = first == 0xED && bytes[at + 1] >= 0xA0;
    return overlong || surrogate ? 0 : 3;
  }
  if (first > 0xF4 || !continues(bytes, size, at, 3)) return 0;
  bool overlong = first == 0xF0 && bytes[at + 1] < 0x90;
  bool beyond = first == 0xF4 && bytes[at + 1] >= 0x90;
  return overlong || beyond ? 0 : 4;
}

bool kx_valid_utf8(const uint8_t *bytes, size_t size, size_t *bad) {
  size_t at = 0;
  while (at < size) {
    if (bytes[at] < 0x80) {
      at++;
      continue;
    }
    size_t length = kx_utf8_length(bytes, size, at);
    if (length == 0) {
      *bad = at;
      return false;
    }
    at += length;
  }
  return true;
}
