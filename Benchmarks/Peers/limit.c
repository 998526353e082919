/* The limit: the least a rules engine of this kind could cost, written by hand for one workload and nothing else. A table of
   bit rows for every field, one row per value or per stretch between two thresholds; a brief is one AND of rows per field. No
   schema, no checks, no messages: what kolmix is measured against, not what anybody should use.

       cc -O2 -o limit limit.c -lm
       limit RULES.txt BRIEFS OUT STATS e2e|eval

   RULES.txt as `PeerBenchmarks make` writes it: `rule ID MICRO MACRO` in the order of reporting, then its conditions:
   `range AXIS LOW HIGH` (LOW <= x < HIGH) or `any FIELD MASK`. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { AXES = 9, FIELDS = 5, CHANNEL = 4 };
enum { BUDGET = 5 };

static const char *const axis_names[AXES] = {"awareness", "engagement", "trust", "conversion", "community",
                                             "budget", "audience", "weeks", "past_ad_fatigue"};
static const char *const field_names[FIELDS] = {"niche", "platforms", "control", "stage", "community_channel"};
static const char *const options[FIELDS][12] = {
    {"beauty", "fashion", "food", "tech", "travel", "fitness", "parenting", "gaming", "finance", "education", "home", "auto"},
    {"facebook", "tiktok", "instagram", "youtube", "zalo"},
    {"low", "medium", "high"},
    {"launch", "sustain"},
    {"false", "true"}};

typedef struct {
  long id;
  double axes[AXES];
  uint32_t bits[FIELDS];
} facts;

typedef struct {
  char id[16];
  long points[2];
  double low[AXES], high[AXES];
  uint32_t masks[FIELDS];
} rule;

static size_t axis_lengths[AXES], field_lengths[FIELDS];
static rule *rules;
static int count, width;
static double *cuts[AXES];
static int cut_count[AXES];
static uint64_t *axis_rows[AXES];
static uint64_t *field_rows[FIELDS]; /* one row per option; for platforms one per combination */

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

static uint64_t *make_rows(int rows) {
  size_t bytes = (size_t)rows * (size_t)width * 8;
  uint64_t *start = aligned_alloc(64, (bytes + 63) / 64 * 64);
  memset(start, 0, bytes);
  return start;
}

static void turn_on(uint64_t *rows, int row, int bit) { rows[(size_t)row * (size_t)width + (size_t)(bit >> 6)] |= 1ull << (bit & 63); }

static int ascending(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static int load(const char *path) {
  FILE *file = fopen(path, "r");
  char kind[8], name[24], low[32], high[32];
  int capacity = 0;
  if (file == NULL) return 0;
  while (fscanf(file, "%7s", kind) == 1) {
    if (kind[0] == 'r' && kind[1] == 'u') {
      if (count == capacity) rules = realloc(rules, sizeof *rules * (size_t)(capacity = capacity * 2 + 64));
      rule *added = &rules[count++];
      memset(added, 0, sizeof *added);
      if (fscanf(file, "%15s %ld %ld", added->id, &added->points[0], &added->points[1]) != 3) return 0;
      for (int axis = 0; axis < AXES; axis++) added->low[axis] = -INFINITY, added->high[axis] = INFINITY;
    } else if (kind[0] == 'r') {
      if (fscanf(file, "%23s %31s %31s", name, low, high) != 3) return 0;
      for (int axis = 0; axis < AXES; axis++)
        if (strcmp(name, axis_names[axis]) == 0)
          rules[count - 1].low[axis] = strtod(low, NULL), rules[count - 1].high[axis] = strtod(high, NULL);
    } else {
      unsigned mask;
      if (fscanf(file, "%23s %u", name, &mask) != 2) return 0;
      for (int field = 0; field < FIELDS; field++)
        if (strcmp(name, field_names[field]) == 0) rules[count - 1].masks[field] = mask;
    }
  }
  fclose(file);
  for (int axis = 0; axis < AXES; axis++) axis_lengths[axis] = strlen(axis_names[axis]);
  for (int field = 0; field < FIELDS; field++) field_lengths[field] = strlen(field_names[field]);
  width = (count + 511) / 512 * 8;
  for (int axis = 0; axis < AXES; axis++) {
    double *ends = malloc(sizeof(double) * 2 * (size_t)count + 8);
    int found = 0, distinct = 0;
    for (int i = 0; i < count; i++) {
      if (rules[i].low[axis] > -INFINITY) ends[found++] = rules[i].low[axis];
      if (rules[i].high[axis] < INFINITY) ends[found++] = rules[i].high[axis];
    }
    qsort(ends, (size_t)found, sizeof(double), ascending);
    for (int i = 0; i < found; i++)
      if (i == 0 || ends[i] != ends[distinct - 1]) ends[distinct++] = ends[i];
    cuts[axis] = ends;
    cut_count[axis] = distinct;
    axis_rows[axis] = make_rows(distinct + 1);
    for (int row = 0; row <= distinct; row++) {
      double at = row == 0 ? -INFINITY : ends[row - 1];
      for (int i = 0; i < count; i++)
        if (rules[i].low[axis] <= at && at < rules[i].high[axis]) turn_on(axis_rows[axis], row, i);
    }
  }
  for (int field = 0; field < FIELDS; field++) {
    int rows = field == 1 ? 32 : 12; /* platforms by combination, the others by option */
    field_rows[field] = make_rows(rows);
    for (int row = 0; row < rows; row++)
      for (int i = 0; i < count; i++)
        if (rules[i].masks[field] == 0 || (rules[i].masks[field] & (field == 1 ? (uint32_t)row : 1u << row)))
          turn_on(field_rows[field], row, i);
  }
  return 1;
}

static const uint64_t *row_of(int field, uint32_t bits) {
  int row = field == 1 ? (int)bits : __builtin_ctz(bits | 0x800);
  return field_rows[field] + (size_t)row * (size_t)width;
}

static int fire(const facts *brief, int *fired) {
  const uint64_t *rows[AXES + FIELDS];
  int n = 0;
  for (int field = 0; field < FIELDS; field++) rows[field] = row_of(field, brief->bits[field]);
  for (int axis = 0; axis < AXES; axis++) {
    int first = 0, left = cut_count[axis];
    while (left > 0) {
      int half = left / 2, isAbove = cuts[axis][first + half] <= brief->axes[axis];
      first = isAbove ? first + half + 1 : first;
      left = isAbove ? left - half - 1 : half;
    }
    rows[FIELDS + axis] = axis_rows[axis] + (size_t)first * (size_t)width;
  }
  for (int word = 0; word < width; word++) {
    uint64_t bits = rows[0][word] & rows[1][word] & rows[2][word] & rows[3][word] & rows[4][word];
    if (bits == 0) continue;
    for (int axis = 0; axis < AXES; axis++) bits &= rows[FIELDS + axis][word];
    for (; bits != 0; bits &= bits - 1) fired[n++] = word * 64 + __builtin_ctzll(bits);
  }
  return n;
}

static int option_of(int field, const char *text, size_t length) {
  for (int option = 0; option < 12 && options[field][option] != NULL; option++)
    if (strncmp(options[field][option], text, length) == 0 && options[field][option][length] == 0) return option;
  return -1;
}

/* One line of the workload: keys and values without escapes, one level of nesting with keys of its own. */
static const char *read_value(const char *at, const char *key, size_t length, facts *brief) {
  for (int axis = 0; axis < AXES; axis++)
    if (axis_lengths[axis] == length && memcmp(axis_names[axis], key, length) == 0) {
      int64_t digits = 0;
      double scale = 1;
      for (; *at >= '0' && *at <= '9'; at++) digits = digits * 10 + (*at - '0');
      if (*at == '.')
        for (at++; *at >= '0' && *at <= '9'; at++) digits = digits * 10 + (*at - '0'), scale *= 10;
      brief->axes[axis] = (double)digits / scale;
      return at;
    }
  for (int field = 0; field < FIELDS; field++)
    if (field_lengths[field] == length && memcmp(field_names[field], key, length) == 0) {
      for (; *at != ']' && *at != '}' && *at != 0; at++) {
        if (*at == '[' || *at == '"') continue;
        if (*at == ',' && field != 1) break;
        if (*at == ',') continue;
        const char *end = at;
        while (*end >= 'a' && *end <= 'z') end++;
        int option = option_of(field, at, (size_t)(end - at));
        if (option >= 0) brief->bits[field] |= 1u << option;
        at = end - (end > at ? 1 : 0);
      }
      return *at == ']' ? at + 1 : at;
    }
  if (length == 2 && memcmp(key, "id", 2) == 0) brief->id = strtol(at, NULL, 10);
  if (*at == '"') return strchr(at + 1, '"') + 1;
  while (*at != ',' && *at != '}' && *at != 0) at++;
  return at;
}

static int read_brief(const char *at, facts *brief) {
  memset(brief, 0, sizeof *brief);
  while (*at != 0) {
    if (*at != '"') {
      at++;
      continue;
    }
    const char *key = ++at;
    while (*at != '"' && *at != 0) at++;
    size_t length = (size_t)(at - key);
    if (*at == 0 || *++at != ':') return 0;
    at++;
    if (*at != '{') at = read_value(at, key, length, brief);
  }
  return 1;
}

static char *put_text(char *out, const char *text) {
  size_t length = strlen(text);
  memcpy(out, text, length);
  return out + length;
}

static char *put_number(char *out, long number) {
  char digits[24];
  int n = 0;
  do digits[n++] = (char)('0' + number % 10); while ((number /= 10) > 0);
  while (n > 0) *out++ = digits[--n];
  return out;
}

static char *answer(char *out, const facts *brief, const int *fired, int n, long *check) {
  long sums[2] = {0, 0};
  for (int i = 0; i < n; i++) sums[0] += rules[fired[i]].points[0], sums[1] += rules[fired[i]].points[1];
  double total = (double)(sums[0] + sums[1]);
  double micro = total > 0 ? (double)sums[0] / total : 0.5, macro = total > 0 ? (double)sums[1] / total : 0.5;
  double macros = floor(brief->axes[BUDGET] * macro / 150e6);
  long micros = (long)floor(brief->axes[BUDGET] * micro / 10e6), share = (long)(micro * 1e6 + 0.5);
  *check += micros + n;
  if (out == NULL) return NULL;
  out = put_number(put_text(out, "{\"id\":"), brief->id);
  out = put_number(put_text(out, ",\"micro\":"), sums[0]);
  out = put_number(put_text(out, ",\"macro\":"), sums[1]);
  out = put_text(put_number(put_text(out, ",\"share_micro\":"), share / 1000000), ".");
  for (long unit = 100000; unit > 0; unit /= 10) *out++ = (char)('0' + share / unit % 10);
  out = put_number(put_text(out, ",\"n_macro\":"), macros < 0 ? 0 : macros > 30 ? 30 : (long)macros);
  out = put_text(put_number(put_text(out, ",\"n_micro\":"), micros), ",\"fired\":[");
  for (int i = 0; i < n; i++) out = put_text(put_text(put_text(out, i > 0 ? ",\"" : "\""), rules[fired[i]].id), "\"");
  return put_text(out, "]}\n");
}

int main(int argc, char **argv) {
  if (argc < 6) return 2;
  double start = now();
  if (!load(argv[1])) return 1;
  double loaded = now(), load_s = loaded - start;
  int isEvaluation = strcmp(argv[5], "eval") == 0;
  FILE *in = fopen(argv[2], "r"), *out = fopen(argv[3], "w");
  if (in == NULL || out == NULL) return 1;
  int *fired = malloc(sizeof(int) * (size_t)(width * 64));
  char *line = NULL, *buffer = malloc((1 << 18) + 512 + (size_t)count * 16), *end = buffer;
  size_t room = 0;
  facts *all = NULL, brief;
  long briefs = 0, capacity = 0, check = 0;
  while (getline(&line, &room, in) > 0) {
    if (!read_brief(line, &brief)) return 1;
    if (isEvaluation) {
      if (briefs == capacity) all = realloc(all, sizeof *all * (size_t)(capacity = capacity * 2 + 1024));
      all[briefs] = brief;
    } else {
      end = answer(end, &brief, fired, fire(&brief, fired), &check);
      if (end - buffer > 1 << 18) fwrite(buffer, 1, (size_t)(end - buffer), out), end = buffer;
    }
    briefs++;
  }
  fwrite(buffer, 1, (size_t)(end - buffer), out);
  fclose(out);
  double done = now();
  if (isEvaluation) {
    loaded = now();
    for (long i = 0; i < briefs; i++) answer(NULL, &all[i], fired, fire(&all[i], fired), &check);
    done = now();
  }
  FILE *stats = fopen(argv[4], "w");
  if (stats == NULL) return 1;
  fprintf(stats, "{\"briefs\":%ld,\"check\":%ld,\"load_s\":%.9f,\"%s\":%.9f}\n", briefs, check, load_s,
          isEvaluation ? "eval_s" : "e2e_s", done - loaded);
  fclose(stats);
  return 0;
}
