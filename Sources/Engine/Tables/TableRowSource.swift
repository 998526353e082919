import LuaRuntime

/// One row of a decision table as it was written, in Lua or in a CSV file.
struct TableRowSource {
  /// 1-based, as a person counts.
  var number: Int
  /// Where it stands.
  var place: CellPlace
  /// One per column.
  var cells: [(value: LuaValue, place: CellPlace)]
  /// What it says about itself by name, as a rule would: `priority`, `title`.
  var notes: [(key: String, value: LuaValue, place: CellPlace)] = []
}

/// The columns and rows of a decision table.
struct TableContent {
  var columns: [TableColumn] = []
  var rows: [TableRowSource] = []
}
