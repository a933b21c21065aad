extension RubricFinding {
  public init(_ problem: RubricProblem) {
    self.init(
      check: Soundness.name, severity: .error, place: problem.place, reason: problem.reason,
      remedy: problem.remedy)
    misused = problem.misused
  }
}

/// What keeps the rubric from being used (不能使用的错误).
struct Soundness: RubricCheck {
  static let name = "soundness"

  func findings(in rubric: Rubric) -> [RubricFinding] {
    rubric.problems().map { RubricFinding($0) }
  }
}
