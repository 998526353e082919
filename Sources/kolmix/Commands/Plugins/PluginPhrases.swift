import CampaignModel
import Engine

/// What `kolmix plugins` says beside findings, in both languages.
struct PluginPhrases {
  let language: Language

  /// A phrase in the language.
  func callAsFunction(_ phrase: Phrase) -> String { language == .vi ? phrase.words.vi : phrase.words.en }

  /// What is said.
  enum Phrase {
    case used, found, broken, none, needs, settings, byDefault, now, data, adds, example, passed, failed, well, warning,
      error, loadSteps, keeps, calls, perCall, most, mostMemory, ofLimit, forBrief, prints, writes, reads, fired,
      written
    case topic(PluginCheck.Topic)

    var words: (vi: String, en: String) {
      switch self {
      case .used: ("đang dùng", "in use")
      case .found: ("có sẵn", "found")
      case .broken: ("lỗi", "broken")
      case .none: ("không có plugin nào", "no plugins")
      case .needs: ("Cần", "Needs")
      case .settings: ("Thiết lập", "Settings")
      case .byDefault: ("mặc định", "default")
      case .now: ("đang đặt", "set to")
      case .data: ("Dữ liệu", "Data")
      case .adds: ("Bổ sung", "Adds")
      case .example: ("Ví dụ", "Example")
      case .passed: ("đạt", "passed")
      case .failed: ("không đạt", "failed")
      case .well: ("ổn", "ok")
      case .warning: ("cảnh báo", "warning")
      case .error: ("lỗi", "error")
      case .loadSteps: ("bước nạp", "load steps")
      case .keeps: ("giữ KiB", "keeps KiB")
      case .calls: ("lượt gọi", "calls")
      case .perCall: ("bước/lượt", "steps/call")
      case .most: ("nhiều nhất", "most")
      case .mostMemory: ("KiB nhiều nhất", "most KiB")
      case .ofLimit: ("% giới hạn", "% of limit")
      case .forBrief: ("với brief của kiểm thử", "for the brief of the test")
      case .prints: ("in ra", "prints")
      case .writes: ("viết ra", "writes")
      case .reads: ("đọc", "reads")
      case .fired: ("quy tắc có tác dụng", "rules that fired")
      case .written: ("đã tạo", "written")
      case .topic(let topic): Self.words(topic)
      }
    }

    private static func words(_ topic: PluginCheck.Topic) -> (vi: String, en: String) {
      switch topic {
      case .manifest: ("bản khai báo plugin.lua", "manifest plugin.lua")
      case .settings: ("thiết lập", "settings")
      case .data: ("tệp dữ liệu", "data files")
      case .loading: ("nạp cùng bộ quy tắc", "loads with the pack")
      case .contents: ("phần bổ sung", "what it adds")
      case .tests: ("kiểm thử", "tests")
      case .limits: ("giới hạn", "limits")
      case .readme: ("README.md", "README.md")
      }
    }
  }
}
