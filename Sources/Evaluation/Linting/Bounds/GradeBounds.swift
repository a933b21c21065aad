/// Grades go from the best down to zero, each reachable (等级界限).
struct GradeBounds: RubricCheck {
  static let name = "grade-bounds"

  func findings(in rubric: Rubric) -> [RubricFinding] {
    guard let lowest = rubric.grades.last else { return [] }
    var found: [RubricFinding] = []
    for (better, worse) in zip(rubric.grades, rubric.grades.dropFirst())
    where better.from <= worse.from {
      found.append(
        error(
          "grades",
          "等级“\(better.name)”的下限 \(better.from.text) 不高于“\(worse.name)”的 \(worse.from.text)，",
          "请从高到低排列，下限依次降低。"))
    }
    for grade in rubric.grades where grade.from > rubric.total {
      found.append(
        error(
          "grades", "等级“\(grade.name)”的下限 \(grade.from.text) 高于总分 \(rubric.total.text)，",
          "请改下限或总分。"))
    }
    if lowest.from > .zero {
      found.append(
        error("grades", "低于 \(lowest.from.text) 分没有等级，", "请让最低一等从 0 分起。"))
    }
    return found
  }
}

/// A cap that never bites is a slip (封顶不起作用).
struct CapBounds: RubricCheck {
  static let name = "cap-bounds"

  func findings(in rubric: Rubric) -> [RubricFinding] {
    rubric.options.caps.flatMap { cap in
      cap.steps.compactMap(\.most).filter { $0 >= rubric.total }.map { most in
        error(
          "caps.\(cap.id)", "“\(cap.measure.label)”封顶 \(most.text) 分，不低于总分 \(rubric.total.text)，",
          "请改封顶分，或去掉 most。")
      }
    }
  }
}
