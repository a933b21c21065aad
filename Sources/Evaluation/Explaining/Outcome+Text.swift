extension Outcome {
  /// What decided, in words with the numbers; nothing where the marked lines say it all.
  func text(for indicator: Indicator, _ score: Score) -> String? {
    text(of: verdict, indicator, score)
  }

  private func text(
    of verdict: Verdict, _ indicator: Indicator, _ score: Score
  ) -> String? {
    switch verdict {
    case .open: nil
    case .judged, .parts: nil
    case .notApplicable(let treatment): "不适用，\(treatment.title)"
    case .penalized(let first, let before, let lost):
      (text(of: first, indicator, score).map { $0 + "；" } ?? "")
        + "扣分前 \(before.exact.cutText) 分，扣 \(lost.exact.cutText) 分"
    case .rows(let rows): "各自设指标得分：" + rows.map(\.text).joined(separator: " + ")
    case .unscored: "本表不计分"
    case .zeroed: "符合不得分条件，得 0 分"
    case .band, .step, .units:
      indicator.rule.innermost.kind.text(of: verdict, score.value.finalValue, indicator.frame)
    case .share(let share, let isCut):
      shareText(share, isCut: isCut, indicator)
    }
  }

  private func shareText(_ share: Rational, isCut: Bool, _ indicator: Indicator) -> String {
    let points = (indicator.maximum * share).exact.cutText
    let cut = isCut ? "（超出 0 至 100% 的部分不计）" : ""
    return "\(indicator.maximum.text) × \(share.percentText()) = \(points)\(cut)"
  }
}
