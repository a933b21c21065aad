/// The unit calls itself one thing throughout (自称统一).
struct SeveralSelfNames: Check {
  static let name = "unit-names"
  static let group = Finding.Group.form

  func findings(in subject: CheckSubject) -> [Finding] {
    let places = subject.texts.flatMap { text in
      text.reading.mentions(of: .selfName).map { (text: text, range: $0.range) }
    }
    let names = places.map { $0.text.prose.text($0.range) }
    guard let usual = usual(names, subject.rubric.checks.selfNames) else { return [] }
    return zip(places, names).filter { $1 != usual }.map { place, name in
      .nameDiffers(place.text, place.range, name, usual)
    }
  }

  /// The name that is used most, the earlier in the rubric's list on a tie; none if all agree.
  private func usual(_ names: [String], _ known: [String]) -> String? {
    let counts = known.map { name in (name, names.count { $0 == name }) }.filter { $0.1 > 0 }
    guard counts.count > 1 else { return nil }
    return counts.reduce(counts.first) { best, next in
      next.1 > (best?.1 ?? 0) ? next : best
    }?.0
  }
}

extension Finding {
  fileprivate static func nameDiffers(
    _ text: FieldText, _ range: Range<Int>, _ name: String, _ usual: String
  ) -> Finding {
    Finding(
      check: SeveralSelfNames.self, severity: .note, field: text.path,
      message: "这里自称“\(name)”，报告中多用“\(usual)”，请统一。", range: range
    ).expecting(usual)
  }
}
