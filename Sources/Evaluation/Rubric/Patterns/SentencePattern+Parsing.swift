/// Why a sentence pattern cannot be read.
public enum PatternFault: Error, Hashable, Sendable {
  case unclosedGap(at: Int)
  case unknownGap(String, at: Int)
}

extension PatternFault {
  public var message: String {
    switch self {
    case .unclosedGap(let offset): "句式第 \(offset + 1) 个字处的“{”没有对应的“}”。"
    case .unknownGap(let name, let offset):
      "句式第 \(offset + 1) 个字处的空格“{\(name)}”不认识。"
    }
  }
}

extension SentencePattern {
  /// Reads a pattern as rubric files write it; see `Gap` for the names.
  public init(parsing text: String) throws(PatternFault) {
    parts = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      let offset = text.distance(from: text.startIndex, to: open)
      guard let close = rest[open...].firstIndex(of: "}") else { throw .unclosedGap(at: offset) }
      let name = String(rest[rest.index(after: open)..<close])
      guard let gap = Gap(name) else { throw .unknownGap(name, at: offset) }
      append(words: rest[..<open])
      parts.append(.gap(gap))
      rest = rest[rest.index(after: close)...]
    }
    append(words: rest)
  }

  private mutating func append(words: Substring) {
    if !words.isEmpty { parts.append(.words(String(words))) }
  }
}

extension SentencePattern.Gap {
  init?(_ name: String) {
    if let field = CoverField(rawValue: name.removing(prefix: "cover.") ?? "") {
      self = .cover(field)
    } else if let fact = name.removing(prefix: "fact.") {
      self.init(fact: fact)
    } else if let offset = name.removing(prefix: "year+") {
      guard let offset = Int(offset), (1...9).contains(offset) else { return nil }
      self = .year(offset: offset)
    } else {
      self.init(plain: name)
    }
  }

  private init?(fact name: String) {
    let parts = name.split(separator: "|", omittingEmptySubsequences: false)
    guard let id = parts.first, parts.count == 1 || (parts.count == 2 && parts[1] == "万元")
    else { return nil }
    self = .fact(Fact.ID(id), inTenThousands: parts.count == 2)
  }

  private init?(plain name: String) {
    switch name {
    case "year": self = .year(offset: 0)
    case "text": self = .text
    case "items": self = .items
    case "count": self = .count
    case "total": self = .total
    case "grade": self = .grade
    case "name": self = .name
    case "points": self = .points
    case "maximum": self = .maximum
    case "lost": self = .lost
    case "calculation": self = .calculation
    case "explanation": self = .explanation
    case "sentence": self = .sentence
    case "deduction": self = .deduction
    default: return nil
    }
  }
}

extension String {
  func removing(prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
