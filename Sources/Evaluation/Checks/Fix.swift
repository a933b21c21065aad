/// A change of some characters of one field that takes a finding away (采纳).
public struct Fix: Hashable, Sendable {
  public var field: FieldPath
  /// Characters of the field's text, as it is read; empty to insert.
  public var range: Range<Int>
  public var replacement: String

  public init(field: FieldPath, range: Range<Int>, replacement: String) {
    self.field = field
    self.range = range
    self.replacement = replacement
  }
}

extension Fix {
  /// The text with the characters replaced, or nothing where it no longer has them.
  public func applied(to text: String) -> String? {
    var characters = Array(text)
    guard range.lowerBound >= 0, range.upperBound <= characters.count else { return nil }
    characters.replaceSubrange(range, with: Array(replacement))
    return String(characters)
  }

  /// The field's content afterwards, or nothing where the fix does not fit any more.
  public func content(in report: Report) -> FieldContent? {
    switch report[field] {
    case .text(let text): applied(to: text).map { .text($0) }
    case .items, .fact, .points, .check, .lastYear: nil
    }
  }
}

extension Report {
  /// Applies every fix that the rubric's checks offer, until none is left.
  ///
  /// - Returns: How many were applied.
  @discardableResult
  public mutating func applyFixes(of rubric: Rubric) -> Int {
    var count = 0
    // A fix removes its finding; should two fixes undo each other, the bound ends it.
    while count < Report.mostFixes,
      let fix = rubric.findings(in: self).compactMap(\.fix).last(where: { fix in
        fix.content(in: self).map { $0 != self[fix.field] } ?? false
      }), let content = fix.content(in: self)
    {
      self[fix.field] = content
      count += 1
    }
    return count
  }

  private static let mostFixes = 500
}
