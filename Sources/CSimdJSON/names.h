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
                        uint32_t(texts_.size())});
    texts_.append(name, length);
    size_t size = 8;
    while (size < entries_.size() * 4) size *= 2;
    mask_ = size - 1;
    table_.assign(size, Entry{0, 0, 0, none, 0});
    for (const Entry &entry : entries_) {
      size_t place = hash(entry.head, entry.tail, entry.length) & mask_;
      while (table_[place].target != none) place = (place + 1) & mask_;
      table_[place] = entry;
    }
  }

  /// What a name stands for; at least 8 bytes after `name` must be readable.
  int32_t find(const char *name, size_t length) const {
    const uint64_t head = word(name, length);
    const uint64_t last = tail(name, length);
    for (size_t place = hash(head, last, length) & mask_;; place = (place + 1) & mask_) {
      const Entry &entry = table_[place];
      if (entry.target == none) return none;
      if (entry.head == head && entry.tail == last && entry.length == length &&
          (length <= 16 || std::memcmp(texts_.data() + entry.text, name, length) == 0))
        return entry.target;
    }
  }

private:
  struct Entry {
    uint64_t head;
    uint64_t tail;
    uint32_t length;
    /// `none` where the table is empty.
    int32_t target;
    /// Where the name stands among all, for those longer than head and tail together.
    uint32_t text;
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

  static size_t hash(uint64_t head, uint64_t last, size_t length) {
    return size_t(((head ^ (last * 0x9E3779B97F4A7C15u) ^ length) * 0xD6E8FEB86659FD93u) >> 40);
  }

  std::vector<Entry> entries_;
  std::vector<Entry> table_{Entry{0, 0, 0, none, 0}};
  std::string texts_;
  size_t mask_ = 0;
};
