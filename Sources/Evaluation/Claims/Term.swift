/// What a phrase in a text names.
enum Term: Hashable, Sendable {
  /// A fact or a derived value.
  case input(Fact.ID)
  /// The value that an indicator measures.
  case measure(Indicator.ID)
  /// The indicator itself, of which points are said.
  case indicator(Indicator.ID)
  case group(IndicatorGroup.ID)
  /// The whole report's points.
  case total
}

/// What a word of the lexicon is looked for as.
enum Meaning: Hashable, Sendable {
  case term(Term)
  /// It speaks of another time or of a supposition: 上年, 预计.
  case elsewhere
  /// 本单位, 我局.
  case selfName
  case prompt
  /// The place of a problem's topic in the rubric's list.
  case topic(Int)
  case weakConclusion
  /// 等级为, before a grade.
  case gradeOpener
}

/// A word that was found.
struct Mention: Hashable, Sendable {
  var range: Range<Int>
  var meanings: [Meaning]

  var terms: [Term] {
    meanings.compactMap { meaning in
      guard case .term(let term) = meaning else { return nil }
      return term
    }
  }
}
