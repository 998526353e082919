/* XML of workbooks, read piece by piece. The one door to expat: no document type, no entities of the document's own, memory and
   the length of one tag or comment bounded. Nothing here is shared between two readers. */
#ifndef KOLMIX_XML_H
#define KOLMIX_XML_H

#include <stddef.h>
#include <stdint.h>

typedef struct kxml_reader kxml_reader;

/* Whose element it is: a spreadsheet's (transitional or strict), a relationship's, or anybody else's. */
typedef enum { KXML_OTHER = 0, KXML_SHEET = 1, KXML_RELATIONSHIPS = 2 } kxml_space;

/* What a handler wants: go on, pause after this event, or end. */
typedef enum { KXML_GO_ON = 0, KXML_PAUSE = 1, KXML_END = 2 } kxml_wish;

/* What became of a piece. */
typedef enum {
  KXML_READ = 0,
  KXML_PAUSED = 1,
  /* A handler asked to end. */
  KXML_ENDED = 2,
  KXML_SYNTAX = 3,
  /* The document declares a type or entities. */
  KXML_DECLARES = 4,
  /* Too much memory, or one tag or comment that is too long. */
  KXML_TOO_LARGE = 5
} kxml_status;

typedef struct {
  void *context;
  /* `name` without its namespace; attributes are names and values in turn, ended by NULL, a name with a namespace as `uri|name`. */
  kxml_wish (*start)(void *context, kxml_space space, const char *name, const char **attributes);
  kxml_wish (*end)(void *context);
  kxml_wish (*text)(void *context, const char *bytes, int count);
} kxml_handlers;

/* A reader that takes at most `memory` bytes beside itself; NULL when there are none. */
kxml_reader *kxml_open(kxml_handlers handlers, size_t memory, size_t longest_token);
void kxml_close(kxml_reader *reader);

/* Room for the next piece of at most `size` bytes; NULL when the reader has no memory left. */
void *kxml_room(kxml_reader *reader, int size);
/* Reads `count` bytes put there; no piece follows one that `is_last`. */
kxml_status kxml_feed(kxml_reader *reader, int count, int is_last);
/* Goes on after a pause. */
kxml_status kxml_resume(kxml_reader *reader);

/* Where the reader stands: 1-based line and column (in bytes), and what expat says is wrong. */
uint64_t kxml_line(kxml_reader *reader);
uint64_t kxml_column(kxml_reader *reader);
const char *kxml_reason(kxml_reader *reader);

#endif
