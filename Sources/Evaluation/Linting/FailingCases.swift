/// A rubric brings worked cases, and they come out (算例).
struct FailingCases: RubricCheck {
  static let name = "case"

  func findings(in rubric: Rubric) -> [RubricFinding] {
    guard !rubric.options.cases.isEmpty else {
      return [warning("cases", "没有算例，", "请至少写一个算例：给出数据和应得的分。")]
    }
    return rubric.options.cases.enumerated().flatMap { index, example in
      rubric.failures(of: example).map { failure in
        error("cases[\(index)]", "算例“\(example.name)”：\(failure.withoutStop)，", "请核对算例或规则。")
      }
    }
  }
}

extension String {
  fileprivate var withoutStop: String { hasSuffix("。") ? String(dropLast()) : self }
}
