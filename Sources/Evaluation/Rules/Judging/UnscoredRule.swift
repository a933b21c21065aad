/// A form without scores (不计分): words only.
struct UnscoredRule: RuleKind {
  var rule: Rule { .unscored }

  func outcome(_ inputs: RuleInputs) -> Outcome {
    Outcome(points: .final(.zero), verdict: .unscored)
  }

  var isComputed: Bool { false }
  var highest: Points? { .zero }

  func words(_ frame: RuleFrame) -> [String] { ["只填文字，不计分。"] }
}
