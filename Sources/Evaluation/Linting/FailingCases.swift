/// A rubric brings worked cases, and they come out (算例).
struct FailingCases: RubricCheck {
  static let name = "case"

  func findings(in rubric: Rubric) -> [RubricFinding] {
    guard !rubric.options.cases.isEmpty else {
      return [warning("cases", "没有算例，", "请至少写一个算例：给出数据和应得的分。")]
    }
    // What cannot be used cannot be worked through either.
    guard rubric.problems().isEmpty else { return [] }
    return rubric.options.cases.enumerated().flatMap { index, example in
      rubric.failures(of: example).map { failure in
        error("cases[\(index)]", "算例“\(example.name)”：\(failure)，", "请核对算例或规则。")
      }
    }
  }
}
