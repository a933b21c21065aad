public import Storage
public import Terminal

/// What the checkup (体检) says.
public enum DoctorWords {
  public static func title(_ topic: Checkup.Topic) -> String {
    switch topic {
    case .locale: "语言环境"
    case .terminal: "终端"
    case .size: "窗口大小"
    case .width: "字宽"
    case .paste: "粘贴"
    case .folder: "数据文件夹"
    case .locks: "文件加锁"
    case .disk: "磁盘余量"
    case .clock: "系统时间"
    case .rubrics: "指标体系"
    case .drafts: "草稿"
    case .documents: "文档程序"
    case .faces: "公文字体"
    }
  }

  public static func title(_ state: Checkup.State) -> String {
    switch state {
    case .fine: "正常"
    case .caution: "注意"
    case .wrong: "有误"
    }
  }

  public static func conclusion(_ checkup: Checkup) -> String {
    let wrong = checkup.entries.count { $0.state == .wrong }
    let caution = checkup.entries.count { $0.state == .caution }
    if wrong > 0 { return "有 \(wrong) 项不能用，请照上面写的处理后再查一次。" }
    return caution > 0 ? "可以使用；有 \(caution) 项请注意。" : "一切正常。"
  }

  // MARK: Locale and terminal

  static let setLocale = "执行 export LANG=zh_CN.UTF-8（或 C.UTF-8），写进 ~/.profile 则以后都这样。"
  static let noLocale = "没有设置，程序自己按 C.UTF-8 运行"
  public static func codeset(_ codeset: String, _ locale: String) -> String {
    "\(locale)，编码是 \(codeset)，不是 UTF-8"
  }

  static let noTerminal = "不在终端里，终端各项没有查"
  static let useTerminal = "请在平时填报的终端里再运行一次。"
  public static func kind(_ name: String, colors: Int) -> String {
    "TERM=\(name)，\(colors > 0 ? "\(colors) 色" : "没有颜色")"
  }
  static func unknownKind(_ name: String) -> String {
    name.isEmpty ? "没有设置 TERM" : "TERM=\(name)，系统没有它的说明，或者它不能定位光标"
  }
  static let setKind = "执行 export TERM=xterm-256color；在 tmux 里是 screen-256color。"

  public static func size(_ size: Size) -> String { "\(size.columns) 列 \(size.rows) 行" }
  static let enlarge = "放大到 80×24 以上，左边才有目录。"
  static let enlargeMuch = "至少要 60×20，请放大窗口或缩小字号。"

  static let noAnswer = "终端没有回答"
  static let sayWidth = "若光标与文字错开，请用 --ambiguous 2 打开程序。"
  public static func width(_ width: Int) -> String { "①“”… 占 \(width) 格" }
  static let marksPastes = "终端会标出粘贴，整段算一步"
  static let marksNoPastes = "终端不标出粘贴"
  static let pasteCarefully = "多行内容粘贴后请看一遍，或用 ^E 在编辑器里粘贴。"

  // MARK: Files

  public static func folder(_ path: String, _ place: FolderCondition.Place) -> String {
    "\(path)，可写，\(title(place))"
  }
  private static func title(_ place: FolderCondition.Place) -> String {
    switch place {
    case .local: "在本机磁盘上"
    case .memory: "在内存里"
    case .nfs: "在网络共享（NFS）上"
    case .smb: "在网络共享（SMB）上"
    case .fuse: "在用户文件系统（FUSE）上"
    }
  }
  static let leaveMemory = "关机后内容全部消失，请改用磁盘上的文件夹（--data）。"
  static let readSafety = "断网、断电时能保住多少，见手册 safety.md；要紧时请用本机磁盘。"
  static let hasLocks = "能防止两人同时改一份草稿"
  static let hasNoLocks = "这个文件系统不能加锁"
  static let takeTurns = "请约好轮流填报；两人都改了时，存盘会要求逐项合并。"
  public static func free(_ mebibytes: Int) -> String {
    mebibytes >= 1024 ? "还有 \(mebibytes >> 10) GB" : "还有 \(mebibytes) MB"
  }
  static let makeRoom = "请清理磁盘，否则可能存不下。"

  static let setClock = "请校准系统时间：留痕和签名都要写时间。"
  public static func behind(_ now: String, _ newest: String) -> String {
    "\(now)，早于最新的草稿（\(newest)）"
  }

  // MARK: Contents

  public static let none = "一个也没有"
  public static func count(_ inventory: MachineFacts.Inventory) -> String {
    "\(inventory.sound) 个"
      + (inventory.faulty.isEmpty ? "" : "，另有 \(inventory.faulty.count) 个读不了")
  }
  static func checkRubrics(_ names: [String]) -> String {
    "运行 ziping rubric check 查看原因：\(names.joined(separator: "、"))。"
  }
  static let installRubrics = "请重新安装程序，或用 --data 指到有 rubrics 的文件夹。"
  static func openDrafts(_ names: [String]) -> String {
    "运行 ziping list 查看原因：\(names.joined(separator: "、"))。"
  }
  static let hasDocuments = "能写 docx、xlsx、pdf"
  static let noDocuments = "没有 ziping-documents，或者它没能写出文件，只能导出文本"
  static let installDocuments = "请重新安装程序（make install）。"
  public static let noChineseFont = "没有装中文字体，不能导出 pdf；docx、xlsx 不受影响"
  static let installChineseFont = ExportWords.installFont + "装好后再查一次。"
  static let allFaces = "都装有"
  static func missingFaces(_ names: [String]) -> String {
    let shown = names.prefix(2).joined(separator: "、")
    return "没有 \(shown)\(names.count > 2 ? " 等 \(names.count) 种" : "")，pdf 用代替的字体"
  }
  static let installFaces = "装上这些字体，pdf 才与公文要求一致；docx 不受影响。"

  // MARK: The card

  public static let cardTitle = "终端体检单"
  public static let cardTest = [
    "输入法：请打开输入法，在命令提示符后打“测试”两个字，候选窗应当紧跟光标；试完按 Ctrl+C。",
    "字宽：下面两行的竖线应当对齐。",
  ]
  /// Two lines as wide by our count as by the terminal's.
  public static func ruler(ambiguousWidth: Int) -> [String] {
    let plain = String(repeating: "-", count: 4 + 4 * ambiguousWidth)
    return ["  预算①“”…|", "  \(plain)|"]
  }
  public static let cardKeys = [
    "按键：F1、F10 没有反应，是终端自己占用了，请在终端的首选项里关掉，或用 F9 菜单。",
    "复制：按住 Shift 拖动鼠标；或用 --no-mouse 打开程序。",
    "各种终端的设置见手册 terminal.md。",
  ]
}
