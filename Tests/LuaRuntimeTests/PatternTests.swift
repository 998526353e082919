import Testing

@testable import LuaRuntime

/// Our pattern functions against those of stock Lua, on generated patterns, malformed ones among them.
@Suite struct PatternTests {
  /// Returns how many pairs were compared, how many of them matched, how many raised, and the first difference.
  private static let comparison = #"""
    local classes = { "%a", "%d", "%s", "%w", "%p", "%l", "%u", "%x", "%g", "%c", "%A", "%D", "%S", "%W", "%P" }
    local letters = { "a", "b", "c", "A", "1", "2", " ", "(", ")", "[", "]", "%", ".", "-", "^", "$", "\0", "\xC3", "," }
    local subject_letters = { "a", "b", "c", "A", "B", "1", "2", " ", "(", ")", ".", "-", "[", "]", ",", "\0", "\xC3", "\n" }
    local function pick(list) return list[math.random(#list)] end
    local function set()
      local s = "[" .. (math.random(4) == 1 and "^" or "")
      for i = 1, math.random(0, 4) do
        local kind = math.random(6)
        if kind == 1 then s = s .. pick(classes)
        elseif kind == 2 then s = s .. pick { "a-c", "A-Z", "0-9", "%--b", "c-a", "a-", "-a", "]-a" }
        else s = s .. pick(letters) end
      end
      return s .. (math.random(20) == 1 and "" or "]")
    end
    local function item()
      local kind = math.random(14)
      if kind <= 4 then return pick { "a", "b", "c", "1", " ", "," }
      elseif kind == 5 then return "."
      elseif kind <= 7 then return pick(classes)
      elseif kind <= 9 then return set()
      elseif kind == 10 then return "%" .. pick { "(", ")", ".", "%", "[", "]", "-", "$", "^", "1", "2", "0", "z" }
      elseif kind == 11 then return "%b" .. pick { "()", "ab", "aa", "[]", "(", "" }
      elseif kind == 12 then return "%f" .. pick { set(), set(), set(), "a", "" }
      else return pick(letters) end
    end
    local function pattern()
      local p = math.random(6) == 1 and "^" or ""
      local open, quantifiers = 0, 0
      for i = 1, math.random(0, 6) do
        local kind = math.random(8)
        if kind == 1 then p = p .. "(" open = open + 1
        elseif kind == 2 and open > 0 then p = p .. ")" open = open - 1
        elseif kind == 3 then p = p .. "()"
        elseif kind == 4 and open == 0 then p = p .. pick { "%1", "%2" }
        end
        p = p .. item()
        if quantifiers < 4 and math.random(3) == 1 then p = p .. pick { "*", "+", "-", "?" } quantifiers = quantifiers + 1 end
      end
      if math.random(10) > 1 then p = p .. (")"):rep(open) end
      return p .. (math.random(6) == 1 and "$" or "")
    end
    local function subject()
      local s = ""
      for i = 1, math.random(0, 14) do s = s .. pick(subject_letters) end
      return s
    end
    local function pack(...) return { n = select("#", ...), ... } end
    local function same(a, b)
      if a.n ~= b.n then return false end
      for i = 1, a.n do if a[i] ~= b[i] or math.type(a[i]) ~= math.type(b[i]) then return false end end
      return true
    end
    local function collect(gmatch, s, p, init)
      local all = { n = 0 }
      for a, b, c in gmatch(s, p, init) do
        for _, v in ipairs { tostring(a), tostring(b), tostring(c) } do all.n = all.n + 1 all[all.n] = v end
      end
      return table.unpack(all, 1, all.n)
    end
    local replacements = {
      "<%0>", "%1", "%2%%", "x", "", "%", "%a", { a = "1", ab = 2, ["1"] = false }, 7,
      function(a, b) return b or a and tostring(a) .. "!" end,
    }
    return function(count)
      local matched, raised = 0, 0
      for i = 1, count do
        local s, p = subject(), pattern()
        local init = math.random(4) == 1 and math.random(-16, 16) or nil
        local plain = math.random(10) == 1
        local replacement, most = pick(replacements), math.random(5) == 1 and math.random(0, 3) or nil
        local ours = {
          pack(pcall(string.find, s, p, init, plain)), pack(pcall(string.match, s, p, init)),
          pack(pcall(string.gsub, s, p, replacement, most)), pack(pcall(collect, string.gmatch, s, p, init)),
        }
        local stock = {
          pack(pcall(stock_string.find, s, p, init, plain)), pack(pcall(stock_string.match, s, p, init)),
          pack(pcall(stock_string.gsub, s, p, replacement, most)), pack(pcall(collect, stock_string.gmatch, s, p, init)),
        }
        for k = 1, 4 do
          if not same(ours[k], stock[k]) then
            local text = ("%d: %q on %q, init %s: %q / %q"):format(k, p, s, tostring(init),
              tostring(ours[k][2]), tostring(stock[k][2]))
            return i, matched, raised, (text:gsub("[\x80-\xFF]", "?"))
          end
        end
        if not ours[2][1] then raised = raised + 1 elseif ours[2][2] then matched = matched + 1 end
      end
      return count, matched, raised
    end
    """#

  private func generous() throws -> LuaState {
    var limits = LuaLimits()
    limits.callInstructions = 2_000_000_000
    limits.callSeconds = 60
    let state = try LuaState(limits: limits)
    try state.defineStockLibraries()
    return state
  }

  @Test(arguments: 1...5)
  func ourPatternsAnswerWhatStockLuaDoes(seed: UInt64) throws {
    let state = try generous()
    let compare = try function(Self.comparison, in: state)
    try state.begin(seed: seed)
    let answer = try state.call(compare, [6000])
    #expect(answer.count == 3, "\(answer)")
    guard case .integer(let compared) = answer[0], case .integer(let matched) = answer[1],
      case .integer(let raised) = answer[2]
    else {
      Issue.record("\(answer)")
      return
    }
    #expect(compared == 6000)
    #expect(matched > 600, "the generator must give patterns that match")
    #expect(raised > 200, "and some that are malformed")
  }

  @Test(arguments: [
    (#"("a"):rep(400), ("a?"):rep(180) .. ("a"):rep(180)"#),
    (#"("a"):rep(300000), ("(a"):rep(30) .. (")"):rep(30) .. (".?"):rep(2000)"#),
    (#""a", ("a*"):rep(300)"#), (#""b", ("a*"):rep(300)"#), (#""a", ("("):rep(33)"#), (#""a", ("()"):rep(32)"#),
  ])
  func deepPatternsAnswerWhatStockLuaDoes(arguments: String) throws {
    let state = try generous()
    let source = "return { { pcall(string.find, \(arguments)) }, { pcall(stock_string.find, \(arguments)) } }"
    guard case .table(let both) = try run(source, in: state) else { return }
    #expect(both.list[0] == both.list[1])
  }

  @Test(arguments: [
    #"("a"):rep(3000):match((".-"):rep(12) .. "b")"#,
    #"("a"):rep(60):gsub(("a*"):rep(30) .. "b", "")"#,
    #"("("):rep(2000000):find("%b()")"#,
    #"("a"):rep(4000000):find(("a"):rep(150000) .. "%d")"#,
    #"("a"):rep(100000):find(("[" .. ("b"):rep(100000) .. "]"):rep(2))"#,
    #"("a"):rep(30000):find("(.-)%1b")"#,
  ])
  func patternsThatTakeTooLongAreStopped(expression: String) throws {
    let failure = try failure(of: "return \(expression)")
    #expect(failure.kind == .instructionLimit)
    #expect(failure.position?.line == 1)
  }
}
