public import Evaluation

extension ReviewProblem {
  /// Two sentences: what is off, and what to do.
  public var message: String { whatHappened + whatToDo }

  /// With the names that people have for the fields of changes outside the program.
  public func named(by rubric: Rubric) -> ReviewProblem {
    guard case .outside(let line, let addresses) = self else { return self }
    return .outside(line: line, fields: addresses.map { rubric.title(atAddress: $0) })
  }

  public var whatHappened: String {
    switch self {
    case .trail(.unreadable(let line)): "留痕第 \(line) 条被改动或损坏。"
    case .trail(.wrongNumber(let line)): "留痕第 \(line) 条的编号不连续，有记录被删去或插入。"
    case .trail(.brokenChain(let line)): "留痕第 \(line) 条接不上前一条，有记录被改动、删去或插入。"
    case .cut(let counted, let found) where found < counted:
      "留痕原有 \(counted) 条，现在只有 \(found) 条，末尾的记录被删去。"
    case .cut(let counted, _): "留痕第 \(counted) 条与原来的不同，末尾的记录被换过。"
    case .wasCut(let line, let counted):
      "留痕第 \(line) 条之前有记录被删去"
        + (counted.map { "，原有 \($0) 条。" } ?? "，或计数文件曾经缺失。")
    case .countMissing: "留痕的计数文件 head.json 缺失或被改动，不知道末尾有没有记录被删去。"
    case .wrongStep(let line, let action): "留痕第 \(line) 条在不允许的状态下“\(action.title)”。"
    case .wrongState(let line): "留痕第 \(line) 条没有办理送审或审核，却改变了报告的状态。"
    case .wrongTime(let line): "留痕第 \(line) 条的时间早于它之前的记录。"
    case .wrongChanges(let line): "留痕第 \(line) 条之前所记的改动与当时的报告不符。"
    case .outside(let line, let fields): "报告在程序之外被改动（留痕第 \(line) 条）：\(fields.listed)。"
    case .changed(let fields): "报告在程序之外被改动，尚未留痕：\(fields.listed)。"
    case .versionMissing(let line): "留痕第 \(line) 条所存的报告版本缺失或被改动。"
    case .statementUnreadable(let line): "第 \(line) 条的签署声明无法读取。"
    case .otherDraft(let line, let draft): "第 \(line) 条的签名属于另一份报告“\(draft)”。"
    case .otherContent(let line, let content): "第 \(line) 条的签署声明与\(content.title)不符。"
    case .wrongSignature(let line, let name): "第 \(line) 条“\(name)”的签名不成立。"
    case .unsigned(let line, let action, let name):
      "第 \(line) 条“\(name)”的“\(action.title)”没有签名，不能证明是本人所为。"
    case .signerUnknown(let line, let name): "第 \(line) 条的签署人“\(name)”不在人员名册里。"
    case .speakerUnknown(let line, let action, let name):
      "第 \(line) 条“\(action.title)”记在“\(name)”名下，此人不在人员名册里。"
    case .speakerRefused(let line, let refusal):
      "第 \(line) 条不是有资格的人记下的：\(refusal.whatHappened)"
    case .notAsSubmitted(let line, let action):
      "第 \(line) 条“\(action.title)”的内容与填报人送审的不是同一份。"
    case .keyUnknown(let line, let name): "第 \(line) 条的签名所用的密钥不是名册里“\(name)”的。"
    case .signerRefused(let line, let refusal): "第 \(line) 条的签名无效：\(refusal.whatHappened)"
    case .filesMissing(let line): "第 \(line) 条的签名文件缺失。"
    case .filesDiffer(let line): "第 \(line) 条的签名文件被改动，与留痕不同。"
    case .strayFiles(let names): "有留痕里没有的签名文件：\(names.listed)。"
    case .void(let fields): "签名失效：签发之后改动了\(fields.listed)。"
    case .rubricMissing(let name): "签发时所用的指标体系“\(name)”没有存档，或存档被改动。"
    case .unreadable(let error): error.whatHappened
    case .evidenceMissing(let id, let name): "第 \(id) 号佐证材料“\(name)”找不到了。"
    case .evidenceChanged(let id, let name): "第 \(id) 号佐证材料“\(name)”与登记时不同。"
    }
  }

  public var whatToDo: String {
    switch self {
    case .trail, .cut, .wasCut, .countMissing, .wrongStep, .wrongState, .wrongChanges,
      .versionMissing,
      .filesDiffer, .filesMissing,
      .strayFiles, .rubricMissing:
      "请用备份恢复草稿和同名的 .review 文件夹，并查明原因。"
    case .outside, .changed: "请核对这些内容，然后重新送审或恢复备份。"
    case .statementUnreadable, .otherDraft, .otherContent, .wrongSignature:
      "这个签名不能作数，请向签署人核实，必要时重新签发。"
    case .signerUnknown, .keyUnknown: "请向管理员核实此人和密钥；名册无误时，这个签名不能作数。"
    case .unsigned: "请向本人核实；属实的，请审核人退回后重新送审，用本人的密钥签名。"
    case .wrongTime: "请查明当时的电脑时钟是否被拨动，必要时重新办理。"
    case .speakerUnknown, .speakerRefused: "请向管理员核实此人；名册无误时，这一条不能作数，请查明是谁写下的。"
    case .notAsSubmitted: "请退回后重新送审，再由审核人办理。"
    case .unreadable(let error): error.whatToDo
    case .signerRefused: "请由有资格且没有经手这份报告的人重新签发。"
    case .void: "请恢复签发的版本，或重新开启后再次送审签发。"
    case .evidenceMissing, .evidenceChanged: "请找回原来的文件，或撤去后重新添附。"
    }
  }
}

extension ReviewProblem.Content {
  fileprivate var title: String {
    switch self {
    case .report: "报告的版本"
    case .review: "审核记录"
    case .trail: "留痕"
    case .stage: "所办的事项"
    case .words: "留痕里的意见或理由"
    case .signer: "经手人"
    case .time: "留痕的时间"
    }
  }
}

extension [String] {
  /// The first few, and how many there are.
  fileprivate var listed: String {
    guard !isEmpty else { return "内容写法（栏目内容相同）" }
    let shown = prefix(8).joined(separator: "、")
    return count > 8 ? shown + "等 \(count) 处" : shown
  }
}
