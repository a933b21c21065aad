public import Evaluation

extension Placement.Reason {
  /// Why a passage has no place, in one sentence.
  public var message: String {
    switch self {
    case .preface: "在第一章之前，报告没有前言一栏。"
    case .noChapter: "全文没有一行是这个指标体系的章节标题，不知道属于哪一章。"
    case .unknownHeading(let title): "“\(title)”不是这个指标体系的章节。"
    case .nothingAsked(let title): "“\(title)”下面没有要填的栏目。"
    case .noText(let title): "“\(title)”只有数据，没有文字栏目。"
    case .unknownRow: "表格的这一行对不上任何指标或数据。"
    case .unknownIndicator(let title, let group, let near):
      (group.map { "“\($0)”下面" } ?? "指标体系里") + "没有“\(title)”这个指标"
        + (near.map { "，相近的有“\($0)”，同一个的请自行填写。" } ?? "。")
    case .noHead: "这一行上面没有认得出的表头，不知道哪一格是得分。"
    case .column(let title, let fault): fault.message(title)
    case .noField(let label): "没有“\(label)”这一栏。"
    case .saidInText(let title): "“\(title)”的说明取自正文，表里的话没有并入。"
    case .furtherForm(let number, let title):
      "这是文件里的第 \(number) 份表" + (title.isEmpty ? "" : "（\(title)）") + "，用命令 import --all 可以单独建一份草稿。"
    case .tooManyRows(let title, let most): "“\(title)”最多填 \(most) 行。"
    case .unclearFigure(let label, let isUnit):
      isUnit ? "“\(label)”没有写明是元还是万元。" : "“\(label)”有几处对得上而数不同。"
    }
  }
}

extension Placement.ColumnFault {
  /// Why a cell of the column with that title is not taken.
  fileprivate func message(_ title: String) -> String {
    let name = title.isEmpty ? "没有标题的一栏" : "“\(title)”一栏"
    return switch self {
    case .unknown: "不认得\(name)。"
    case .unclear: "\(name)和别的栏都像得分，不知道取哪一栏。"
    case .notPoints: "\(name)里写的不是分数。"
    case .standard: "\(name)与指标体系的评分标准不同，以指标体系为准。"
    case .reviewed: "\(name)是别人评的，不取。"
    case .lastYear: "\(name)是以前年度的，不取。"
    case .evidence: "\(name)请在佐证材料里登记。"
    case .target: "\(name)是目标，这个指标的目标由指标体系规定。"
    case .computed: "\(name)与按数据算出的不同，以算出的为准。"
    case .uncomputed: "\(name)由程序按数据算出，请填写所用的数据。"
    case .noValue: "\(name)没有可放的栏目，这个指标不填完成值。"
    case .noText: "\(name)没有可放的栏目，这一行只有分数。"
    case .subheading: "\(name)是分类，指标体系里没有。"
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
    case .unitCaption: "计量单位"
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
    case .tablePointsDiffer(let title, let written, let taken):
      "“\(title)”表里写作得 \(written) 分，正文写作得 \(taken) 分；采用正文的，请核对。"
    case .ownPointsDiffer(let title, let written, let own):
      "“\(title)”写作得 \(written) 分，按完成值和分值算得 \(own) 分，请核对。"
    case .sumOfMaximaDiffers(let title, let written, let own):
      "“\(title)”写作共 \(written) 分，指标体系为 \(own) 分，请核对。"
    case .coverReplaced(let label, let written, let own):
      "“\(label)”原文写作“\(written)”，按导入时指定的“\(own)”填写，请核对。"
    case .severalForms(let count): "这个文件里有 \(count) 份表，只归位了第一份；用命令 import --all 可以每份各建一份草稿。"
    case .gradeDiffers(let written, let own):
      "原文等级为“\(written)”，按得分应为“\(own)”，请核对。"
    case .directionInferred(let title, let direction):
      "“\(title)”没有写明性质，按所得分数推定为“\(direction)”，请核对。"
    case .shareInferred(let title, let written, let share):
      "“\(title)”是定性指标，“\(written)”按所得分数推定为完成 \(share)，请核对。"
    case .nameTaken(let written, let own):
      "“\(written)”按“\(own)”取数，请核对是否同一个指标。"
    case .directionMissing(let title):
      "“\(title)”没有写明性质（=、≥、≤、定性），请补选，选了才能算分。"
    case .yearDiffers(let written, let own):
      "这句话写的是 \(written) 年，按报告的年度应为 \(own) 年；程序写作 \(own) 年，请核对。"
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
