/// The small words of Chinese prose around numbers: the reader's grammar, the same for all rubrics.
enum Grammar {
  /// They speak of another time, or suppose.
  static let elsewhere = [
    "上年", "去年", "往年", "前年", "上一年", "历年", "同期", "预计", "力争", "累计", "假设", "例如", "如果", "若",
    "以前年度", "近年", "近几年", "近三年", "十四五", "全县", "全市", "全省", "全国",
  ]

  static let gradeOpeners = [
    "等级为", "等级：", "评定等级为", "等级评定为", "评价等级为", "绩效等级为", "等次为", "评为等级",
  ]

  /// What may stand before a phrase at the beginning of a clause.
  static let beforeTerm = [
    "本单位", "我单位", "我局", "本局", "本部门", "我部门", "部门", "单位", "其中", "全年", "本年度", "本年", "当年", "年度", "年末",
    "年底", "年", "实现", "完成", "含", "包括", "的", "整体支出绩效", "我单位的", "末", "经自评", "本次", "该", "按规定",
  ].sortedCodes

  /// What may stand between a phrase and its number.
  static let connectors = [
    "为", "是", "达到", "达", "共计", "合计", "共有", "共", "有", "数为", "数", "约为", "实际为", "总额为", "金额为", "总额",
    "金额", "实现", "为：", "：", ":", "=", "＝", "仅", "就是", "即", "值为", "（", " ", "达到了", "已达", "已达到",
  ].sortedCodes

  /// Between a phrase and its points.
  static let pointConnectors = [
    "得分为", "得分", "自评得分为", "自评得分", "自评分为", "自评", "得", "为", "是", "：", ":", "评分为", "分数为", "共", "合计",
  ].sortedCodes

  static let deductions = ["扣减了", "扣减", "扣除", "扣分", "扣", "失分", "失", "共扣", "共扣减"].sortedCodes
  static let maxima = ["满分为", "满分", "分值为", "分值"].sortedCodes
  /// What points of the indicator at hand are introduced by.
  static let pointOpeners = [
    "该指标得", "本指标得", "本项得", "该项得", "此项得", "因此得", "故得", "该指标自评得", "本项自评得", "所以得", "该指标得分为",
    "该指标得分", "本指标得分", "本项得分", "该项得分", "此项得分", "自评得分", "自评得",
  ].sortedCodes
  static let deductionOpeners = [
    "因此需要", "因此", "故", "需要", "所以", "共", "合计", "该指标", "本指标", "本项", "该项", "此项", "，", "。", "",
  ].sortedCodes

  static let atLeastBefore = ["≥", ">=", "＞=", "不低于", "不少于", "不小于", "大于等于", "至少"].sortedCodes
  static let aboveBefore = ["超过", "大于", "高于", "多于", ">", "＞", "超"].sortedCodes
  static let atMostBefore = ["≤", "<=", "＜=", "不高于", "不超过", "不大于", "不多于", "小于等于", "控制在"].sortedCodes
  static let belowBefore = ["低于", "小于", "少于", "不足", "不到", "<", "＜"].sortedCodes
  static let aboutBefore = ["约", "近", "将近", "接近", "大约", "≈", "逾", "约为", "左右"].sortedCodes
  static let aboutAfter = ["左右", "余", "多", "上下", "以内", "以下", "以上", "及以上", "起", "之间"].sortedCodes

  static let measureWords = [
    "个股室", "个", "人", "项", "次", "家", "股室", "科室", "件", "天", "份", "场", "户", "名", "篇", "期", "批", "宗",
    "台",
    "辆", "条", "处", "所", "座", "笔", "套", "例", "起", "轮", "类", "种", "位", "支", "门", "本", "块", "间", "公里",
    "亩", "万亩", "公顷", "平方米", "万平方米", "平方公里", "立方米", "万立方米", "吨", "万吨", "千米", "米", "株", "万株",
    "只", "头", "张", "床", "册", "万册", "栋", "盏", "组", "批次", "针次", "万针次", "课时", "学时", "班次", "公斤",
    "万人次", "人次", "万人", "万户", "万份", "万件", "万次",
  ].sortedCodes
}

extension [String] {
  /// As numbers of characters, the longest first.
  var sortedCodes: [[UInt32]] { map(\.codes).sorted { $0.count > $1.count } }
}

extension Prose {
  /// The longest of the words that begins there.
  func first(of words: [[UInt32]], at offset: Int) -> [UInt32]? {
    words.first { holds($0, at: offset) }
  }

  /// The longest of the words that ends there.
  func last(of words: [[UInt32]], endingAt end: Int) -> [UInt32]? {
    words.first { !$0.isEmpty && ends(with: $0, at: end) }
  }
}
