#include "kolmix_plain.h"

#include <simdjson.h>

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

/// A token without the blanks that follow it.
std::string_view trimmed(std::string_view token) {
  size_t length = token.size();
  while (length > 0 && uint8_t(token[length - 1]) <= 0x20) length--;
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
      : plan_(plan), slots_(plan.options.size()), groups_(plan.groups.size()) {
    found_.reserve(slots_.size());
  }

  bool read(const uint8_t *bytes, size_t length) {
    for (uint32_t slot : found_) slots_[slot].found = KOLMIX_PLAIN_MISSING;
    found_.clear();
    std::fill(groups_.begin(), groups_.end(), false);
    if (length == 0 || bytes[0] == 0xEF) return false;
    if (room_ < length + SIMDJSON_PADDING) {
      room_ = (length + SIMDJSON_PADDING) * 2;
      buffer_.reset(new char[room_]());
    }
    std::memcpy(buffer_.get(), bytes, length);
    ondemand::document document;
    if (parser_.iterate(buffer_.get(), length, room_).get(document)) return false;
    ondemand::object members;
    if (document.get_object().get(members) || !object(members, 0)) return false;
    const char *rest = nullptr;
    return document.current_location().get(rest) != SUCCESS;
  }

  const std::vector<kolmix_plain_slot> &slots() const { return slots_; }
  const std::vector<uint32_t> &found() const { return found_; }

private:
  bool object(ondemand::object members, uint32_t group) {
    for (auto entry : members) {
      ondemand::field field;
      if (std::move(entry).get(field)) return false;
      const char *name = field.key().raw();
      const char *end = name;
      while (*end != '"' && *end != '\\') end++;
      // A key with escapes matches no name: a name with a backslash is never asked for.
      if (*end != '"') return false;
      const int32_t place = plan_.groups[group].find(name, size_t(end - name));
      if (place == Names::none || !value(plan_.keys[size_t(place)], field.value())) return false;
    }
    return true;
  }

  bool value(const Key &key, ondemand::value value) {
    if (key.type == KOLMIX_PLAIN_GROUP) return nested(key.slot, value);
    kolmix_plain_slot &slot = slots_[key.slot];
    if (slot.found != KOLMIX_PLAIN_MISSING) return false;
    const std::string_view token = trimmed(value.raw_json_token());
    if (token.empty()) return false;
    slot.start = uint32_t(token.data() - buffer_.get());
    slot.length = uint32_t(token.size());
    found_.push_back(key.slot);
    switch (key.type) {
    case KOLMIX_PLAIN_CHOICE: return choice(key.slot, slot, token);
    case KOLMIX_PLAIN_SET: return token.front() == '[' && set(key.slot, slot, value);
    case KOLMIX_PLAIN_FLAG: return flag(slot, token);
    case KOLMIX_PLAIN_TEXT: return text(slot, token);
    case KOLMIX_PLAIN_NAME:
      if (token.front() != '"') return number(key, slot, token);
      slot.start++;
      return text(slot, token);
    default: return number(key, slot, token);
    }
  }

  bool nested(uint32_t group, ondemand::value value) {
    ondemand::object members;
    if (group >= plan_.groups.size() || groups_[group] || value.get_object().get(members)) return false;
    groups_[group] = true;
    const size_t first = found_.size();
    sum_ = 0;
    isWeighing_ = false;
    if (!object(members, group)) return false;
    if (!isWeighing_) return true;
    if (sum_ == hundred) {
      for (size_t place = first; place < found_.size(); place++) slots_[found_[place]].axis /= 100;
    }
    return sum_ == one || sum_ == hundred;
  }

  bool number(const Key &key, kolmix_plain_slot &slot, std::string_view token) {
    Decimal decimal;
    if (!decimal.read(token)) return false;
    const double axis = decimal.value();
    slot.axis = axis;
    slot.found = KOLMIX_PLAIN_REAL;
    switch (key.type) {
    case KOLMIX_PLAIN_NUMBER: break;
    case KOLMIX_PLAIN_PERCENT:
      if (axis > 1) return false;
      break;
    case KOLMIX_PLAIN_WEIGHT: return weight(decimal);
    case KOLMIX_PLAIN_AMOUNT:
      if (axis > 0 && axis < 1) return true;
      if (decimal.decimals > 0) return false;
      return whole(key, slot, decimal);
    case KOLMIX_PLAIN_INTEGER:
      if (decimal.decimals > 0) return false;
      return whole(key, slot, decimal);
    case KOLMIX_PLAIN_NAME: slot.found = KOLMIX_PLAIN_ASCII; return true;
    default: return false;
    }
    return key.low <= axis && axis <= key.high;
  }

  bool whole(const Key &key, kolmix_plain_slot &slot, const Decimal &decimal) {
    slot.whole = decimal.isNegative ? -decimal.digits : decimal.digits;
    slot.found = KOLMIX_PLAIN_WHOLE;
    return key.low <= slot.axis && slot.axis <= key.high;
  }

  bool weight(const Decimal &decimal) {
    if (decimal.isNegative || decimal.decimals > 9 || decimal.value() > 100) return false;
    int64_t scaled = decimal.digits;
    for (int power = decimal.decimals; power < 9; power++) scaled *= 10;
    sum_ += scaled;
    isWeighing_ = true;
    return true;
  }

  static bool flag(kolmix_plain_slot &slot, std::string_view token) {
    slot.found = KOLMIX_PLAIN_BITS;
    slot.bits = token == "true";
    return slot.bits != 0 || token == "false";
  }

  /// The inside of a string without escapes; NULL for anything else.
  static const char *inside(std::string_view &token) {
    if (token.size() < 2 || token.front() != '"' || token.back() != '"') return nullptr;
    token = token.substr(1, token.size() - 2);
    return std::memchr(token.data(), '\\', token.size()) == nullptr ? token.data() : nullptr;
  }

  bool option(uint32_t slot, std::string_view token, int32_t &option) const {
    if (inside(token) == nullptr) return false;
    option = plan_.options[slot].find(token.data(), token.size());
    return option != Names::none;
  }

  bool choice(uint32_t number, kolmix_plain_slot &slot, std::string_view token) const {
    int32_t found = 0;
    if (!option(number, token, found)) return false;
    slot.length -= 2;
    slot.bits = uint64_t(found);
    slot.found = KOLMIX_PLAIN_BITS;
    return true;
  }

  bool set(uint32_t number, kolmix_plain_slot &slot, ondemand::value value) {
    ondemand::array elements;
    if (value.get_array().get(elements)) return false;
    uint64_t bits = 0;
    uint32_t count = 0;
    for (auto found : elements) {
      ondemand::value element;
      int32_t member = 0;
      if (std::move(found).get(element)) return false;
      const std::string_view token = trimmed(element.raw_json_token());
      if (!option(number, token, member)) return false;
      bits |= uint64_t(1) << uint32_t(member);
      slot.length = uint32_t(token.data() + token.size() - buffer_.get()) - slot.start;
      if (++count > 64) return false;
    }
    slot.bits = bits;
    slot.found = KOLMIX_PLAIN_BITS;
    return count > 0;
  }

  static bool text(kolmix_plain_slot &slot, std::string_view token) {
    if (inside(token) == nullptr || token.empty() || token.size() > 4000) return false;
    slot.length = uint32_t(token.size());
    if (token.front() == ' ' || token.back() == ' ' || token == "?") return false;
    bool isPrintable = true;
    bool isASCII = true;
    for (char character : token) {
      isPrintable &= uint8_t(character) >= 0x20 && uint8_t(character) != 0x7F;
      isASCII &= uint8_t(character) < 0x80;
    }
    slot.found = isASCII ? KOLMIX_PLAIN_ASCII : KOLMIX_PLAIN_UNICODE;
    return isPrintable;
  }

  static constexpr int64_t one = 1'000'000'000;
  static constexpr int64_t hundred = 100 * one;

  const kolmix_plan &plan_;
  std::vector<kolmix_plain_slot> slots_;
  std::vector<uint32_t> found_;
  std::vector<bool> groups_;
  std::unique_ptr<char[]> buffer_;
  size_t room_ = 0;
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

const kolmix_plain_slot *kolmix_decoder_slots(const kolmix_decoder *decoder) { return decoder->slots().data(); }

const uint32_t *kolmix_decoder_found(const kolmix_decoder *decoder, size_t *count) {
  *count = decoder->found().size();
  return decoder->found().data();
}
