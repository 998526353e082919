#pragma once
#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

// A small table of names that are looked up where they stand in a padded document: no copies, one probe as a rule.
class Names {
public:
  static constexpr int32_t none = -1;

  /// Adds a name; one that is there keeps its meaning.
  void add(const char *name, size_t length, int32_t target) {
    const std::string padded = std::string(name, length) + std::string(8, '\0');
    if (find(padded.data(), length) != none) return;
    entries_.push_back({word(padded.data(), length), tail(padded.data(), length), uint32_t(length), target,
                        std::string(name, length)});
    size_t size = 8;
    while (size < entries_.size() * 4) size *= 2;
    places_.assign(size, 0);
    for (size_t index = 0; index < entries_.size(); index++) {
      size_t place = slot(entries_[index].head, entries_[index].tail, entries_[index].length);
      while (places_[place] != 0) place = (place + 1) & (size - 1);
      places_[place] = uint32_t(index) + 1;
    }
  }

  /// What a name stands for; at least 8 bytes after `name` must be readable.
  int32_t find(const char *name, size_t length) const {
    if (places_.empty()) return none;
    const uint64_t head = word(name, length);
    const uint64_t last = tail(name, length);
    for (size_t place = slot(head, last, length); places_[place] != 0; place = (place + 1) & (places_.size() - 1)) {
      const Entry &entry = entries_[places_[place] - 1];
      if (entry.head == head && entry.tail == last && entry.length == length &&
          (length <= 16 || std::memcmp(entry.text.data(), name, length) == 0))
        return entry.target;
    }
    return none;
  }

private:
  struct Entry {
    uint64_t head;
    uint64_t tail;
    uint32_t length;
    int32_t target;
    std::string text;
  };

  /// The first eight bytes, those beyond the name as zeros.
  static uint64_t word(const char *name, size_t length) {
    uint64_t value;
    std::memcpy(&value, name, 8);
    return length >= 8 ? value : length == 0 ? 0 : value & (~uint64_t(0) >> (64 - 8 * length));
  }

  /// The last eight bytes of a longer name.
  static uint64_t tail(const char *name, size_t length) {
    if (length <= 8) return 0;
    uint64_t value;
    std::memcpy(&value, name + length - 8, 8);
    return value;
  }

  size_t slot(uint64_t head, uint64_t last, size_t length) const {
    const uint64_t mixed = (head ^ (last * 0x9E3779B97F4A7C15u) ^ length) * 0xD6E8FEB86659FD93u;
    return size_t(mixed >> 40) & (places_.size() - 1);
  }

  std::vector<Entry> entries_;
  std::vector<uint32_t> places_;
};
