/// People need to know what an indicator means and where a rubric comes from (缺少文字).
struct MissingWording: RubricCheck {
  static let name = "missing-wording"

  func findings(in rubric: Rubric) -> [RubricFinding] {
    let source =
      rubric.source.isBlank
      ? [error("source", "没有写明来源，", "请写出发布机关、文件名称和文号，或说明怎样整理而来。")] : []
    return source
      + rubric.indicators.flatMap { indicator in
        let place = "indicator.\(indicator.id)"
        return [
          indicator.standard.isBlank
            ? error("\(place).standard", "“\(indicator.title)”没有评分标准，", "请写给填报人看的评分标准。")
            : nil,
          indicator.meaning.isBlank
            ? warning("\(place).meaning", "“\(indicator.title)”没有指标解释，", "请写出指标的含义。") : nil,
        ].compactMap { $0 }
      }
  }
}

/// Whatever is not official says so (依据不明).
struct MissingBasis: RubricCheck {
  static let name = "missing-basis"

  func findings(in rubric: Rubric) -> [RubricFinding] {
    rubric.indicators.filter { $0.basisNote.isBlank }.map { indicator in
      warning(
        "indicator.\(indicator.id).basis_note",
        "“\(indicator.title)”没有写依据（\(indicator.basis.title)），", "请在 basis_note 中写明见于何处、哪些是推定。")
    }
  }
}
