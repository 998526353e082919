#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Plain briefs, one JSON object each, put straight into slots: what keys and options there may be is said once, in a plan.
// Whatever a plan does not name exactly, and whatever is not written in the plainest way, makes the document "not plain",
// and somebody else must read it; nothing is skipped, guessed or rounded here. Nothing here throws.

#ifdef __cplusplus
extern "C" {
#endif

/// What a key's value must be to be plain.
typedef enum {
  /// A number of at most 15 digits, no exponent.
  KOLMIX_PLAIN_NUMBER = 0,
  /// The same, at most 1.
  KOLMIX_PLAIN_PERCENT = 1,
  /// Digits only, at most 15.
  KOLMIX_PLAIN_INTEGER = 2,
  /// An integer, or a number between 0 and 1, which is a share.
  KOLMIX_PLAIN_AMOUNT = 3,
  /// A number of at most 9 decimals from 0 to 100; those of a group sum to 1 or to 100 exactly.
  KOLMIX_PLAIN_WEIGHT = 4,
  /// A string that is an option of the slot.
  KOLMIX_PLAIN_CHOICE = 5,
  /// A list of such strings, not empty.
  KOLMIX_PLAIN_SET = 6,
  /// true or false.
  KOLMIX_PLAIN_FLAG = 7,
  /// A string without escapes, not empty, no blank at its ends.
  KOLMIX_PLAIN_TEXT = 8,
  /// A text or a number that calls the brief; its slot is one of two extra ones behind the others: `id`, `name`.
  KOLMIX_PLAIN_NAME = 9,
  /// An object with keys of its own; the "slot" is its number, from 1.
  KOLMIX_PLAIN_GROUP = 10
} kolmix_plain_type;

/// What a slot was found to hold.
typedef enum {
  KOLMIX_PLAIN_MISSING = 0,
  /// A number with a fraction or a share, in `axis`.
  KOLMIX_PLAIN_REAL = 1,
  /// A whole number within +-10^15, in `axis`.
  KOLMIX_PLAIN_WHOLE = 2,
  /// Bits: of a choice or a set one per option, of a flag 1 for no and 2 for yes.
  KOLMIX_PLAIN_BITS = 3,
  /// Printable ASCII.
  KOLMIX_PLAIN_ASCII = 4,
  /// Any text, not looked at further.
  KOLMIX_PLAIN_UNICODE = 5
} kolmix_plain_found;

/// Where a slot's value stands in the document.
typedef struct {
  /// First byte, the quote of a string included.
  uint32_t start;
  /// Bytes of the value without quotes; a list from its bracket to the end of its last element.
  uint32_t length;
  uint32_t found;
} kolmix_plain_place;

/// The slots of one document, each array as long as the plan has slots.
typedef struct {
  /// Numbers; NaN where there is none.
  const double *axis;
  const uint64_t *bits;
  const bool *present;
  const kolmix_plain_place *places;
} kolmix_plain_slots;

typedef struct kolmix_plan kolmix_plan;
typedef struct kolmix_decoder kolmix_decoder;

/// A plan for so many slots; NULL without memory. A finished plan may be used from several threads.
kolmix_plan *kolmix_plan_new(uint32_t slots);
void kolmix_plan_free(kolmix_plan *plan);
/// Says what a key stands for, at the top (group 0) or in a group; numbers must lie from low to high. False without memory.
bool kolmix_plan_add_key(kolmix_plan *plan, uint32_t group, const char *key, size_t length, kolmix_plain_type type,
                         uint32_t slot, double low, double high);
/// Says what a slot's option is called; options are numbered below 64.
bool kolmix_plan_add_option(kolmix_plan *plan, uint32_t slot, const char *name, size_t length, uint32_t option);

/// A decoder for a plan, which must outlive it; one per thread. NULL without memory.
kolmix_decoder *kolmix_decoder_new(const kolmix_plan *plan);
void kolmix_decoder_free(kolmix_decoder *decoder);
/// Reads one document; false when it is not plain.
bool kolmix_decoder_read(kolmix_decoder *decoder, const uint8_t *bytes, size_t length);
/// The slots; the arrays live as long as the decoder, and each document changes them.
kolmix_plain_slots kolmix_decoder_slots(const kolmix_decoder *decoder);
/// The slots found, in the order of the document.
const uint32_t *kolmix_decoder_found(const kolmix_decoder *decoder, size_t *count);

#ifdef __cplusplus
}
#endif
