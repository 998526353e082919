#include "kolmix_plain.h"

#include <simdjson.h>

#include <limits>
#include <memory>
#include <new>
#include <vector>

#include "names.h"

using namespace simdjson;

namespace {

struct Key {
  kolmix_plain_type type;
  uint32_t slot;
  double low;
  double high;
};

bool is_blank(char character) {
  return character == ' ' || character == '\t' || character == '\n' || character == '\r';
}

/// A token without the blanks that follow it.
std::string_view trimmed(std::string_view token) {
  size_t length = token.size();
  while (length > 0 && is_blank(token[length - 1])) length--;
  return token.substr(0, length);
}

/// A decimal number of at most 15 digits: what doubles hold without rounding before the one division.
struct Decimal {
  int64_t digits = 0;
  int decimals = 0;
  bool isNegative = false;

  bool read(std::string_view token) {
    const char *at = token.data();
    const char *end = at + token.size();
    isNegative = at < end && *at == '-';
    if (isNegative) at++;
    const char *first = at;
    while (at < end && unsigned(*at - '0') < 10) digits = digits * 10 + (*at++ - '0');
    const auto whole = at - first;
    if (whole == 0 || whole > 15 || (whole > 1 && *first == '0')) return false;
    if (at == end) return true;
    if (*at++ != '.') return false;
    const char *point = at;
    if (end - at > 15 - whole || at == end) return false;
    while (at < end && unsigned(*at - '0') < 10) digits = digits * 10 + (*at++ - '0');
    decimals = int(at - point);
    return at == end;
  }

  double value() const {
    static const double powers[] = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    const double magnitude = double(digits) / powers[decimals];
    return isNegative && digits != 0 ? -magnitude : magnitude;
  }
};

} // namespace

struct kolmix_plan {
  std::vector<Names> groups{1};
  std::vector<Key> keys;
  std::vector<Names> options;
};

struct kolmix_decoder {
  explicit kolmix_decoder(const kolmix_plan &plan)
      : plan_(plan), places_(plan.options.size()), axis_(places_.size(), missing), bits_(places_.size()),
        present_(new bool[places_.size() + 1]()), groups_(plan.groups.size()) {
    found_.reserve(places_.size());
  }

  bool read(const uint8_t *bytes, size_t length) {
    for (uint32_t slot : found_) {
      places_[slot].found = KOLMIX_PLAIN_MISSING;
      axis_[slot] = missing;
      bits_[slot] = 0;
      present_[slot] = false;
    }
    found_.clear();
    std::fill(groups_.begin(), groups_.end(), uint8_t(0));
    if (length == 0 || bytes[0] == 0xEF) return false;
    if (room_ < length + SIMDJSON_PADDING) {
      room_ = (length + SIMDJSON_PADDING) * 2;
      buffer_.reset(new char[room_]());
    }
    std::memcpy(buffer_.get(), bytes, length);
    length_ = length;
    ondemand::document document;
    if (parser_.iterate(buffer_.get(), length, room_).get(document)) return false;
    ondemand::object members;
    if (document.get_object().get(members) || !object(members, 0)) return false;
    const char *rest = nullptr;
    return document.current_location().get(rest) != SUCCESS;
  }

  kolmix_plain_slots slots() const { return {axis_.data(), bits_.data(), present_.get(), places_.data()}; }
  const std::vector<uint32_t> &found() const { return found_; }

private:
  bool object(ondemand::object members, uint32_t group) {
    for (auto entry : members) {
      ondemand::field field;
      if (std::move(entry).get(field)) return false;
      // The key ends at the quote before the colon before the value. One with escapes matches no name, as no name asked for
      // has a backslash.
      ondemand::value content = field.value();
      std::string_view token;
      if (!take(content, token)) return false;
      const char *name = field.key().raw();
      const char *end = before(before(token.data()));
      if (end < name || *end != '"') return false;
      const int32_t place = plan_.groups[group].find(name, size_t(end - name));
      if (place == Names::none || !value(plan_.keys[size_t(place)], content, token)) return false;
    }
    return true;
  }

  /// The last byte before `at` that is no blank; a document starts with one, so there always is.
  static const char *before(const char *at) {
    do at--; while (is_blank(*at));
    return at;
  }

  /// The text of a value; a string is also consumed, as one that is skipped may be taken for a key. False beyond the end of the
  /// document, where simdjson may come to stand when it is malformed.
  bool take(ondemand::value &value, std::string_view &token) const {
    token = value.raw_json_token();
    if (token.empty() || token.data() < buffer_.get() || token.data() >= buffer_.get() + length_) return false;
    if (token.size() > size_t(buffer_.get() + length_ - token.data())) return false;
    token = trimmed(token);
    ondemand::raw_json_string text;
    return !token.empty() && (token.front() != '"' || value.get_raw_json_string().get(text) == SUCCESS);
  }

  bool value(const Key &key, ondemand::value value, std::string_view token) {
    if (key.type == KOLMIX_PLAIN_GROUP) return nested(key.slot, value);
    const uint32_t slot = key.slot;
    kolmix_plain_place &place = places_[slot];
    if (place.found != KOLMIX_PLAIN_MISSING) return false;
    place.start = uint32_t(token.data() - buffer_.get());
    place.length = uint32_t(token.size());
    present_[slot] = true;
    found_.push_back(slot);
    switch (key.type) {
    case KOLMIX_PLAIN_CHOICE: return choice(slot, token);
    case KOLMIX_PLAIN_SET: return token.front() == '[' && set(slot, value);
    case KOLMIX_PLAIN_FLAG: return flag(slot, token);
    case KOLMIX_PLAIN_TEXT: return text(place, token);
    case KOLMIX_PLAIN_NAME:
      if (token.front() != '"') return number(key, token);
      place.start++;
      return text(place, token);
    default: return number(key, token);
    }
  }

  bool nested(uint32_t group, ondemand::value value) {
    ondemand::object members;
    if (group >= plan_.groups.size() || groups_[group] != 0 || value.get_object().get(members)) return false;
    groups_[group] = 1;
    const size_t first = found_.size();
    sum_ = 0;
    isWeighing_ = false;
    if (!object(members, group)) return false;
    if (!isWeighing_) return true;
    if (sum_ == hundred) {
      for (size_t place = first; place < found_.size(); place++) axis_[found_[place]] /= 100;
    }
    return sum_ == one || sum_ == hundred;
  }

  bool number(const Key &key, std::string_view token) {
    Decimal decimal;
    if (!decimal.read(token)) return false;
    const double axis = decimal.value();
    const bool isWhole = decimal.decimals == 0;
    const bool isInRange = key.low <= axis && axis <= key.high;
    axis_[key.slot] = axis;
    kolmix_plain_place &place = places_[key.slot];
    place.found = KOLMIX_PLAIN_REAL;
    switch (key.type) {
    case KOLMIX_PLAIN_NUMBER: return isInRange;
    case KOLMIX_PLAIN_PERCENT: return isInRange && axis <= 1;
    case KOLMIX_PLAIN_WEIGHT: return weight(decimal);
    case KOLMIX_PLAIN_AMOUNT:
      if (axis > 0 && axis < 1) return true;
      place.found = KOLMIX_PLAIN_WHOLE;
      // Small sums may be meant as percentages; the full reader says so.
      return isWhole && isInRange && (axis <= 0 || axis > 100);
    case KOLMIX_PLAIN_INTEGER: place.found = KOLMIX_PLAIN_WHOLE; return isWhole && isInRange;
    case KOLMIX_PLAIN_NAME: place.found = KOLMIX_PLAIN_ASCII; return true;
    default: return false;
    }
  }

  bool weight(const Decimal &decimal) {
    if (decimal.isNegative || decimal.decimals > 9 || decimal.value() > 100) return false;
    int64_t scaled = decimal.digits;
    for (int power = decimal.decimals; power < 9; power++) scaled *= 10;
    sum_ += scaled;
    isWeighing_ = true;
    return true;
  }

  bool flag(uint32_t slot, std::string_view token) {
    places_[slot].found = KOLMIX_PLAIN_BITS;
    bits_[slot] = token == "true" ? 2 : 1;
    return bits_[slot] == 2 || token == "false";
  }

  /// Takes the quotes off a string; false for anything else. Escapes stay.
  static bool unquote(std::string_view &token) {
    if (token.size() < 2 || token.front() != '"' || token.back() != '"') return false;
    token = token.substr(1, token.size() - 2);
    return true;
  }

  bool option(uint32_t slot, std::string_view token, int32_t &option) const {
    if (!unquote(token)) return false;
    option = plan_.options[slot].find(token.data(), token.size());
    return option != Names::none;
  }

  bool choice(uint32_t slot, std::string_view token) {
    int32_t found = 0;
    if (!option(slot, token, found)) return false;
    places_[slot].length -= 2;
    places_[slot].found = KOLMIX_PLAIN_BITS;
    bits_[slot] = uint64_t(1) << uint32_t(found);
    return true;
  }

  bool set(uint32_t slot, ondemand::value value) {
    ondemand::array elements;
    if (value.get_array().get(elements)) return false;
    uint64_t bits = 0;
    uint32_t count = 0;
    for (auto found : elements) {
      ondemand::value element;
      int32_t member = 0;
      if (std::move(found).get(element)) return false;
      std::string_view token;
      if (!take(element, token) || !option(slot, token, member)) return false;
      bits |= uint64_t(1) << uint32_t(member);
      places_[slot].length = uint32_t(token.data() + token.size() - buffer_.get()) - places_[slot].start;
      if (++count > 64) return false;
    }
    bits_[slot] = bits;
    places_[slot].found = KOLMIX_PLAIN_BITS;
    return count > 0;
  }

  static bool text(kolmix_plain_place &place, std::string_view token) {
    if (!unquote(token) || token.empty() || token.size() > 4000) return false;
    place.length = uint32_t(token.size());
    if (token.front() == ' ' || token.back() == ' ' || token == "?") return false;
    bool isPrintable = true;
    bool isASCII = true;
    for (char character : token) {
      isPrintable &= uint8_t(character) >= 0x20 && uint8_t(character) != 0x7F && character != '\\';
      isASCII &= uint8_t(character) < 0x80;
    }
    place.found = isASCII ? KOLMIX_PLAIN_ASCII : KOLMIX_PLAIN_UNICODE;
    return isPrintable;
  }

  static constexpr double missing = std::numeric_limits<double>::quiet_NaN();
  static constexpr int64_t one = 1'000'000'000;
  static constexpr int64_t hundred = 100 * one;

  const kolmix_plan &plan_;
  std::vector<kolmix_plain_place> places_;
  std::vector<double> axis_;
  std::vector<uint64_t> bits_;
  std::unique_ptr<bool[]> present_;
  std::vector<uint32_t> found_;
  std::vector<uint8_t> groups_;
  std::unique_ptr<char[]> buffer_;
  size_t room_ = 0;
  size_t length_ = 0;
  int64_t sum_ = 0;
  bool isWeighing_ = false;
  ondemand::parser parser_;
};

kolmix_plan *kolmix_plan_new(uint32_t slots) {
  try {
    auto plan = std::make_unique<kolmix_plan>();
    plan->options.resize(slots);
    return plan.release();
  } catch (const std::exception &) {
    return nullptr;
  }
}

void kolmix_plan_free(kolmix_plan *plan) { delete plan; }

bool kolmix_plan_add_key(kolmix_plan *plan, uint32_t group, const char *key, size_t length, kolmix_plain_type type,
                         uint32_t slot, double low, double high) {
  try {
    if (type != KOLMIX_PLAIN_GROUP && slot >= plan->options.size()) return false;
    if (plan->groups.size() <= group) plan->groups.resize(group + 1);
    plan->groups[group].add(key, length, int32_t(plan->keys.size()));
    plan->keys.push_back({type, slot, low, high});
    return true;
  } catch (const std::exception &) {
    return false;
  }
}

bool kolmix_plan_add_option(kolmix_plan *plan, uint32_t slot, const char *name, size_t length, uint32_t option) {
  try {
    if (slot >= plan->options.size() || option >= 64) return false;
    plan->options[slot].add(name, length, int32_t(option));
    return true;
  } catch (const std::exception &) {
    return false;
  }
}

kolmix_decoder *kolmix_decoder_new(const kolmix_plan *plan) {
  try {
    return new kolmix_decoder(*plan);
  } catch (const std::exception &) {
    return nullptr;
  }
}

void kolmix_decoder_free(kolmix_decoder *decoder) { delete decoder; }

bool kolmix_decoder_read(kolmix_decoder *decoder, const uint8_t *bytes, size_t length) {
  try {
    return decoder->read(bytes, length);
  } catch (const std::exception &) {
    return false;
  }
}

kolmix_plain_slots kolmix_decoder_slots(const kolmix_decoder *decoder) { return decoder->slots(); }

const uint32_t *kolmix_decoder_found(const kolmix_decoder *decoder, size_t *count) {
  *count = decoder->found().size();
  return decoder->found().data();
}
