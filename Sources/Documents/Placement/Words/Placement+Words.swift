public import Evaluation

extension Placement.Reason {
  /// Why a passage has no place, in one sentence.
  public var message: String {
    switch self {
    case .preface: "在第一章之前，报告没有前言一栏。"
    case .unknownHeading(let title): "“\(title)”不是这个指标体系的章节。"
    case .nothingAsked(let title): "“\(title)”下面没有要填的栏目。"
    case .noText(let title): "“\(title)”只有数据，没有文字栏目。"
    case .unknownRow: "表格的这一行对不上任何指标或数据。"
    }
  }
}

extension Placement.Furniture {
  public var title: String {
    switch self {
    case .attachmentMark: "附件标记"
    case .title: "题名"
    case .pageNumber: "页码"
    case .contents: "目录"
    case .signature: "落款"
    case .tableHead: "表头"
    case .total: "合计"
    case .status: "签发状态"
    }
  }
}

extension Placement.Outcome {
  /// What became of a passage, as a word: 归位, 标题.
  public var title: String {
    switch self {
    case .placed: "归位"
    case .heading: "标题"
    case .written: "由程序按数据写出"
    case .furniture(let furniture): furniture.title
    case .unplaced: "未归位"
    }
  }
}

extension Placement.NoteKind {
  /// What was noticed, and what to do.
  public var message: String {
    switch self {
    case .figuresDiffer(let label, let taken, let other, let line):
      "“\(label)”这里写作 \(other)，第 \(line) 行写作 \(taken)；采用较精确的 \(taken)，请核对。"
    case .maximumDiffers(let title, let written, let own):
      "“\(title)”写作满分 \(written) 分，指标体系为 \(own) 分，请核对是否用错了指标体系。"
    case .pointsDiffer(let title, let written, let own):
      "“\(title)”写作得 \(written) 分，按规则和数据应得 \(own) 分，请核对。"
    case .groupDiffers(let title, let written, let own):
      "“\(title)”写作得 \(written) 分，各项相加为 \(own) 分，请核对。"
    case .totalDiffers(let written, let own):
      "原文总分 \(written) 分，各项相加为 \(own) 分，请核对。"
    case .unitDiffers(let title, let cover):
      "题名中的单位“\(title)”与封面“\(cover)”不同，采用封面的名称。"
    case .criteriaInferred(let title): "“\(title)”按所得分数推定各项评分要点，请逐项核对。"
    case .figureInferred(let label, let from): "“\(label)”按所占比例 100% 取“\(from)”的数，请核对。"
    case .takenAsTenThousands(let label): "“\(label)”没有写单位，按万元读取，请核对。"
    case .pointsInferred(let title, let points): "“\(title)”没有写得分，按所扣分数推定为 \(points) 分，请核对。"
    case .joinedToItem: "没有编号的段落，并入上一条。"
    case .pageMarkRemoved: "去掉了夹在文字中间的页码。"
    case .noPoints(let title): "“\(title)”没有写得分，请补填。"
    }
  }
}

extension Part {
  /// The chapter's or indicator's title.
  public func title(by rubric: Rubric) -> String {
    switch self {
    case .cover: "封面"
    case .section(let id): rubric.section(id)?.title ?? id.rawValue
    case .indicator(let id): rubric.indicator(id)?.title ?? id.rawValue
    }
  }
}
