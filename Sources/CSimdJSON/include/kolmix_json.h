#pragma once
#include <stddef.h>
#include <stdint.h>

// A JSON document flattened to events in reading order, with the byte where each stands. simdjson stays behind this
// header. Nothing here throws, and nothing is shared between two documents.

#ifdef __cplusplus
extern "C" {
#endif

typedef enum {
  KOLMIX_JSON_OBJECT = 0,
  KOLMIX_JSON_ARRAY = 1,
  KOLMIX_JSON_END = 2,
  KOLMIX_JSON_KEY = 3,
  KOLMIX_JSON_STRING = 4,
  KOLMIX_JSON_LITERAL = 5
} kolmix_json_kind;

typedef enum {
  KOLMIX_JSON_OK = 0,
  KOLMIX_JSON_SYNTAX = 1,
  KOLMIX_JSON_TOO_DEEP = 2,
  KOLMIX_JSON_TOO_MANY = 3,
  KOLMIX_JSON_EMPTY = 4,
  KOLMIX_JSON_TRAILING = 5,
  KOLMIX_JSON_MEMORY = 6
} kolmix_json_status;

/// One event. Keys and strings are unescaped; a literal (number, true, false, null) is its raw token, unjudged.
typedef struct {
  uint32_t kind;
  /// Byte of the event's first character in the document.
  uint32_t offset;
  /// Where its text starts in `kolmix_json_text`, for keys, strings and literals.
  uint32_t text;
  uint32_t length;
} kolmix_json_event;

typedef struct kolmix_json kolmix_json;

/// Reads a whole document; NULL only when there is no memory for the handle itself.
kolmix_json *kolmix_json_read(const uint8_t *bytes, size_t length, uint32_t max_depth, uint32_t max_events);
void kolmix_json_free(kolmix_json *document);

kolmix_json_status kolmix_json_get_status(const kolmix_json *document);
/// Byte at which reading stopped; the length of the document at most.
uint32_t kolmix_json_error_offset(const kolmix_json *document);
/// The parser's own words for the error; never NULL.
const char *kolmix_json_error_message(const kolmix_json *document);
const kolmix_json_event *kolmix_json_events(const kolmix_json *document, size_t *count);
const uint8_t *kolmix_json_text(const kolmix_json *document, size_t *length);

#ifdef __cplusplus
}
#endif
