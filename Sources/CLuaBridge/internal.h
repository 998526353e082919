// What the files of the bridge share. Nothing here is visible to Swift.
#pragma once
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include "kolmix_lua.h"

// A growing byte buffer outside Lua's heap. It belongs to the state, so a raised error cannot leak it.
typedef struct {
  uint8_t *bytes;
  size_t size;
  size_t capacity;
} kx_buffer;

// A file's text as the parser takes it.
typedef struct {
  const char *file;
  const uint8_t *source;
  size_t size;
  size_t read;
} kx_chunk;

enum { KX_NAME_MAX = 64, KX_FILE_MAX = 512, KX_MESSAGE_MAX = 2048, KX_FRAMES_MAX = 24 };

// One level of a traceback; `line` is 0 where Lua knows none (a C function).
typedef struct {
  char file[KX_FILE_MAX];
  char name[KX_NAME_MAX];
  int32_t line;
} kx_frame;

// What went wrong. The position and the frames come from lua_getinfo, never from the text of the message.
typedef struct {
  int32_t kind;
  char message[KX_MESSAGE_MAX];
  uint32_t message_length;
  char detail[KX_MESSAGE_MAX];  // the denied name, or the path of the bad value
  char file[KX_FILE_MAX];
  int32_t line;  // 0: unknown
  uint32_t frame_count;
  uint32_t frames_left_out;  // levels cut from the middle
  kx_frame frames[KX_FRAMES_MAX];
} kx_failure;

// What errors outside any Lua frame are about: a file that runs, or a function that is called.
typedef struct {
  const kx_chunk *chunk;
  int32_t ordinal;  // 0: none
} kx_subject;

// What lies at the bottom of the stack for as long as the state lives.
enum {
  KX_SLOT_HANDLER = 1,
  KX_SLOT_FUNCTIONS,
  KX_SLOT_VIEWS,
  KX_SLOT_SHOWN,
  KX_SLOT_BARE,
  KX_SLOT_DRIVER,
  KX_SLOT_LISTED  // the functions of the row asked last
};

struct kx_state {
  lua_State *L;
  kx_limits limits;

  size_t bytes_used;
  size_t bytes_peak;
  size_t refused_size;  // the request the allocator refused last; the same one again means out of memory

  uint64_t steps;
  uint64_t step_limit;
  uint64_t time_limit;  // nanoseconds
  uint64_t deadline;    // nanoseconds of the thread's processor time; 0: not read yet
  uint64_t next_look;   // monotonic nanoseconds before which the deadline cannot have passed; 0: not read yet
  bool loading;        // which of the two budgets this is
  int armed;          // instructions until the count hook fires
  int tripped;        // KX_INSTRUCTIONS, KX_MEMORY or KX_TIME once a limit was passed: sticky until the call ends
  int running;        // nesting of protected entries
  bool out_of_memory;

  kx_failure failure;
  kx_failure mark;  // the last denied or bad-value error raised; an uncaught error with its text is of its kind
  kx_subject subject;

  kx_buffer out;
  kx_buffer reply;
  kx_buffer keys;  // a stack of keys being sorted

  kx_host host;
  void *context;
  uint64_t random[4];
  const void *last_metatable;  // never followed, only compared
  bool sealed;
  int32_t epoch;  // grows when the state is sealed: iterators made before are dead
  bool parsing;  // the error being raised is the parser's
  bool lasting;  // the host's last answer may be remembered
  int32_t next_view;
  int32_t shown_view;  // the one at KX_SLOT_SHOWN, what is behind it at KX_SLOT_BARE; 0: none
  uint8_t *paces;  // kx_pace by ordinal, 0 where it was not looked at
  int32_t pace_count;
  int32_t *listed;  // ordinals of the functions at KX_SLOT_LISTED
  size_t listed_count;
  size_t listed_room;
};

// Registry keys are addresses; scripts cannot make light userdata, so they cannot forge one.
extern const char kx_key_globals;      // what every file sees below its own globals
extern const char kx_key_functions;    // ordinal -> function and function -> ordinal
extern const char kx_key_kinds;        // handle kind -> metatable
extern const char kx_key_views;        // view id -> its proxy metatables
extern const char kx_key_environments; // file environments, in order
extern const char kx_key_file_values;  // name -> what the files being run see under it
extern const char kx_key_captured;     // captured variables and their values at seal
extern const char kx_key_dead;         // what errors call a view that was released
extern const char kx_key_limit;        // the error object of a passed limit, made beforehand
extern const char kx_key_shown;        // in a frozen table's metatable: the one scripts set, if any
extern const char kx_key_shadows;      // a frozen table's content -> the frozen table
extern const char kx_key_under;        // in a proxy's metatable: the table behind it
extern const char kx_key_handle;       // in a handle's metatable: true
extern const char kx_key_driver;       // asks a row of straight functions
extern const char kx_key_listed;       // … which are listed here
extern const char kx_key_answers;      // lasting answers of the host, by handle and name

static inline kx_state *kx_of(lua_State *L) { return *(kx_state **)lua_getextraspace(L); }

// memory.c
void *kx_allocate(void *state, void *block, size_t old_size, size_t new_size);
bool kx_append(kx_buffer *buffer, const void *bytes, size_t size);
void kx_append_or_raise(lua_State *L, kx_buffer *buffer, const void *bytes, size_t size);

// budget.c
void kx_start_budget(kx_state *state, bool loading);
// Starts the next call of a row of calls; the hook is armed only when `counted`.
void kx_restart_budget(kx_state *state, bool counted);
void kx_arm(kx_state *state, int count);
// Counts work done in C; raises when a limit is passed. Heavy loops call it as they go.
void kx_charge(lua_State *L, uint64_t steps);
void kx_look_at_clock(lua_State *L);
void kx_raise_if_tripped(lua_State *L);
_Noreturn void kx_trip(lua_State *L, int kind);

// ask.c
void kx_add_driver(lua_State *L);

// straight.c: how a function may run. Straight: it makes no loop and no call, changes nothing and keeps nothing, so it
// needs no count hook and may see what is behind a view. Unless: only while what it captured are plain values.
typedef enum { KX_PACE_COUNTED = 1, KX_PACE_STRAIGHT, KX_PACE_STRAIGHT_UNLESS } kx_pace;
kx_pace kx_pace_of(lua_State *L, int function);
bool kx_captures_only_plain_values(lua_State *L, int function);

// failure.c
int kx_message_handler(lua_State *L);
void kx_capture_stack(lua_State *L, kx_failure *failure);
void kx_fail(kx_state *state, int kind, const char *format, ...) __attribute__((format(printf, 3, 4)));
void kx_fail_for_memory(kx_state *state);
_Noreturn void kx_raise(lua_State *L, int kind, const char *detail, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
// Where a file's own `return` most likely stands: the last line of its first `size` bytes that is not blank.
int kx_last_line(const kx_chunk *chunk, size_t size);
bool kx_calling_line(lua_State *L, lua_Debug *where);
const char *kx_file_of(const lua_Debug *where, size_t *length);
// Around the outermost protected call: starts its budget; then turns its status into a kind and clears up.
void kx_enter(kx_state *state, bool loading);
int32_t kx_leave(kx_state *state, int status);
int32_t kx_protected(kx_state *state, lua_CFunction body, void *argument, bool loading);

// write.c, read.c
void kx_write_values(lua_State *L, int first, int last, const char *root);
int kx_push_values(lua_State *L, const uint8_t *bytes, size_t size);
void kx_push_view(lua_State *L, const uint8_t *bytes, size_t size, const char *name, bool strict);
// views.c: pushes a prepared view; raises when it was released.
void kx_push_prepared(lua_State *L, int32_t id);
// The length of the character at `at`, 0 when it is not valid.
size_t kx_utf8_length(const uint8_t *bytes, size_t size, size_t at);
bool kx_valid_utf8(const uint8_t *bytes, size_t size, size_t *bad);

// proxy.c
void kx_wrap(lua_State *L, int under, const char *name);
void kx_freeze(lua_State *L, int proxy, int under, const char *name);
bool kx_push_under(lua_State *L, int index);
int kx_proxy_length(lua_State *L);
void kx_refuse_changes(lua_State *L, const char *name);

// What a handle carries.
typedef struct {
  int32_t kind;
  int32_t id;
} kx_handle;

// answers.c: a question that was answered once and for all is not asked again. `subject` is the handle that is asked, or
// NULL for a global name; the name is at `name`. Recalling pushes the value when it is
// known; remembering takes the one at the top, which stays.
bool kx_recall_answer(lua_State *L, const kx_handle *subject, int name);
void kx_remember_answer(lua_State *L, const kx_handle *subject, int name);

// handle.c, host.c
const kx_handle *kx_to_handle(lua_State *L, int index);
void kx_push_handle(lua_State *L, int32_t kind, int32_t id);
void kx_push_host_function(lua_State *L, int32_t id, const char *name);
bool kx_to_host_function(lua_State *L, int index, int32_t *id);
int kx_invoke(lua_State *L, int what, int32_t number, int32_t operation, int first, const char *root);

// sandbox
void kx_open_globals(lua_State *L);
void kx_push_environment(lua_State *L);
int kx_ask_about_globals(lua_State *L);
void kx_make_kind(lua_State *L);
void kx_deny(lua_State *L, const char *name, const char *instead);
void kx_deny_function(lua_State *L, const char *library, const char *function, const char *instead);
void kx_add_base(lua_State *L);
void kx_add_denied(lua_State *L);
void kx_add_string(lua_State *L);
void kx_add_table(lua_State *L);
void kx_add_math(lua_State *L);
void kx_add_utf8(lua_State *L);
void kx_seed(kx_state *state, uint64_t seed);
int kx_pairs(lua_State *L);
int kx_tostring(lua_State *L);
void kx_check_epoch(lua_State *L, int index);
// Whether the value at `index` is a table; replaces a proxy by what is behind it.
void kx_take_readable(lua_State *L, int index);
// The same for a table to be changed: raises for a proxy.
void kx_take_writable(lua_State *L, int index);
