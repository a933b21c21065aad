extension CheckWords {
  /// The words that every rubric gets: what reports everywhere are full of.
  ///
  /// A rubric adds its own, and takes away what it does not want (`without`).
  public static let usual: CheckWords = {
    var words = CheckWords()
    words.totalNames = ["自评分数", "自评总分", "自评得分", "自评总得分", "综合得分", "总得分", "最终得分"]
    words.selfNames = ["本单位", "我单位", "我局", "本局", "我中心", "本中心"]
    words.prompts = [
      "（请填写", "(请填写", "此处填写", "请在此处", "（填写说明", "【填写", "【请", "[请填写", "填写示例", "XX", "××",
      "＿＿", "__", "……（略）", "字以内", "请简要说明", "请详细说明", "请逐项", "请如实填写", "（简要说明", "（简述", "（请说明",
      "（请简述", "（如实填写", "（据实填写", "（请根据", "（请按", "示例：", "（示例", "单击此处", "点击此处",
      "增加（减少）", "增长（下降）", "增加(减少)", "提高（降低）", "上升（下降）", "增加/减少",
    ]
    words.wantedSmall = [
      "控制率", "控制比率", "结转结余率", "差异率", "变动率", "超支率", "投诉率", "差错率",
    ]
    words.wantedLarge = [
      "完成率", "执行率", "利用率", "满意度", "办结率", "发放率", "覆盖率", "及时率", "知晓率", "合格率",
    ]
    words.allowedDoubles = ["目的的", "标的的", "有的的", "似的的"]
    words.unitSuffixes = [
      "局", "中心", "委员会", "办公室", "管理站", "服务站", "医院", "学校", "仲裁院", "研究所",
    ]
    return words
  }()

  /// The usual words besides its own, without those that it takes away.
  public func withUsual(without removed: [String]) -> CheckWords {
    var words = self
    let parts: [WritableKeyPath<CheckWords, [String]>] = [
      \.totalNames, \.selfNames, \.prompts, \.wantedSmall, \.wantedLarge, \.allowedDoubles,
      \.unitSuffixes,
    ]
    for part in parts {
      let own = words[keyPath: part]
      let usual = CheckWords.usual[keyPath: part].filter { !own.contains($0) }
      words[keyPath: part] = own + usual.filter { !removed.contains($0) }
    }
    return words
  }
}
