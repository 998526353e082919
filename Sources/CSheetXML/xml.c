#include "kolmix_xml.h"

#include <expat.h>
#include <stdlib.h>
#include <string.h>

struct kxml_reader {
  XML_Parser parser;
  kxml_handlers handlers;
  size_t left;
  size_t longest_token;
  uint64_t fed;
  int is_full;
  int declares;
  int ended;
};

/* Expat's allocator has no context; whoever calls into it says for whom. */
static _Thread_local kxml_reader *working;

/* Stands before each block: its size, kept aligned for anything. */
typedef union {
  size_t size;
  max_align_t alignment;
} prefix;

static void *take(size_t size) {
  if (!working || size > working->left || size > SIZE_MAX - sizeof(prefix)) {
    if (working) working->is_full = 1;
    return NULL;
  }
  prefix *block = malloc(sizeof(prefix) + size);
  if (!block) return NULL;
  block->size = size;
  working->left -= size;
  return block + 1;
}

static void give_back(void *bytes) {
  if (!bytes) return;
  prefix *block = (prefix *)bytes - 1;
  if (working) working->left += block->size;
  free(block);
}

static void *resize(void *bytes, size_t size) {
  if (!bytes) return take(size);
  prefix *block = (prefix *)bytes - 1;
  size_t before = block->size;
  if (!working || (size > before && size - before > working->left)) {
    if (working) working->is_full = 1;
    return NULL;
  }
  prefix *moved = size > SIZE_MAX - sizeof(prefix) ? NULL : realloc(block, sizeof(prefix) + size);
  if (!moved) return NULL;
  moved->size = size;
  working->left = working->left + before - size;
  return moved + 1;
}

static const XML_Memory_Handling_Suite bounded = {take, resize, give_back};

#define TRANSITIONAL "http://schemas.openxmlformats.org/spreadsheetml/2006/main|"
#define STRICT "http://purl.oclc.org/ooxml/spreadsheetml/main|"
#define RELATIONSHIPS "http://schemas.openxmlformats.org/package/2006/relationships|"

static int starts(const char *name, const char *with, size_t length) { return strncmp(name, with, length) == 0; }

/* The name without its namespace, and whose that is. */
static const char *split(const char *name, kxml_space *space) {
  *space = KXML_SHEET;
  if (starts(name, TRANSITIONAL, sizeof TRANSITIONAL - 1)) return name + sizeof TRANSITIONAL - 1;
  if (starts(name, STRICT, sizeof STRICT - 1)) return name + sizeof STRICT - 1;
  *space = KXML_RELATIONSHIPS;
  if (starts(name, RELATIONSHIPS, sizeof RELATIONSHIPS - 1)) return name + sizeof RELATIONSHIPS - 1;
  *space = KXML_OTHER;
  const char *local = strrchr(name, '|');
  return local ? local + 1 : name;
}

static void obey(kxml_reader *reader, kxml_wish wish) {
  if (wish == KXML_GO_ON || reader->ended) return;
  if (wish == KXML_END) reader->ended = 1;
  XML_StopParser(reader->parser, wish == KXML_PAUSE);
}

static void on_start(void *data, const char *name, const char **attributes) {
  kxml_reader *reader = data;
  /* An empty element's end follows its start even when the start asked to stop. */
  if (reader->ended) return;
  kxml_space space;
  const char *local = split(name, &space);
  obey(reader, reader->handlers.start(reader->handlers.context, space, local, attributes));
}

static void on_end(void *data, const char *name) {
  kxml_reader *reader = data;
  (void)name;
  if (!reader->ended) obey(reader, reader->handlers.end(reader->handlers.context));
}

static void on_text(void *data, const char *bytes, int count) {
  kxml_reader *reader = data;
  if (!reader->ended) obey(reader, reader->handlers.text(reader->handlers.context, bytes, count));
}

static void on_doctype(void *data, const char *name, const char *system, const char *public, int has_internal) {
  kxml_reader *reader = data;
  (void)name, (void)system, (void)public, (void)has_internal;
  reader->declares = 1;
  XML_StopParser(reader->parser, XML_FALSE);
}

kxml_reader *kxml_open(kxml_handlers handlers, size_t memory, size_t longest_token) {
  kxml_reader *reader = calloc(1, sizeof *reader);
  if (!reader) return NULL;
  reader->handlers = handlers;
  reader->left = memory;
  reader->longest_token = longest_token;
  working = reader;
  reader->parser = XML_ParserCreate_MM(NULL, &bounded, "|");
  working = NULL;
  if (!reader->parser) {
    free(reader);
    return NULL;
  }
  XML_SetUserData(reader->parser, reader);
  XML_SetElementHandler(reader->parser, on_start, on_end);
  XML_SetCharacterDataHandler(reader->parser, on_text);
  XML_SetStartDoctypeDeclHandler(reader->parser, on_doctype);
  return reader;
}

void kxml_close(kxml_reader *reader) {
  working = reader;
  XML_ParserFree(reader->parser);
  working = NULL;
  free(reader);
}

void *kxml_room(kxml_reader *reader, int size) {
  working = reader;
  void *room = XML_GetBuffer(reader->parser, size);
  working = NULL;
  return room;
}

static kxml_status judge(kxml_reader *reader, enum XML_Status status) {
  if (reader->ended) return KXML_ENDED;
  if (reader->declares) return KXML_DECLARES;
  if (status == XML_STATUS_SUSPENDED) return KXML_PAUSED;
  if (status == XML_STATUS_ERROR) return reader->is_full ? KXML_TOO_LARGE : KXML_SYNTAX;
  /* Each piece of an unfinished tag or comment is looked at from its start again: without a limit, work without end. */
  XML_Index at = XML_GetCurrentByteIndex(reader->parser);
  if (at >= 0 && reader->fed > (uint64_t)at && reader->fed - (uint64_t)at > reader->longest_token) return KXML_TOO_LARGE;
  return KXML_READ;
}

kxml_status kxml_feed(kxml_reader *reader, int count, int is_last) {
  reader->fed += (uint64_t)count;
  working = reader;
  enum XML_Status status = XML_ParseBuffer(reader->parser, count, is_last);
  working = NULL;
  return judge(reader, status);
}

kxml_status kxml_resume(kxml_reader *reader) {
  working = reader;
  enum XML_Status status = XML_ResumeParser(reader->parser);
  working = NULL;
  return judge(reader, status);
}

uint64_t kxml_line(kxml_reader *reader) { return XML_GetCurrentLineNumber(reader->parser); }
uint64_t kxml_column(kxml_reader *reader) { return (uint64_t)XML_GetCurrentColumnNumber(reader->parser) + 1; }
const char *kxml_reason(kxml_reader *reader) { return XML_ErrorString(XML_GetErrorCode(reader->parser)); }
