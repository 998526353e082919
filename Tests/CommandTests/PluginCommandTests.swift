import Foundation
import Testing

@Suite("Plugins from the command line")
struct PluginCommandTests {
  static let shipped = [
    "agency-rates", "client-mail", "koc-affiliate", "slide-outline", "tet-season", "tiktok-shop", "zalo-community",
  ]
  private let brief = "examples/briefs/12-pre-tet-livestream.yaml"

  /// A folder with the rules and one plugin of these files.
  private func workspace(_ files: [String: String], name: String = "mine") throws -> Scratch {
    let scratch = try Scratch()
    for folder in ["rules", "examples"] {
      try FileManager.default.copyItem(atPath: Repository.path(folder), toPath: "\(scratch.path)/\(folder)")
    }
    let head =
      "version = \"1.0.0\", api = 1, title = { en = \"M\", vi = \"M\" }, description = { en = \"M\", vi = \"M\" },"
    for (path, text) in files {
      _ = try scratch.file("plugins/\(name)/\(path)", text: text.replacing("HEAD", with: "name = \"\(name)\", \(head)"))
    }
    return scratch
  }

  @Test("The plugins that come along are listed, well, explained and tested")
  func shippedPlugins() throws {
    let list = try Program.run(["plugins", "list"])
    #expect(list.status == 0)
    #expect(
      list.output.split(separator: "\n").compactMap { $0.split(separator: " ").first.map(String.init) } == Self.shipped)
    let test = try Program.run(["plugins", "test"])
    #expect(test.status == 0, "\(test.errors)")
    #expect(!test.output.contains("FAIL"))
    let check = try Program.run(["plugins", "check", "--lang", "en"])
    #expect(check.status == 0)
    #expect(!check.output.contains("warning") && !check.output.contains("error"), "\(check.output)")
  }

  @Test("Each plugin answers every example brief, alone and with all others", arguments: shipped)
  func answers(name: String) throws {
    let run = try Program.run(["recommend", "examples/briefs", "--plugin", name, "--strict", "--format", "json"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("\"plugins\":[\"\(name) 1.0.0\"]"))
    let all = try Program.run(["recommend", brief, "--strict"] + Self.shipped.flatMap { ["--plugin", $0] })
    #expect(all.status == 0, "\(all.errors)")
    for name in Self.shipped { #expect(all.output.contains(name)) }
  }

  @Test("info says what can be set, what is added and what comes out", arguments: ["vi", "en"])
  func info(language: String) throws {
    let run = try Program.run(["plugins", "info", "tiktok-shop", "--lang", language])
    #expect(run.status == 0)
    for text in ["tiktok-shop.commission", "metric", "gmv", "plugins/tiktok-shop/init.lua:", "₫"] {
      #expect(run.output.contains(text), "\(text)")
    }
    #expect(try Program.run(["plugins", "info", "tiktok-shpo"]).status == 2)
  }

  @Test("Costs are listed for every plugin")
  func costs() throws {
    let run = try Program.run(["plugins", "list", "--cost", "--briefs", brief, "--lang", "en"])
    #expect(run.status == 0, "\(run.errors)")
    let rows = run.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    #expect(rows.dropFirst().map(\.first) == Self.shipped.map { $0 })
    let shop = try #require(rows.first { $0.first == "tiktok-shop" })
    #expect(try #require(Int(shop[3])) >= 3, "three metrics were called")
  }

  @Test("A new plugin loads, checks and passes its test as it is")
  func new() throws {
    let scratch = try workspace([:])
    #expect(try Program.run(["plugins", "new", "my-idea"], folder: scratch.path).status == 0)
    let test = try Program.run(["plugins", "test", "my-idea"], folder: scratch.path)
    #expect(test.status == 0 && test.output.contains("2 passed, 0 failed"), "\(test.errors)")
    let check = try Program.run(["plugins", "check", "my-idea", "--lang", "en"], folder: scratch.path)
    #expect(check.status == 0 && !check.output.contains("warning"), "\(check.output)")
    #expect(try Program.run(["plugins", "new", "my-idea"], folder: scratch.path).status == 2, "it is not overwritten")
    #expect(try Program.run(["plugins", "new", "My Idea"], folder: scratch.path).status == 2)
  }

  @Test("A failing test of a plugin fails the command")
  func failing() throws {
    let scratch = try workspace([
      "plugin.lua": "return plugin { HEAD }",
      "init.lua": """
      test "never" { brief = { goals = { trust = 1 }, budget = "300tr", audience = "1M", platforms = { "facebook" } },
        expect = { share = { macro = at_least(0.99) } } }
      """,
    ])
    let run = try Program.run(["plugins", "test", "mine"], folder: scratch.path)
    #expect(run.status == 1)
    #expect(run.output.contains("FAIL mine: never"))
    let check = try Program.run(["plugins", "check", "mine", "--lang", "en"], folder: scratch.path)
    #expect(check.status == 1)
    #expect(check.output.contains("error: tests") && check.output.contains("adds nothing"))
  }

  @Test("A workspace file names plugins and sets them; the command line counts over it")
  func workspaceFile() throws {
    let scratch = try workspace([
      "plugin.lua":
        "return plugin { HEAD config = { n = { type = \"number\", default = 1, title = { en = \"N\", vi = \"N\" }, description = { en = \"N\", vi = \"N\" } } } }",
      "init.lua": "metric \"n\" { title = { en = \"The N\", vi = \"N\" }, compute = function() return config.n end }",
    ])
    func value(_ more: [String] = []) throws -> String? {
      let run = try Program.run(["recommend", brief, "--lang", "en"] + more, folder: scratch.path)
      return run.output.split(separator: "\n").first { $0.contains("The N") }?.split(separator: " ")[2].description
    }
    #expect(try value() == nil)
    #expect(try value(["--plugin", "mine"]) == "1")
    _ = try scratch.file("kolmix.yaml", text: "plugins:\n  mine: { n: 2 }\n")
    #expect(try value() == "2")
    #expect(try value(["--set", "mine.n=3"]) == "3")
    _ = try scratch.file("kolmix.yaml", text: "plugins:\n  mine: { m: 2 }\n")
    let wrong = try Program.run(["recommend", brief, "--lang", "en"], folder: scratch.path)
    #expect(wrong.status == 0)
    #expect(wrong.errors.contains("P010") && wrong.errors.contains("kolmix.yaml:2:11"), "\(wrong.errors)")
    #expect(try Program.run(["recommend", brief, "--strict"], folder: scratch.path).status == 2)
  }

  @Test(
    "No data file lies outside the plugin's folder",
    arguments: [
      "../secret.txt", "/etc/passwd", "link.txt", "linked/secret.txt", "./x.txt", "a\\\\b.txt", "",
      "a/../../secret.txt", ".hidden.txt",
    ])
  func escapes(path: String) throws {
    let scratch = try workspace([
      "plugin.lua": "return plugin { HEAD data = { x = \"\(path)\" } }", "init.lua": "leak = data.x",
      ".hidden.txt": "no",
    ])
    _ = try scratch.file("plugins/secret.txt", text: "secret")
    let files = FileManager.default
    try files.createSymbolicLink(atPath: "\(scratch.path)/plugins/mine/link.txt", withDestinationPath: "../secret.txt")
    try files.createSymbolicLink(atPath: "\(scratch.path)/plugins/mine/linked", withDestinationPath: "..")
    let run = try Program.run(["recommend", brief, "--plugin", "mine", "--lang", "en"], folder: scratch.path)
    #expect(run.status == 0)
    #expect(run.errors.contains("P013"), "\(run.errors)")
    #expect(!run.output.contains("mine 1.0.0"))
  }

  @Test("A data file that is missing, too large, a pipe or not what it says is refused")
  func badData() throws {
    let scratch = try workspace([
      "plugin.lua": "return plugin { HEAD data = { x = \"x.json\" } }", "init.lua": "",
    ])
    func code() throws -> String {
      let run = try Program.run(["recommend", brief, "--plugin", "mine"], folder: scratch.path)
      return run.errors.firstMatch(of: /P0\d\d/).map { String($0.output) } ?? run.errors
    }
    #expect(try code() == "P014")
    _ = try scratch.file("plugins/mine/x.json", text: "{ \"a\": ")
    #expect(try code() == "P015")
    _ = try scratch.file("plugins/mine/x.json", text: "[\"" + String(repeating: "x", count: 1 << 20) + "\"]")
    #expect(try code() == "P014")
    try FileManager.default.removeItem(atPath: "\(scratch.path)/plugins/mine/x.json")
    #expect(mkfifo("\(scratch.path)/plugins/mine/x.json", 0o600) == 0)
    #expect(try code() == "P014")
  }

  @Test("A plugin brings a decision table, its rows in a CSV file the manifest names")
  func table() throws {
    let scratch = try workspace([
      "plugin.lua": "return plugin { HEAD data = { sizes = \"data/sizes.csv\" } }",
      "data/sizes.csv": "audience;favour.micro;title.en;title.vi;source\n< 500k;4;Small;Nhỏ;t\n>= 500k;2;Large;Lớn;t\n",
      "init.lua":
        "decision_table \"sizes\" { title = { en = \"S\", vi = \"S\" }, source = \"t\", hit = \"unique\", file = \"data/sizes.csv\" }",
    ])
    let run = try Program.run(["recommend", brief, "--plugin", "mine", "--strict"], folder: scratch.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("sizes#2"))
    _ = try scratch.file(
      "plugins/mine/plugin.lua",
      text: try String(
        contentsOfFile: "\(scratch.path)/plugins/mine/plugin.lua", encoding: .utf8
      ).replacing("data = {", with: "needs = {} } -- {"))
    let unnamed = try Program.run(["recommend", brief, "--plugin", "mine", "--strict"], folder: scratch.path)
    #expect(unnamed.status == 2, "a file the manifest does not name is not there")
  }

  @Test("Lua files that are links out of the folder are refused")
  func linkedScript() throws {
    let scratch = try workspace(["plugin.lua": "return plugin { HEAD }"])
    _ = try scratch.file("other.lua", text: "")
    try FileManager.default.createSymbolicLink(
      atPath: "\(scratch.path)/plugins/mine/init.lua", withDestinationPath: "../../other.lua")
    let run = try Program.run(["recommend", brief, "--plugin", "mine"], folder: scratch.path)
    #expect(run.errors.contains("P013"), "\(run.errors)")
  }

  @Test("A plugin's format and reader work as ours do")
  func formatAndReader() throws {
    let both = ["--plugin", "slide-outline", "--plugin", "client-mail"]
    let run = try Program.run(["recommend", "plugins/client-mail/example.eml", "--format", "slide-outline"] + both)
    #expect(run.status == 0, "\(run.errors)")
    for text in ["# Đề xuất KOL/KOC", "- Trà Lài Phố Cổ", "300.000.000 VND", "Brief ra mắt trà lài túi lọc"] {
      #expect(run.output.contains(text), "\(text)")
    }
    let unknown = try Program.run(["recommend", brief, "--format", "slides", "--lang", "en"] + both)
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("text, json, ics, html, xlsx, markdown, slide-outline"))
    #expect(try Program.run(["recommend", brief, "--reader", "x"] + both).status == 2)
  }

  @Test("A plugin's command runs on the answer to a brief")
  func command() throws {
    let run = try Program.run(["plugins", "run", "gmv", "2%", "--brief", brief, "--plugin", "tiktok-shop"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("2%") && run.output.contains("₫"))
    #expect(try Program.run(["plugins", "run", "gmw", "--brief", brief, "--plugin", "tiktok-shop"]).status == 2)
    let bad = try Program.run(["plugins", "run", "gmv", "much", "--brief", brief, "--plugin", "tiktok-shop"])
    #expect(bad.status == 1)
    #expect(bad.errors.contains("P016"))
  }

  @Test("A batch with plugins gives the same bytes for any number of workers")
  func batch() throws {
    let plugins = ["koc-affiliate", "tet-season", "tiktok-shop", "zalo-community"].flatMap { ["--plugin", $0] }
    let one = try Program.run(["batch", "examples/year.jsonl", "-o", "-", "--jobs", "1"] + plugins)
    let three = try Program.run(["batch", "examples/year.jsonl", "-o", "-", "--jobs", "3"] + plugins)
    #expect(one.status == three.status)
    #expect(one.output == three.output)
    #expect(one.output.contains("\"metric\":\"gmv\""))
  }

  @Test("A folder that does not exist and two plugins of one name are told")
  func folders() throws {
    let missing = try Program.run(["plugins", "list", "--plugins", "no-such-folder"])
    #expect(missing.errors.contains("C002"))
    let scratch = try workspace(["plugin.lua": "return plugin { HEAD }"])
    _ = try scratch.file("more/mine/plugin.lua", text: "return 1")
    let twice = try Program.run(["plugins", "list", "--plugins", "more"], folder: scratch.path)
    #expect(twice.errors.contains("P019"), "\(twice.errors)")
  }

  @Test("init makes a workspace that answers, checks and completes")
  func initialise() throws {
    let scratch = try workspace([:])
    let run = try Program.run(["init", "ws"], folder: scratch.path)
    #expect(run.status == 0, "\(run.errors)")
    let folder = "\(scratch.path)/ws"
    let answer = try Program.run(["recommend", "briefs/sample.yaml"], folder: folder)
    #expect(answer.status == 0 && answer.errors.isEmpty, "\(answer.errors)")
    #expect(try Program.run(["rules", "check"], folder: folder).status == 0)
    let settings = try JSONSerialization.jsonObject(
      with: Data(contentsOf: URL(fileURLWithPath: "\(folder)/.luarc.json")))
    let library = try #require((settings as? [String: Any])?["workspace.library"] as? [String])
    for path in library { #expect(FileManager.default.fileExists(atPath: "\(folder)/\(path)/language.lua")) }
    let pack = try String(contentsOfFile: "\(folder)/.kolmix/types/pack.lua", encoding: .utf8)
    #expect(pack.contains("kolmix.field.goal.trust"))
    #expect(try Program.run(["init", "ws"], folder: scratch.path).status == 2, "nothing is overwritten")
    _ = try scratch.file(
      "ws/rules/zz.lua", text: "field \"brand_new\" { type = \"flag\", title = { en = \"B\", vi = \"B\" } }\n")
    #expect(try Program.run(["init", "ws", "--types"], folder: scratch.path).status == 0)
    #expect(
      try String(contentsOfFile: "\(folder)/.kolmix/types/pack.lua", encoding: .utf8).contains("kolmix.field.brand_new")
    )
  }
}
