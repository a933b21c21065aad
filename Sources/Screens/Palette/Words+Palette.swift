extension Words {
  /// The menu.
  enum Palette {
    static let title = "菜单"
    static let hint = "输入名称或拼音首字母，上下选择，Enter 执行"
    static let noMatch = "没有这样的功能或指标；可输入名称中的字，或拼音首字母"
    static func count(_ count: Int) -> String { "\(count) 项" }
    static func step(_ name: String, _ label: String) -> String { "\(name)：\(label)" }
    static func goTo(_ title: String) -> String { "到：\(title)" }

    /// Actions that make sense in a menu; moving and typing do not.
    static func isListed(_ action: Action) -> Bool { !initials(of: action).isEmpty }

    /// Pinyin initials to find an action by; empty for what the menu leaves out.
    static func initials(of action: Action) -> String {
      switch action {
      case .help: "bz"
      case .quit: "tc"
      case .why: "yy"
      case .nextFinding: "xywt"
      case .previousFinding: "sywt"
      case .findings: "wtqd"
      case .acceptFix: "cnjy"
      case .identities: "gjgxb"
      case .baseData: "jcsjb"
      case .toIndicator: "dzb"
      case .whatIf: "st"
      case .keepTrial: "cyst"
      case .dropTrial: "fqst"
      case .outline: "ml"
      case .preview: "yl"
      case .export: "dc"
      case .secret: "sm"
      case .search: "cz"
      case .override: "rgpf"
      case .save: "bc"
      case .undo: "cx"
      case .redo: "cz"
      case .home: "sx"
      case .nextPart: "xyx"
      case .previousPart: "syx"
      case .selectAll: "qx"
      case .cut: "jq"
      case .copy: "fz"
      case .paste: "nt"
      case .editExternally: "wbbjq"
      case .moveItemUp: "btsy"
      case .moveItemDown: "btxy"
      case .removeItem: "scbt"
      case .newDraft: "xj"
      case .back: "fh"
      case .deleteWord: "scqyc"
      case .deleteNextWord: "schyc"
      case .deleteToLineEnd: "sdhm"
      case .justify: "smly"
      case .nextFilter: "sxwt"
      case .nextOrder: "plwt"
      case .importing(let action): Import.initials(of: action)
      case .desk(let action): DeskKeys.initials(of: action)
      case .menu, .confirm, .nextField, .previousField, .move,
        .select, .deleteBackward,
        .deleteForward:
        ""
      }
    }
  }
}
