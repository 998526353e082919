import CampaignModel

/// Small examples of findings of briefs; a test sees each of them come out.
enum BriefExamples {
  /// By code.
  static let table: [DiagnosticCode: CodeExample] = [
    .briefSyntax: CodeExample(
      ["recommend", "brief.yaml"],
      files: [
        CodeExample.File(
          "brief.yaml",
          #"""
          budget: [500tr
          """#)
      ]),
    .briefEncoding: .unshown(
      en: "the file must be in another encoding than this text",
      vi: "tệp phải dùng bảng mã khác văn bản này"),
    .briefTooLarge: .unshown(
      en: "the file must have more than four megabytes",
      vi: "tệp phải lớn hơn bốn megabyte"),
    .briefTooDeep: CodeExample(
      ["recommend", "brief.yaml"],
      files: [
        CodeExample.File(
          "brief.yaml",
          #"""
          client: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
          """#)
      ]),
    .briefEmpty: CodeExample(
      ["recommend", "brief.yaml"],
      files: [
        CodeExample.File(
          "brief.yaml",
          #"""
          # nothing yet
          """#)
      ]),
    .briefNotMapping: CodeExample(
      ["recommend", "brief.yaml"],
      files: [
        CodeExample.File(
          "brief.yaml",
          #"""
          - budget
          - audience
          """#)
      ]),
    .unknownField: CodeExample(
      ["recommend", "brief.yaml"],
      files: [
        CodeExample.File(
          "brief.yaml",
          #"""
          goals: trust
          budgte: 500tr
          audience: 1 triệu
          """#)
      ]),
    .duplicateField: CodeExample(
      ["recommend", "brief.yaml"],
      files: [
        CodeExample.File(
          "brief.yaml",
          #"""
          goals: trust
          budget: 500tr
          ngân sách: 600tr
          audience: 1 triệu
          """#)
      ]),
    .missingField: CodeExample(
      ["recommend", "brief.yaml"],
      files: [
        CodeExample.File(
          "brief.yaml",
          #"""
          goals: trust
          budget: 500tr
          """#)
      ]),
    .wrongType: CodeExample(
      ["recommend", "brief.yaml"],
      files: [
        CodeExample.File(
          "brief.yaml",
          #"""
          goals: trust
          budget: 500tr
          audience: 1 triệu
          weeks: 2 tháng
          """#)
      ]),
    .unknownValue: CodeExample(
      ["recommend", "brief.yaml"],
      files: [
        CodeExample.File(
          "brief.yaml",
          #"""
          goals: trust
          budget: 500tr
          audience: 1 triệu
          stage: lunch
          """#)
      ]),
    .outOfRange: CodeExample(
      ["recommend", "brief.yaml"],
      files: [
        CodeExample.File(
          "brief.yaml",
          #"""
          goals: trust
          budget: 500tr
          audience: 1 triệu
          weeks: 5000
          """#)
      ]),
    .ambiguousNumber: CodeExample(
      ["recommend", "brief.yaml"],
      files: [
        CodeExample.File(
          "brief.yaml",
          #"""
          goals: trust
          budget: 1.500
          audience: 1 triệu
          """#)
      ]),
    .notANumber: CodeExample(
      ["recommend", "brief.yaml"],
      files: [
        CodeExample.File(
          "brief.yaml",
          #"""
          goals: trust
          budget: plenty
          audience: 1 triệu
          """#)
      ]),
    .notADate: CodeExample(
      ["recommend", "brief.yaml"],
      files: [
        CodeExample.File(
          "brief.yaml",
          #"""
          goals: trust
          budget: 500tr
          audience: 1 triệu
          launch_date: 31/02/2027
          """#)
      ]),
    .weightsZero: CodeExample(
      ["recommend", "brief.yaml"],
      files: [
        CodeExample.File(
          "brief.yaml",
          #"""
          goals: { trust: 0 }
          budget: 500tr
          audience: 1 triệu
          """#)
      ]),
    .weightsNormalised: CodeExample(
      ["recommend", "brief.yaml"],
      files: [
        CodeExample.File(
          "brief.yaml",
          #"""
          goals: { trust: 60%, awareness: 60% }
          budget: 500tr
          audience: 1 triệu
          """#)
      ]),
    .currencyMismatch: CodeExample(
      ["recommend", "brief.yaml"],
      files: [
        CodeExample.File(
          "brief.yaml",
          #"""
          goals: trust
          budget: 20000 USD
          audience: 1 triệu
          """#)
      ]),
    .briefUnreadable: CodeExample(
      ["recommend", "nowhere.yaml"]),
    .valueTooLong: .unshown(
      en: "it takes a text of more than 4,000 characters",
      vi: "cần một văn bản hơn 4.000 ký tự"),
    .yamlAlias: CodeExample(
      ["recommend", "brief.yaml"],
      files: [
        CodeExample.File(
          "brief.yaml",
          #"""
          goals: trust
          budget: &money 500tr
          reserve: *money
          audience: 1 triệu
          """#)
      ]),
    .severalDocuments: CodeExample(
      ["recommend", "brief.yaml"],
      files: [
        CodeExample.File(
          "brief.yaml",
          #"""
          goals: trust
          budget: 500tr
          audience: 1 triệu
          ---
          goals: awareness
          budget: 1 tỷ
          audience: 1 triệu
          """#)
      ]),
    .briefTooComplex: .unshown(
      en: "it takes a document of more than 200,000 values",
      vi: "cần một tài liệu hơn 200.000 giá trị"),
    .rangeBroken: CodeExample(
      ["recommend", "brief.yaml"],
      files: [
        CodeExample.File(
          "brief.yaml",
          #"""
          goals: trust
          budget: 500tr
          audience: 1 triệu
          conversion_rate: 3%..1%
          """#)
      ]),
    .agencyFeeTwice: CodeExample(
      ["recommend", "brief.yaml"],
      files: [
        CodeExample.File(
          "brief.yaml",
          #"""
          goals: trust
          budget: 500tr
          audience: 1 triệu
          platforms: tiktok
          agency_rate: 10%
          lines: { agency_fee: 20tr }
          """#)
      ]),
  ]
}
