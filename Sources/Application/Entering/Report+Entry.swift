public import Evaluation

extension Rubric {
  /// The report with a text entered into a field, unless the text cannot stand there.
  ///
  /// What the screen keeps and marks as wrong, a command refuses: nobody is looking.
  public func entering(
    _ text: String, in field: Field, of report: Report
  ) throws(Refusal) -> Report {
    let address = field.path.address
    let plain = text.plainLines
    guard plain.unicodeScalars.allSatisfy(\.isHarmless) else {
      throw .entry(.controlCharacter(address: address))
    }
    guard field.kind.allowsLines || !plain.contains("\n") else {
      throw .entry(.severalLines(address: address))
    }
    var changed = report
    if let fault = changed.enter(plain, in: field) {
      throw .entry(.badEntry(address: address, reason: fault.message))
    }
    if let reason = faultReason(in: field, of: changed) {
      throw .entry(.badEntry(address: address, reason: reason))
    }
    return changed
  }

  /// What the checks of single entries say: dates, years, points over the maximum.
  private func faultReason(in field: Field, of report: Report) -> String? {
    guard !report[field.path].isEmpty else { return nil }
    return findings(in: report)
      .first { $0.field == field.path && entryChecks.contains($0.check) }?.message
  }

  private var entryChecks: Set<String> {
    ["missing-cover-line", "unreadable-entry", "wrong-points"]
  }
}

extension Field.Kind {
  /// The field takes more than one line of text.
  public var allowsLines: Bool {
    switch self {
    case .text, .list: true
    case .line, .date, .year, .fact, .points, .check: false
    }
  }
}

extension String {
  /// Line ends of other systems as line feeds, tabs as blanks.
  var plainLines: String {
    var text = ""
    for character in self {
      switch character {
      case "\r\n", "\r": text.append("\n")
      case "\t": text.append(" ")
      default: text.append(character)
      }
    }
    return text
  }
}
