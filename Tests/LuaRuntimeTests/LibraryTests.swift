import TestSupport
import Testing

@testable import LuaRuntime

/// Our string and table functions against those of stock Lua.
@Suite struct LibraryTests {
  private func answers(_ call: String, library: String) throws -> LuaValue {
    let state = try LuaState()
    try state.defineStockLibraries()
    let source = """
      local string, table, utf8 = \(library)
      local function pack(ok, ...)
        if not ok then return { "error" } end
        local all = { select("#", ...) }
        for i = 1, select("#", ...) do
          local v = select(i, ...)
          all[i + 1] = v == nil and "nil" or type(v) == "number" and (math.type(v) .. string.format("%.17g", v)) or v
        end
        return all
      end
      return pack(pcall(function() \(call) end))
      """
    return try run(source, in: state)
  }

  @Test(arguments: [
    "return string.sub('hello', 2, -2)", "return string.sub('hello', -100, 100)", "return string.sub('hello', 3, 2)",
    "return string.sub('hello', math.mininteger, math.maxinteger)", "return string.sub('', 1)",
    "return string.byte('hello', 1, -1)", "return string.byte('hello', -10)", "return string.byte('hello', 10)",
    "return string.byte('hello')", "return string.byte('hello', -2)", "return string.byte('', 1)",
    "return string.char()", "return string.char(104, 0, 105)", "return string.char(256)",
    "return string.rep('ab', 3)", "return string.rep('ab', 3, ', ')", "return string.rep('ab', 0)",
    "return string.rep('', 1000)", "return string.rep('', 3, '-')", "return string.rep('x', -1)",
    "return string.upper('aZ-ỷ'), string.lower('aZ-Ỷ'), string.reverse('abc'), string.len('a\\0b')",
    "return string.format('%5d|%-5d|%05d|%+d|% d|%x|%X|%#x|%o', 42, 42, 42, 42, 42, 255, 255, 255, 8)",
    "return string.format('%.3f|%10.2f|%-10.2f|%e|%g|%G|%a', 1.5, 1.5, 1.5, 1.5, 1e20, 1e-10, 0.5)",
    "return string.format('%.99f', 1e308)", "return string.format('%99.99f', -1e308)",
    "return string.format('%d', 3.0)",
    "return string.format('%d', 3.5)", "return string.format('%d', '3')",
    "return string.format('%s|%10s|%-10s|%.2s', 1, 'ab', 'ab', 'abc')",
    "return string.format('%q', 'a\\n\\0b\\r\"\\\\1\\0001')",
    "return string.format('%q|%q|%q', 1, math.mininteger, true)",
    "return string.format('%q|%q|%q|%q', 0.1, 1/0, -1/0, 2.0)", "return string.format('%c%c', 104, 105)",
    "return string.format('%5c|%-5c|', 65, 66)",
    "return string.format('%%|%i', 7)", "return string.format('%')", "return string.format('%y', 1)",
    "return string.format('%0100d', 1)", "return string.format('%.100f', 1)", "return string.format('%d')",
    "return string.format('%#d', 1)", "return string.format('%05s', 'x')", "return string.format('%+x', 1)",
    "return string.format('%s', nil)", "return string.format('%s')", "return string.format('%10q', 'x')",
    "return string.format('%s', setmetatable({}, { __tostring = function() return 'mine' end }))",
    "return string.format('%s', setmetatable({}, { __tostring = function() return 1 end }))",
    "return ('%d items'):format(3)", "return string.find('a.b', '.', 2, true)", "return string.find('abc', '', 10)",
    "return string.find('abc', '', 4)", "return string.gsub('abc', '', '-')",
    "return string.gsub('abc', '%w', '%0%0', 2)",
    "return string.gsub('hello world', 'o', { o = '0' })", "return string.gsub('abc', 'b', function() return {} end)",
    "local t = { 1, 2, 3 } table.insert(t, 4) table.insert(t, 1, 0) return table.unpack(t)",
    "table.insert({ 1, 2 }, 5, 0)", "table.insert({ 1, 2 }, 0, 0)", "table.insert({})", "table.insert({}, 1, 2, 3)",
    "local t = { 1, 2, 3 } return table.remove(t), table.remove(t, 1), #t, table.remove({}), table.remove({}, 0)",
    "return table.remove({ 1, 2 }, 4)", "return table.remove({ 1, 2 }, 3)", "return table.remove({ 1, 2, 3 }, 2)",
    "return table.unpack(table.move({ 1, 2, 3 }, 1, 3, 2))", "return table.unpack(table.move({ 1, 2, 3 }, 2, 3, 1))",
    "return table.unpack(table.move({ 1, 2, 3 }, 1, 3, 1, {}))",
    "return table.unpack(table.move({ 1, 2, 3 }, 1, 0, 5))",
    "return table.move({}, 1, math.maxinteger, 2)", "return table.move({}, -1, math.maxinteger, 2)",
    "return table.concat({ 1, 2.5, 'x' }, ', ')", "return table.concat({ 1, 2, 3 }, '-', 2, 3)",
    "return table.concat({}, 'x')",
    "return table.concat({ 1, {}, 3 })", "return table.concat({ 1, 2 }, '', 1, 3)",
    "return table.concat({ 1 }, ',', 3, 1)",
    "return table.unpack({ 1, nil, 3 }, 1, 3)", "return table.unpack({ 1, 2 }, 2)", "return table.unpack({}, 1, 3)",
    "local t = table.pack(1, nil, 3) return t.n, t[1], t[3]",
    "local t = { 5, 2, 8, 1 } table.sort(t) return table.unpack(t)",
    "local t = { 'b', 'a', 'C' } table.sort(t, function(a, b) return a > b end) return table.unpack(t)",
    "table.sort({ 1, 'x' })", "table.sort({ 1, 2 }, 3)", "table.sort({ 3, 2, 1, nil, 5 })",
    "return utf8.len('tỷ'), utf8.len('\\xff'), utf8.char(7927, 0), utf8.codepoint('tỷ', 1, -1)",
    "local s = '' for p, c in utf8.codes('tỷ 👍') do s = s .. p .. ':' .. c .. ' ' end return s",
    "for p, c in utf8.codes('a\\xff') do end", "return utf8.offset('tỷ', 2), utf8.offset('tỷ', -1)",
  ])
  func aLibraryCallAnswersWhatStockLuaDoes(call: String) throws {
    let ours = try answers(call, library: "string, table, utf8")
    #expect(try ours == answers(call, library: "stock_string, stock_table, stock_utf8"))
  }

  @Test func sortingIsStableAndEndsWhateverTheComparatorSays() throws {
    let source = """
      local t = {}
      for i = 1, 500 do t[i] = { key = i % 7, place = i } end
      table.sort(t, function(a, b) return a.key < b.key end)
      for i = 2, 500 do
        assert(t[i - 1].key < t[i].key or t[i - 1].key == t[i].key and t[i - 1].place < t[i].place)
      end
      local n = { 3, 1, 2 }
      table.sort(n, function() return true end)
      table.sort(n, function(a, b) n[1] = 99 return a < b end)
      return #n
      """
    #expect(try run(source) == 3)
  }

  @Test(arguments: [
    "(''):rep(1 << 62)", "('x'):rep(1 << 62)", "('xy'):rep(1 << 62, 'z')", "table.move({}, 1, math.maxinteger - 1, 2)",
    "table.concat({}, 'x', 1, math.maxinteger)", "table.unpack({}, math.mininteger, math.maxinteger)",
    "string.rep('x', math.maxinteger)",
  ])
  func aHugeCountEndsAtOnce(expression: String) throws {
    let start = threadSeconds()
    let failure = try failure(of: "return \(expression)")
    #expect(failure.position?.line == 1)
    #expect(threadSeconds() - start < 1)
  }
}
