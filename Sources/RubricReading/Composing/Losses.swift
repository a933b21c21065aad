import Evaluation

/// Points off for what happened, and nothing at all where something grave did.
struct Losses {
  let clauses: WordedClauses
  let title: String
  let maximum: Rational

  init(_ clauses: WordedClauses, title: String, maximum: Rational) {
    self.clauses = clauses
    self.title = title
    self.maximum = maximum
  }

  /// Without another rule in front: from all points down.
  func composition() throws(Unread) -> Composition {
    guard !clauses.events.isEmpty || !clauses.losses.isEmpty else {
      throw Unread(ReadingWords.nothing)
    }
    if clauses.losses.isEmpty, clauses.events.count == 1 {
      var composition = try single(clauses.events[0])
      try zero(&composition)
      return composition
    }
    var composition = Composition(
      rule: .tests(
        TestsRule(tests: [
          .init(
            text: "基础分", condition: .binary(.written(.one), .equal, .written(.one)),
            points: Points(maximum))
        ])))
    try add(to: &composition)
    return composition
  }

  /// One kind of thing: its number is the measure.
  private func single(_ event: PerEvent) throws(Unread) -> Composition {
    guard let lost = event.award.lost(of: maximum), lost > .zero, event.number.isWhole else {
      throw Unread(ReadingWords.combination)
    }
    let label = Losses.label(event, title: title)
    var composition = Composition(
      rule: .deduction(
        DeductionRule(
          threshold: .zero, unit: event.number, pointsPerUnit: Points(lost), counting: .full,
          direction: .above, isAbsolute: false, floor: floor)),
      measure: Measure(
        label: label, formula: .name(label), format: .number(places: 0, unit: event.thing)))
    composition.ask(label, .count(unit: event.thing))
    return composition
  }

  private var floor: Points { Points(clauses.mostLost.map { maximum - $0 } ?? .zero) }

  /// Takes points off what the composition gives.
  func add(to composition: inout Composition) throws(Unread) {
    var penalties: [PenaltyRule.Penalty] = []
    for event in clauses.events {
      guard let lost = event.award.lost(of: maximum), lost > .zero else {
        throw Unread(ReadingWords.combination)
      }
      let label = Losses.label(event, title: title)
      var count = Formula.name(label)
      if event.number != .one {
        count = .call(.floor, [.binary(count, .divide, .written(event.number))])
      }
      penalties.append(.init(text: Criterion.plain(event.text), count: count, points: Points(lost)))
      composition.ask(label, .count(unit: event.thing))
    }
    for loss in clauses.losses {
      guard let lost = loss.award.lost(of: maximum), lost > .zero else {
        throw Unread(ReadingWords.combination)
      }
      let label = Subject.label(loss.text)
      penalties.append(.init(text: loss.text, count: .name(label), points: Points(lost)))
      composition.ask(label, .flag)
    }
    if !penalties.isEmpty {
      composition.rule = .penalty(
        PenaltyRule(first: composition.rule, penalties: penalties, floor: floor))
    } else if clauses.mostLost != nil {
      throw Unread(ReadingWords.combination)
    }
    try zero(&composition)
  }

  /// Grave faults take everything.
  func zero(_ composition: inout Composition) throws(Unread) {
    for zero in clauses.zeros.reversed() {
      let label = Subject.label(zero.text)
      guard !label.isEmpty, label.first?.isASCIIDigit == false else {
        throw Unread(ReadingWords.combination)
      }
      composition.rule = .zeroIf(
        ZeroIfRule(condition: .name(label), text: zero.text, otherwise: composition.rule))
      composition.ask(label, .flag)
    }
  }

  /// What the number of such things is called: 未及时公开项数.
  static func label(_ event: PerEvent, title: String) -> String {
    let digits = event.number.shortText(places: 0)
    let numbers = [digits, "一", "两", "二", "三", "五", "十"].map { $0 + event.thing }
    var text = Subject.label(event.text).without("每")
    text = numbers.reduce(text) { $0.without($1) }
    for word in ["发现", "出现", "发生", "存在", "有"] where text.hasPrefix(word) {
      text.removeFirst(word.count)
    }
    if text.hasPrefix(event.thing) { text.removeFirst(event.thing.count) }
    for end in ["的", event.thing] where text.hasSuffix(end) { text.removeLast(end.count) }
    let thing = event.thing.hasPrefix("个") ? String(event.thing.dropFirst()) : event.thing
    let plain = text.isEmpty ? Subject.label(title) + "扣分" : text
    let name = plain + thing + "数"
    return name.first?.isASCIIDigit ?? true ? "发生" + name : name
  }
}

extension String {
  /// The text without the first occurrence of the word.
  func without(_ word: String) -> String {
    let front = components(before: word)
    return front.count == count ? self : front + dropFirst(front.count + word.count)
  }
}
