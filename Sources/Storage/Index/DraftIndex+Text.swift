import Evaluation

/// One line a draft, its fields separated by U+001F; the first line says by whom it was written.
extension DraftIndex {
  private static let separator: UInt8 = 0x1F

  /// Reads what the same program wrote; anything else is an empty index.
  init(reading bytes: [UInt8], program: String) {
    let lines = bytes.split(separator: 0x0A)
    guard let first = lines.first, first.elementsEqual(DraftIndex.head(program).utf8) else {
      return
    }
    for line in lines.dropFirst() {
      let fields = line.split(
        separator: DraftIndex.separator, omittingEmptySubsequences: false)
      if let entry = Entry(fields) { append(Array(fields[0]), entry) }
    }
  }

  func bytes(program: String) -> [UInt8] {
    var bytes = Array((DraftIndex.head(program) + "\n").utf8)
    for (name, entry) in zip(names, entries) {
      let fields = entry.fields
      // What would tear the line is read again each time.
      guard !(fields.contains { $0.utf8.contains { $0 < 0x20 } }),
        !name.contains(where: { $0 < 0x20 })
      else { continue }
      bytes += name
      for field in fields {
        bytes.append(DraftIndex.separator)
        bytes += Array(field.utf8)
      }
      bytes.append(0x0A)
    }
    return bytes
  }

  private static func head(_ program: String) -> String { "ziping-index 3 " + program }
}

extension DraftIndex.Entry {
  fileprivate init?(_ fields: [ArraySlice<UInt8>]) {
    guard fields.count == 12 || fields.count == 21 else { return nil }
    guard let draft = FileStamp(fields[1]), let state = ReviewState(rawValue: text(fields[5])),
      let queries = Int(decimal: fields[7]), let isAltered = Int(decimal: fields[8])
    else { return nil }
    self.init(stamp: DraftStamp(draft: draft, trail: FileStamp(fields[2])))
    unit = text(fields[3])
    year = text(fields[4])
    self.state = state
    since = Int(decimal: fields[6]).map { Timestamp(seconds: $0) }
    openQueries = queries
    self.isAltered = isAltered != 0
    verdict = DraftIndex.Verdict(fields[9..<12].map(text))
    if fields.count == 21 { rating = DraftIndex.Rating(fields[12...]) }
  }

  fileprivate var fields: [String] {
    [
      stamp.draft.text, stamp.trail?.text ?? "", unit, year, state.rawValue,
      since.map { "\($0.seconds)" } ?? "", "\(openQueries)", isAltered ? "1" : "0",
    ] + (verdict?.fields ?? ["", "", ""]) + (rating?.fields ?? [])
  }
}

extension DraftIndex.Verdict {
  /// Of what speaks against a report, the first thing is enough for a list.
  fileprivate init?(_ texts: [String]) {
    let reason = texts[1]
    let assurance: Judgement.Assurance
    switch texts[0] {
    case Judgement.Assurance.verified.name: assurance = .verified
    case Judgement.Assurance.named.name: assurance = .named
    case Judgement.Assurance.unverified(reason).name: assurance = .unverified(reason)
    case Judgement.Assurance.altered([]).name:
      assurance = .altered(reason.isEmpty ? [] : [reason])
    case Judgement.Assurance.contradicted([]).name: assurance = .contradicted([reason])
    default: return nil
    }
    self.init(assurance, by: texts[2])
  }

  fileprivate var fields: [String] {
    let reason =
      switch assurance {
      case .verified, .named: ""
      case .unverified(let reason): reason
      case .altered(let fields): fields.joined(separator: "、")
      case .contradicted(let reasons): reasons.first ?? ""
      }
    return [assurance.name, reason, roster]
  }
}

extension DraftIndex.Rating {
  /// Nine fields: what is pinned, by what it was scored, total, grade, and three counts.
  fileprivate init?(_ fields: ArraySlice<ArraySlice<UInt8>>) {
    let counts = fields.suffix(3).compactMap { Int(decimal: $0) }
    let texts = fields.dropLast(3).map(text)
    guard texts.count == 6, counts.count == 3, let total = DecimalNumber(texts[4]) else {
      return nil
    }
    self.init(
      pinned: RubricReference(id: Rubric.ID(texts[0]), version: texts[1], digest: texts[2]),
      scoring: texts[3], total: Points(total), grade: texts[5])
    deductions = counts[0]
    errors = counts[1]
    warnings = counts[2]
  }

  fileprivate var fields: [String] {
    [
      pinned.id.rawValue, pinned.version, pinned.digest, scoring, total.exact.shortText(places: 12),
      grade,
      "\(deductions)", "\(errors)", "\(warnings)",
    ]
  }
}

private func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
