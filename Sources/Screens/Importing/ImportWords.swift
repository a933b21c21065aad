import Documents
import Evaluation

/// Importing.
enum ImportWords {
  static func title(_ purpose: ImportPurpose) -> String {
    switch purpose {
    case .report: "导入报告"
    case .tables: "导入报表"
    case .lastYear: "导入上年报告"
    }
  }

  private static func suffixes(_ purpose: ImportPurpose) -> String {
    switch purpose {
    case .report: "docx、xlsx、csv、pdf、txt"
    case .tables: "xlsx、csv、docx、pdf、txt"
    case .lastYear: "json（草稿）、docx、pdf、txt"
    }
  }

  static let choiceHint = "上下选文件，或键入文件名、粘贴完整路径，按 Enter 打开；退格回上级文件夹"
  static let nothingChosen = "请选一个文件，或键入它的完整路径。"
  static func noFiles(_ purpose: ImportPurpose) -> String {
    "这里没有可导入的文件（\(suffixes(purpose))）。请换一个文件夹，或粘贴完整路径。"
  }

  static func reading(_ name: String) -> String { "正在读取：\(name)" }
  static func progress(_ lines: Int) -> String { "已读 \(lines) 行 ……" }
  static let readingHint = "文件由另一个程序读取；按 Esc 停止，草稿不受影响"
  static let stopped = "已停止读取，什么也没有改动。"

  static func nothingFound(_ name: String, rows: Int) -> String {
    "\(name) 共 \(rows) 行，没有找到与本报告对得上的数据。请核对是否选错了文件。"
  }
}

extension ImportWords {
  // Taking or leaving.

  static let blank = "未填"
  static let noItems = "没有可写入的内容；现有内容都保留。"
  static let left = "没有导入，草稿没有改动。"
  static let nothingTaken = "一项也没有选取。请按 Enter 选取，或按 Esc 返回。"

  static func same(_ count: Int) -> String { "另有 \(count) 项与草稿相同。" }
  static func unreadable(_ place: String, _ text: String) -> String {
    "没有读懂：\(place) 写作“\(text)”。"
  }
  static func hidden(_ name: String) -> String { "隐藏的工作表没有读：\(name)。" }
  static func omitted(_ omission: IntakeOmission) -> String { "没有读入：\(omission.message)" }
  static func figuresBeside(_ count: Int) -> String {
    "上年的数 \(count) 项只显示在旁边作对照；得分从不沿用。"
  }

  static func origin(_ change: TableProposal.Change) -> String {
    "来自 \(change.origin.place)，写作 \(change.origin.written)"
      + (change.isRounded ? "；已按本项的位数四舍五入" : "")
  }

  static func takenCount(_ taken: Int, of count: Int) -> String { "选取 \(taken) / \(count) 项" }

  static func mark(_ item: TakingScreen.Item) -> String {
    guard item.choices.count > 1 || item.isAsked && item.taken == nil else {
      return item.taken == nil ? "[ ]" : "[x]"
    }
    return item.taken.map { "[\($0 + 1)]" } ?? "[?]"
  }

  static func choices(_ count: Int) -> String { "\(count) 处，请选" }
  static func numbered(_ number: Int, _ text: String, _ origin: String, _ isTaken: Bool) -> String {
    "\(isTaken ? "*" : " ")\(number). \(text)  \(origin)"
  }
  static func more(_ count: Int) -> String { "……另有 \(count) 行" }

  static func takingHint(_ state: TakingScreen) -> String {
    if state.openQuestions > 0 {
      return "有 \(state.openQuestions) 项对得上几处，Enter 逐个换；Esc 不导入，F2 写入草稿"
    }
    return state.lastYear == nil
      ? "Enter 取或不取；会改动已填内容的，先不选取；F2 写入草稿，Esc 不导入"
      : "Enter 取或不取；写入后标为“未确认”，改写或确认后才算数；F2 写入，Esc 不导入"
  }

  static func taken(_ state: TakingScreen) -> String {
    let count = "已写入 \(state.takenCount) 项"
    guard state.lastYear != nil else { return count + "；按 ^Z 一次撤销。" }
    return count + "，标为未确认；上年的内容显示在各项旁边。按 ^Z 一次撤销。"
  }
}

extension ImportWords {
  // Placing a report.

  static let note = "请留意"
  static let unsuitable = "指标体系不合适"
  static let missing = "报告里没有"
  static let notRead = "没有读入"
  static let allPlaced = "全部归位，没有需要留意的地方。"
  static let oneRubric = "数据文件夹里只有这一套指标体系。"
  static let coverNeeded = "报告里没有写明单位或年度，请补上，最后按 Enter 新建。"

  static func placedBy(_ title: String) -> String { "已按“\(title)”重新归位。" }
  static func filterLabel(_ isFiltered: Bool) -> String { isFiltered ? "看全部" : "只看问题" }
  static func placedCount(_ count: Int, _ unplaced: Int, omitted: Int) -> String {
    let left = omitted == 0 ? "" : "，未读入 \(omitted)"
    return unplaced > 0
      ? "\(count) 段，未归位 \(unplaced)" + left
      : "\(count) 段" + (omitted == 0 ? "，全部归位" : left)
  }

  static func placingHint(_ unit: String, _ year: String, _ placed: PlacedReport) -> String {
    let name = unit.isEmpty ? "（单位未写明）" : unit
    return "\(name) \(year)，按“\(placed.rubric.title)”。F2 新建草稿，Esc 重选文件"
  }

  /// Where a passage went, in the rubric's words.
  static func place(_ outcome: Placement.Outcome, by rubric: Rubric) -> String {
    switch outcome {
    case .placed(let paths): names(paths, rubric)
    case .written(let paths): paths.isEmpty ? "由程序写出" : names(paths, rubric) + "（句子由程序写出）"
    case .heading(let title): "标题：\(title)"
    case .furniture: outcome.title
    case .unplaced(let reason): "未归位：\(reason.message)"
    }
  }

  private static func names(_ paths: [FieldPath], _ rubric: Rubric) -> String {
    var seen: Set<String> = []
    return paths.map { path in
      let label = rubric.field(at: path)?.label ?? path.address
      let part = path.part(in: rubric).flatMap { rubric.title(of: $0) } ?? label
      if case .cover = path { return label }
      if case .fact = path { return label }
      return part
    }.filter { seen.insert($0).inserted }.joined(separator: "、")
  }
}
