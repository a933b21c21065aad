extension RubricFinding {
  /// A problem's sentence ends with what to do; the two are told apart here.
  public init(_ problem: RubricProblem) {
    let characters = Array(problem.reason)
    let cut = characters.indices.first { place in
      RubricFinding.remedies.contains { characters[place...].starts(with: $0) }
    }
    self.init(
      check: Soundness.name, severity: .error, place: problem.place,
      reason: String(characters[..<(cut ?? characters.count)]),
      remedy: String(characters[(cut ?? characters.count)...]))
    misused = problem.misused
  }

  private static let remedies = ["，请", "请先", "是否想写"]
}

/// What keeps the rubric from being used (不能使用的错误).
struct Soundness: RubricCheck {
  static let name = "soundness"

  func findings(in rubric: Rubric) -> [RubricFinding] {
    rubric.problems().map { RubricFinding($0) }
  }
}
