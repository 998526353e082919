import CampaignModel
import Rendering

/// `alternatives`
struct AlternativesCommand: SessionCommand {
  let sheet = CommandSheet(
    ["alternatives"], ["phương án"], .questions,
    en: "Other mixes under the same bounds beside the recommended one, and what moves the result most.",
    vi: "Các cơ cấu khác trong cùng giới hạn bên cạnh cơ cấu đề xuất, và điều gì làm kết quả đổi nhiều nhất.",
    examples: [.init("alternatives"), .init("phương án")])

  func run(_ rest: String, in session: ReplSession) throws(SessionFailure) -> SessionOutput {
    SessionOutput(text: SectionText(session.face).alternatives(try session.neededOptions()))
  }
}
