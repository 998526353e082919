// The only face of Lua that Swift sees.
//
// A Lua error is a longjmp, and a longjmp over a Swift frame corrupts it. So every function here that may
// raise does its work inside lua_pcall and answers with a status; host callbacks answer with a status too, and
// C raises on their behalf. Values cross as flat bytes (see kolmix_wire.h): one protected call builds or reads them all.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "kolmix_wire.h"

typedef struct kx_state kx_state;

// What a state may use. Steps count VM instructions and the work done inside C functions alike.
typedef struct {
  size_t memory_bytes;
  size_t source_bytes;
  uint64_t load_steps;
  uint64_t call_steps;
  double load_seconds;
  double call_seconds;
  uint32_t marshal_depth;
  uint32_t marshal_items;
  size_t marshal_bytes;
} kx_limits;

enum {
  KX_OK = 0,
  KX_SYNTAX,
  KX_RUNTIME,
  KX_INSTRUCTIONS,
  KX_MEMORY,
  KX_TIME,
  KX_DENIED,
  KX_VALUE,
  KX_HOST
};

enum { KX_CALL_FUNCTION, KX_CALL_INDEX, KX_CALL_OPERATOR, KX_CALL_UNKNOWN_GLOBAL, KX_CALL_UNKNOWN_KEY };

// A call from a script to the host. `number` is the host function's id or the handle's kind.
typedef struct {
  int32_t what;
  int32_t number;
  int32_t operation;
  const char *file;
  size_t file_length;
  int32_t line;
  const uint8_t *arguments;
  size_t arguments_size;
} kx_call_info;

// What a host answers, with values or a message given through kx_reply just before it returns. Lasting: one handle, and
// the same question has the same answer until the state is sealed.
enum { KX_ANSWER_VALUES, KX_ANSWER_FAILURE, KX_ANSWER_LASTING };

typedef int32_t (*kx_host)(void *context, const kx_call_info *call);

// NULL when there is not even memory for an empty state within the limits.
kx_state *kx_open(const kx_limits *limits, uint64_t seed, kx_host host, void *context);
void kx_close(kx_state *state);

// The failure of the last function that answered something other than KX_OK. Texts live until the next call; line 0
// is an unknown one.
const char *kx_failure_message(const kx_state *state, size_t *length);
// The denied name, or the path of the bad value.
const char *kx_failure_detail(const kx_state *state);
const char *kx_failure_file(const kx_state *state, int32_t *line);
uint32_t kx_failure_frames(const kx_state *state, uint32_t *left_out);
const char *kx_failure_frame(const kx_state *state, uint32_t index, const char **name, int32_t *line);
// The values the last function produced, valid until the next one.
const uint8_t *kx_values(const kx_state *state, size_t *size);
void kx_reply(kx_state *state, const uint8_t *bytes, size_t size);

int32_t kx_define_function(kx_state *state, const char *name, int32_t id);
// Strict: reading a name that a table of the value lacks asks the host.
int32_t kx_define_value(kx_state *state, const char *name, bool strict, const uint8_t *value, size_t size);
int32_t kx_define_handle(kx_state *state, int32_t kind, const char *type_name);
int32_t kx_watch_unknown_globals(kx_state *state);

// For tests: the stock libraries as stock_string, stock_table, stock_utf8. They are not limited by anything.
int32_t kx_define_stock(kx_state *state);

// A global that only files run from now on see, until kx_forget_file_values; a table is given as a view called `view`.
int32_t kx_define_file_value(kx_state *state, const char *name, const char *view, bool strict, const uint8_t *value,
                             size_t size);
int32_t kx_forget_file_values(kx_state *state);
// New limits, from the next run or call on; one that is running keeps its steps and seconds.
void kx_set_limits(kx_state *state, const kx_limits *limits);

int32_t kx_run(kx_state *state, const char *file, const uint8_t *source, size_t size);
int32_t kx_seal(kx_state *state);
bool kx_is_sealed(const kx_state *state);
// Puts back every captured variable and the random numbers, so that nothing of an earlier brief is left.
int32_t kx_begin(kx_state *state, uint64_t seed);
// Calls functions with a view, one after the other, each under the limits of a call, and tells what their first results
// are. Stops after the first that fails or gives any other value, which is among kx_values then; `asked` counts the ones
// that were called, that one included.
enum { KX_TRUTH_NIL, KX_TRUTH_FALSE, KX_TRUTH_TRUE, KX_TRUTH_OTHER };
int32_t kx_ask(kx_state *state, const int32_t *ordinals, size_t count, int32_t view, uint8_t *answers, size_t *asked);
int32_t kx_call(kx_state *state, int32_t ordinal, const uint8_t *arguments, size_t size);

// `view` receives an id; `name` is what errors call the view. Strict: reading a key it lacks asks the host.
int32_t kx_prepare(kx_state *state, const char *name, bool strict, const uint8_t *table, size_t size, int32_t *view);
int32_t kx_release(kx_state *state, int32_t view);

size_t kx_bytes_used(const kx_state *state);
// The most bytes used at once during the running call, or the last one.
size_t kx_bytes_peak(const kx_state *state);
// Steps of the running call, or of the last one.
uint64_t kx_steps_used(const kx_state *state);
// Adds what a function of the host did for the script that called it.
void kx_count_steps(kx_state *state, uint64_t steps);
void kx_collect(kx_state *state);
