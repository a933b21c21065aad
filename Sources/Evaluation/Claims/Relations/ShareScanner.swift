/// A part, what it is a share of, and the share: 财政拨款收入400万元，占总收入500万元的80%.
struct Share {
  var part: Quantity
  var whole: Quantity
  /// Other figures that the whole may be, where the text leaves it open.
  var others: [Quantity] = []
  var rate: Quantity
}

/// Finds shares whose two figures the text names; where one of them is not plain there is none.
struct ShareScanner {
  let reading: Reading
  let asides: Asides
  private let lists: [PartsList]
  private static let word: UInt32 = 0x5360
  private static let mostCharacters = 240
  private static let mostBetween = 24
  /// Of the whole that is being divided: 占80%, 占比80%, 占总额的80%.
  private static let plain: Set<String> = [
    "", "比", "比为", "比达", "比重", "比重为", "比例", "比例为", "总额的", "合计的", "总数的", "全部的", "总量的", "其",
  ]

  init(_ reading: Reading) {
    self.reading = reading
    asides = Asides(prose: reading.prose)
    lists =
      reading.prose.codes.contains(ShareScanner.word) ? PartsScanner(reading).lists(least: 1) : []
  }

  private var prose: Prose { reading.prose }

  func shares() -> [Share] {
    guard prose.codes.contains(ShareScanner.word) else { return [] }
    return reading.quantities.compactMap { share($0) }
  }

  private func share(_ rate: Quantity) -> Share? {
    guard rate.unit == .percent, rate.limit == .exact else { return nil }
    let front = rate.range.lowerBound
    let start = max(reading.sentence(at: front).lowerBound, front - ShareScanner.mostBetween)
    guard let place = (start..<front).last(where: { prose[$0] == ShareScanner.word }),
      !(place..<front).contains(where: { prose.endsClause(at: $0) }),
      let part = part(before: place)
    else { return nil }
    let list = lists.first { list in list.parts.contains { $0.quantity.range == part.range } }
    let wholes = wholes(of: part, from: place + 1, to: front, list)
    return wholes.last.map {
      Share(part: part, whole: $0, others: (list?.candidates ?? []) + wholes.dropLast(), rate: rate)
    }
  }

  /// The last figure before 占, in the clause or the one before it.
  private func part(before place: Int) -> Quantity? {
    let start = max(reading.sentence(at: place).lowerBound, place - ShareScanner.mostBetween)
    guard let last = reading.quantities(in: start..<place).last, last.isCountable,
      last.limit == .exact, !asides.isAside(last),
      !(last.range.upperBound..<place).contains(where: { prose[$0].isDigit })
    else { return nil }
    let between = prose.text(last.range.upperBound..<place)
    return ["", "，", ",", "（", "(", "、", " "].contains(between) ? last : nil
  }

  /// What it may be a share of, the likeliest last.
  private func wholes(
    of part: Quantity, from start: Int, to end: Int, _ list: PartsList?
  ) -> [Quantity] {
    let inside = reading.quantities(in: start..<end)
    if let own = inside.first { return inside.count == 1 && own.isOfKind(part) ? [own] : [] }
    let words = prose.text(start..<end)
    if ShareScanner.plain.contains(words) { return (list?.total).map { [$0] } ?? [] }
    guard words.hasSuffix("的"), words.count > 2 else { return [] }
    return figures(named: String(words.dropLast()).codes, like: part, before: part.range.lowerBound)
  }

  /// 总收入 of 占总收入的80%: said with its figure before it in the paragraph.
  private func figures(named name: [UInt32], like part: Quantity, before end: Int) -> [Quantity] {
    let line = reading.lineStart(of: end)
    let start = max(line, end - ShareScanner.mostCharacters)
    return reading.quantities(in: start..<end).filter { quantity in
      guard quantity.isOfKind(part), quantity.limit == .exact else { return false }
      let front = asides.front(of: quantity)
      return prose.ends(with: name, at: front)
        || prose.last(of: Grammar.connectors, endingAt: front)
          .map { prose.ends(with: name, at: front - $0.count) } ?? false
    }
  }
}
