#include "kolmix_json.h"

#include <simdjson.h>

#include <algorithm>
#include <new>
#include <string>
#include <vector>

using namespace simdjson;

struct kolmix_json {
  std::vector<kolmix_json_event> events;
  std::string text;
  kolmix_json_status status = KOLMIX_JSON_OK;
  uint32_t error_offset = 0;
  const char *message = "";
};

namespace {

/// Walks one document; recursion is bounded by `max_depth`.
class Walk {
public:
  Walk(kolmix_json &out, const char *base, size_t length, uint32_t max_depth, uint32_t max_events)
      : out_(out), base_(base), length_(length), max_depth_(max_depth), max_events_(max_events) {}

  bool document(ondemand::document &doc) {
    ondemand::json_type type;
    if (auto error = doc.type().get(type)) return fail(error);
    if (type == ondemand::json_type::object || type == ondemand::json_type::array) {
      ondemand::value root;
      if (auto error = doc.get_value().get(root)) return fail(error);
      if (!value(root, 1)) return false;
      const char *rest = nullptr;
      if (doc.current_location().get(rest) == SUCCESS) {
        last_ = offset(rest);
        return stop(KOLMIX_JSON_TRAILING, "content after the end of the document");
      }
      return true;
    }
    // A lone scalar is never a brief; its first token says what it is.
    std::string_view token;
    if (auto error = doc.raw_json_token().get(token)) return fail(error);
    last_ = offset(token.data());
    if (type == ondemand::json_type::string) return add(KOLMIX_JSON_STRING, std::string_view());
    return add(KOLMIX_JSON_LITERAL, trimmed(token));
  }

  bool fail(error_code error) { return stop(KOLMIX_JSON_SYNTAX, error_message(error)); }

private:
  bool value(ondemand::value current, uint32_t depth) {
    const std::string_view token = current.raw_json_token();
    last_ = offset(token.data());
    if (token.empty()) return stop(KOLMIX_JSON_SYNTAX, "a value is missing");
    switch (token.front()) {
    case '{': return object(current, depth);
    case '[': return array(current, depth);
    case '"': {
      std::string_view text;
      if (auto error = current.get_string().get(text)) return fail(error);
      return add(KOLMIX_JSON_STRING, text);
    }
    default: return add(KOLMIX_JSON_LITERAL, trimmed(token));
    }
  }

  bool object(ondemand::value current, uint32_t depth) {
    if (depth > max_depth_) return stop(KOLMIX_JSON_TOO_DEEP, "");
    if (!add(KOLMIX_JSON_OBJECT, std::string_view())) return false;
    ondemand::object members;
    if (auto error = current.get_object().get(members)) return fail(error);
    for (auto found : members) {
      ondemand::field field;
      if (auto error = std::move(found).get(field)) return fail(error);
      last_ = offset(field.key().raw() - 1);
      std::string_view key;
      if (auto error = field.unescaped_key().get(key)) return fail(error);
      if (!add(KOLMIX_JSON_KEY, key)) return false;
      if (!value(field.value(), depth + 1)) return false;
    }
    return add(KOLMIX_JSON_END, std::string_view());
  }

  bool array(ondemand::value current, uint32_t depth) {
    if (depth > max_depth_) return stop(KOLMIX_JSON_TOO_DEEP, "");
    if (!add(KOLMIX_JSON_ARRAY, std::string_view())) return false;
    ondemand::array elements;
    if (auto error = current.get_array().get(elements)) return fail(error);
    for (auto found : elements) {
      ondemand::value element;
      if (auto error = std::move(found).get(element)) return fail(error);
      if (!value(element, depth + 1)) return false;
    }
    return add(KOLMIX_JSON_END, std::string_view());
  }

  bool add(kolmix_json_kind kind, std::string_view text) {
    if (out_.events.size() >= max_events_) return stop(KOLMIX_JSON_TOO_MANY, "");
    out_.events.push_back(
        {uint32_t(kind), last_, uint32_t(out_.text.size()), uint32_t(text.size())});
    out_.text.append(text);
    return true;
  }

  bool stop(kolmix_json_status status, const char *message) {
    out_.status = status;
    out_.message = message;
    out_.error_offset = last_;
    return false;
  }

  static std::string_view trimmed(std::string_view token) {
    const size_t end = token.find_last_not_of(" \t\r\n");
    return end == std::string_view::npos ? std::string_view() : token.substr(0, end + 1);
  }

  uint32_t offset(const char *place) const {
    if (place < base_) return 0;
    return uint32_t(std::min(size_t(place - base_), length_));
  }

  kolmix_json &out_;
  const char *base_;
  size_t length_;
  uint32_t max_depth_;
  uint32_t max_events_;
  uint32_t last_ = 0;
};

} // namespace

kolmix_json *kolmix_json_read(const uint8_t *bytes, size_t length, uint32_t max_depth, uint32_t max_events) {
  kolmix_json *out = new (std::nothrow) kolmix_json();
  if (out == nullptr) return nullptr;
  try {
    const padded_string padded(reinterpret_cast<const char *>(bytes), length);
    if (length > 0 && padded.data() == nullptr) throw std::bad_alloc();
    Walk walk(*out, padded.data(), length, max_depth, max_events);
    ondemand::parser parser;
    ondemand::document document;
    const error_code error = parser.iterate(padded).get(document);
    if (error == EMPTY) {
      out->status = KOLMIX_JSON_EMPTY;
    } else if (error != SUCCESS) {
      walk.fail(error);
    } else {
      walk.document(document);
    }
  } catch (const std::exception &) {
    out->status = KOLMIX_JSON_MEMORY;
  }
  return out;
}

void kolmix_json_free(kolmix_json *document) { delete document; }

kolmix_json_status kolmix_json_get_status(const kolmix_json *document) { return document->status; }

uint32_t kolmix_json_error_offset(const kolmix_json *document) { return document->error_offset; }

const char *kolmix_json_error_message(const kolmix_json *document) { return document->message; }

const kolmix_json_event *kolmix_json_events(const kolmix_json *document, size_t *count) {
  *count = document->events.size();
  return document->events.data();
}

const uint8_t *kolmix_json_text(const kolmix_json *document, size_t *length) {
  *length = document->text.size();
  return reinterpret_cast<const uint8_t *>(document->text.data());
}
