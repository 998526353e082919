/// A line of a script: the chunk name its file was run under and a line counted from 1.
package struct LuaPosition: Sendable, Hashable {
  /// The name the file was run under, without Lua's "@".
  package let file: String
  /// Counted from 1.
  package let line: Int

  /// A position at `line` (from 1) of `file`.
  package init(file: String, line: Int) {
    self.file = file
    self.line = line
  }
}
