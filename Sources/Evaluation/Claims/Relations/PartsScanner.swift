/// Finds the lists of parts in a text, each with its total, in every usual order:
/// 总支出480万元，比上年增加20万元，其中：…; 总支出480万元（其中：…）; …；其中：….
struct PartsScanner {
  let reading: Reading
  let asides: Asides
  private static let opener = "其中".codes
  /// A total stands so many sentences back at most, with growth alone between.
  private static let mostSentences = 3
  /// Nobody follows a sentence further back than so many characters and numbers.
  private static let mostCharacters = 400
  private static let mostCandidates = 12

  init(_ reading: Reading) {
    self.reading = reading
    asides = Asides(prose: reading.prose)
  }

  private var prose: Prose { reading.prose }

  /// Lists of at least so many parts; one is enough for a share.
  func lists(least: Int = 2) -> [PartsList] {
    guard prose.count > PartsScanner.opener.count else { return [] }
    return (1..<prose.count).filter { prose.holds(PartsScanner.opener, at: $0) }
      .compactMap { list(behind: $0, least) }
  }

  private func list(behind opener: Int, _ least: Int) -> PartsList? {
    let parts = PartsReader(reading: reading, asides: asides, start: opener + 2).parts()
    guard parts.items.count >= least else { return nil }
    let candidates = candidates(before: opener)
    guard let last = candidates.last else { return nil }
    let grows = parts.items.allSatisfy { asides.direction(of: $0.quantity) != nil }
    let isOwn = { (quantity: Quantity) in !asides.isAside(quantity) }
    // Parts that grow are parts of a growth.
    guard let total = grows ? last : candidates.last(where: isOwn), total.limit == .exact else {
      return nil
    }
    let alike = parts.items.filter { part in
      part.quantity.isOfKind(total) && (grows || isOwn(part.quantity))
    }
    var list = PartsList(
      total: total, candidates: candidates.filter { $0.isOfKind(total) },
      parts: alike.map { signed($0, in: total, grows: grows) }, isBroken: parts.isBroken)
    let labels = PartLabels(prose: prose, parts: list.parts)
    list.isClosed = labels.isClosed
    list.isClean = labels.isClean
    return list
  }

  /// A part that moves against its total counts negative.
  private func signed(_ part: PartsList.Part, in total: Quantity, grows: Bool) -> PartsList.Part {
    var part = part
    part.isNegative =
      grows && asides.direction(of: part.quantity) != asides.direction(of: total)
    return part
  }

  /// The numbers before the opener, in order, those in closed brackets left out.
  private func candidates(before opener: Int) -> [Quantity] {
    var end = opener
    while end > 0, isMark(prose[end - 1]) { end -= 1 }
    guard end > 0 else { return [] }
    var start = reading.sentence(at: end - 1).lowerBound
    for _ in 1..<PartsScanner.mostSentences {
      let found = outside(start..<opener)
      if found.contains(where: { !asides.isAside($0) }) || start == 0 { return found }
      guard prose[start - 1] == 0xFF1B || prose[start - 1] == 0x3B else { return found }
      start = reading.sentence(at: start - 1).lowerBound
    }
    return outside(start..<opener)
  }

  private func outside(_ range: Range<Int>) -> [Quantity] {
    var found: [Quantity] = []
    var depth = 0
    var offset = range.upperBound
    let start = max(range.lowerBound, range.upperBound - PartsScanner.mostCharacters)
    for quantity in reading.quantities(in: start..<range.upperBound).reversed() {
      guard found.count < PartsScanner.mostCandidates else { break }
      while offset > quantity.range.lowerBound {
        offset -= 1
        if prose.narrow(offset) == 0x29 { depth += 1 }
        // An open bracket around the list itself is left once.
        if prose.narrow(offset) == 0x28 { depth = max(depth - 1, 0) }
      }
      if depth == 0, quantity.isCountable { found.append(quantity) }
    }
    return found.reversed()
  }

  private func isMark(_ code: UInt32) -> Bool {
    code.isBlank || "，,（(。、；;：:\n".codes.contains(code)
  }
}

extension Reading {
  /// Where the paragraph begins in which the character stands, or so far back as is looked.
  func lineStart(of offset: Int) -> Int {
    var start = min(offset, prose.count)
    while start > 0, offset - start < Reading.longestLook, prose[start - 1] != 0x0A { start -= 1 }
    return start
  }

  private static let longestLook = 400

  /// The numbers whose digits begin in the range.
  func quantities(in range: Range<Int>) -> ArraySlice<Quantity> {
    let first = quantities.firstPlace { $0.range.lowerBound >= range.lowerBound }
    let last = quantities.firstPlace { $0.range.lowerBound >= range.upperBound }
    return quantities[first..<max(last, first)]
  }
}

extension [Quantity] {
  /// The first place from which on it holds, by halving.
  fileprivate func firstPlace(where holds: (Quantity) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Quantity {
  /// Its parts can be added up.
  var isCountable: Bool {
    switch unit {
    case .yuan, .count: !isChinese
    case .percent, .percentagePoints, .points, .year, .calendar, .none: false
    }
  }
}
