/// The files a new workspace starts with, beside the rules and the editor's own.
enum WorkspaceTemplate {
  /// By path within the workspace.
  static let files: [(path: String, text: String)] = [
    ("kolmix.yaml", settings), ("briefs/sample.yaml", brief), ("plugins/README.md", plugins),
  ]

  private static let settings = """
    # What kolmix uses when it runs in this folder.
    #
    # rules: folders of packs; later ones are laid over earlier ones.
    # language, script_steps, script_memory, batch: how the program behaves; kolmix config explain lists all settings.
    # plugins: those to use, each with its settings. Try: kolmix plugins list, kolmix plugins info NAME
    #
    # plugins:
    #   tet-season: { strength: 80% }
    #   koc-affiliate:
    #     commission: 15%
    #     limits: { steps: 500k, memory: 8 }
    rules: [rules]
    plugins: {}

    """

  private static let brief = """
    # kolmix recommend briefs/sample.yaml
    khách hàng: Trà Lài Phố Cổ
    sản phẩm: Trà lài túi lọc
    ngành hàng: F&B
    mục tiêu: { lòng tin: 60, nhận diện: 40 }
    ngân sách: 300 triệu
    tệp khách hàng: 800k
    nền tảng: [Facebook, TikTok]
    số tuần: 8

    """

  private static let plugins = """
    Plugins of this workspace lie here, each in a folder of its own. Start one with: kolmix plugins new NAME

    Plugin của thư mục này nằm ở đây, mỗi plugin một thư mục. Tạo mới bằng: kolmix plugins new TÊN

    """
}
