/// What the labels of parts say of each other: whether they make up a whole, or may overlap.
struct PartLabels {
  let prose: Prose
  let labels: [String]

  init(prose: Prose, parts: [PartsList.Part]) {
    self.prose = prose
    labels = parts.map { prose.text($0.label) }
  }

  /// Every part of some whole is there, and nothing besides.
  var isClosed: Bool { isSeries || PartLabels.wholes.contains { isWhole($0) } }

  /// Labels alone, none of them of a kind that overlaps another.
  var isClean: Bool {
    labels.allSatisfy { label in
      !label.isEmpty && label.count <= PartLabels.longest
        && label.codes.allSatisfy { $0.isChinese || PartLabels.joiners.contains($0) }
        && !PartLabels.overlapping.contains { label.contains($0) }
    }
  }

  /// Each name has a label of its own; 满意 is looked for where 不满意 is not.
  private func isWhole(_ names: [String]) -> Bool {
    guard labels.count == names.count else { return false }
    var left = labels
    for name in names.sorted(by: { $0.count > $1.count }) {
      guard let place = left.firstIndex(where: { $0.contains(name) }) else { return false }
      left.remove(at: place)
    }
    return true
  }

  /// 甲类, 乙类, 丙类: counted through from the first.
  private var isSeries: Bool {
    labels.count > 2
      && PartLabels.series.contains { series in
        zip(labels, series).allSatisfy { label, first in label.first == first }
          && labels.count <= series.count
      }
  }
}

extension PartLabels {
  private static let longest = 20
  private static let joiners = "（）()《》“”·及和与".codes

  private static let series: [[Character]] = [
    Array("甲乙丙丁戊己庚"), Array("ABCDEFG"), Array("一二三四五六七"),
  ]

  /// Names that divide a whole between them.
  ///
  /// Standard terms of budgets and of staff; where more
  /// parts are usual (编外人员, 离退休人员) a pair is none.
  private static let wholes: [[String]] = [
    ["男", "女"], ["基本支出", "项目支出"], ["人员经费", "公用经费"], ["人员支出", "公用支出"],
    ["满意", "不满意"], ["完成", "未完成"], ["线上", "线下"], ["货物", "工程", "服务"],
    ["出国", "用车", "接待"], ["出国", "购置", "运行", "接待"],
    ["一级", "二级"], ["已完成", "正在"], ["已整改", "正在"], ["已整改", "未整改"], ["已办结", "正在"],
    ["城市", "农村"], ["小学", "初中"], ["行政", "事业"], ["公务员", "参公", "事业"],
    ["中央", "省", "县"], ["中央", "省", "市"], ["中央", "地方"], ["中央", "省", "市", "县"],
    ["省", "县"], ["市", "县"], ["市本级", "县"], ["财政拨款", "自筹"], ["县本级", "乡镇"],
  ]

  /// A person may be of two of these, an amount be spent and budgeted.
  private static let overlapping = [
    "党员", "学历", "本科", "大专", "专科", "研究生", "硕士", "博士", "职称", "高级", "中级", "初级", "岁", "少数民族", "预算",
    "决算", "计划", "实际", "执行", "授予", "中小", "小微", "累计", "到位", "拨付", "支付", "下达", "使用", "同比", "比上年",
  ]
}
