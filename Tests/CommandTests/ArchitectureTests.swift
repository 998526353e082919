import Foundation
import Testing

@Suite("Module borders")
struct ArchitectureTests {
  /// What each target may import of ours, and of others.
  static let allowed: [String: Set<String>] = [
    "CLuaBridge": [], "CSimdJSON": [],
    "LuaRuntime": ["CLuaBridge", "Glibc"],
    "CampaignModel": [],
    "Notation": ["CampaignModel", "Foundation"],
    "BriefReading": ["CampaignModel", "Notation", "CSimdJSON", "Yams", "Foundation"],
    "RuleModel": ["CampaignModel", "Glibc"],
    "Planning": ["CampaignModel", "Glibc", "Foundation"],
    "Workspace": ["CampaignModel", "Notation", "BriefReading", "CDigest", "Foundation"],
    "Engine": [
      "LuaRuntime", "CampaignModel", "Notation", "BriefReading", "RuleModel", "Planning", "Workspace",
    ],
    "Rendering": ["CampaignModel", "Notation"],
    "Reports": ["CampaignModel", "Notation", "Rendering", "SheetWriting", "Mustache", "Foundation"],
    "CSheetXML": [],
    "SheetReading": ["CSheetXML", "CZip", "CampaignModel", "Notation", "Glibc"],
    "SheetWriting": ["CXlsxWriter", "CampaignModel", "Foundation"],
    "Batch": [
      "CampaignModel", "Notation", "BriefReading", "Workspace", "Engine", "Rendering", "Reports", "SheetReading",
      "SheetWriting", "Foundation",
    ],
    "Session": [
      "CampaignModel", "Notation", "BriefReading", "Engine", "Rendering", "Reports", "Workspace", "Foundation",
    ],
    "CLineEdit": [],
    "LineEditing": ["CLineEdit", "Foundation"],
    "kolmix": [
      "ArgumentParser", "Batch", "BriefReading", "CampaignModel", "Engine", "Foundation", "Glibc", "LineEditing",
      "Notation", "Rendering", "Reports", "Session", "Workspace",
    ],
  ]

  @Test("A target imports only what stands above it", arguments: allowed.keys.sorted())
  func imports(target: String) throws {
    let permitted = try #require(Self.allowed[target])
    let files = Repository.files(below: "Sources/\(target)", ending: ".swift")
    for file in files {
      for line in try Repository.text(file).split(separator: "\n") {
        let words = line.split(separator: " ")
        guard let at = words.firstIndex(of: "import"), at <= 2, words.count > at + 1, !line.hasPrefix("//") else {
          continue
        }
        let module = String(words[at + 1])
        #expect(permitted.contains(module), "\(file) imports \(module)")
      }
    }
    #expect(target.hasPrefix("C") && target != "CampaignModel" || !files.isEmpty)
  }

  @Test("Every target of the package has its borders written down")
  func allTargetsAreListed() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Repository.path("Sources"))
    let systems: Set<String> = ["CLua", "CDigest", "CXlsxWriter", "CZip"]
    #expect(Set(folders).subtracting(systems) == Set(Self.allowed.keys))
  }

  @Test("Only the command line writes to stdout or ends the process")
  func onlyTheCommandPrints() throws {
    for file in Repository.files(below: "Sources", ending: ".swift") where !file.hasPrefix("Sources/kolmix/") {
      let text = try Repository.text(file)
      for call in [" print(", " exit(", "fatalError(", "try! ", " as! "] {
        #expect(!text.contains(call), "\(file) contains \(call)")
      }
    }
  }

  @Test("Source files stay short enough to read", arguments: ["Sources"])
  func filesAreShort(folder: String) throws {
    for file in Repository.files(below: folder, ending: ".swift") {
      let lines = try Repository.text(file).split(separator: "\n", omittingEmptySubsequences: false).count
      #expect(lines <= 400, "\(file) has \(lines) lines")
    }
  }
}
