extension Rubric {
  /// A rubric that asks for nothing and knows the usual words: for texts that no rubric is for.
  static let wordless: Rubric = {
    let nothing = SentencePattern(parts: [])
    return Rubric(
      id: "none", title: "", version: "", year: 0, source: "", total: .zero, grades: [], facts: [],
      derived: [], groups: [], sections: [],
      wording: ReportWording(attachment: "", title: nothing, cover: [], indicator: nothing),
      checks: .usual)
  }()
}
