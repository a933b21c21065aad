import Text

extension FactValue {
  /// The most figures that one list may have.
  public static let maximumFigures = 200

  /// What a list without figures is typed and shown as; an empty entry is missing, not empty.
  public static let noFigures = "无"

  /// Reads `120万；35,000；=1万+2万`: figures of the kind between `；`, `;` or `、`.
  ///
  /// One separator may stand behind the last figure, as it does while one types.
  static func figures(_ text: String, as kind: Fact.Kind) throws(EntryFault) -> [DecimalNumber] {
    let plain = text.trimmingBlanks
    guard plain != noFigures else { return [] }
    var parts = plain.split(omittingEmptySubsequences: false) { $0.separatesFigures }
    if parts.count > 1, parts.last?.allSatisfy(\.isWhitespace) == true { parts.removeLast() }
    guard parts.count <= maximumFigures else { throw .tooManyFigures(maximum: maximumFigures) }
    var figures: [DecimalNumber] = []
    for (index, part) in parts.enumerated() {
      do throws(EntryFault) {
        figures.append(try number(String(part), as: kind))
      } catch {
        throw parts.count == 1 ? error : .figure(index + 1, error)
      }
    }
    return figures
  }

  /// The figures of a list as they are edited: `1200000；35000`, 无.
  static func text(of figures: [DecimalNumber], _ text: (DecimalNumber) -> String) -> String {
    figures.isEmpty ? noFigures : figures.map(text).joined(separator: "；")
  }

  /// Without separators of thousands, to be typed again: `1200000；35000`.
  public static func plainText(of figures: [DecimalNumber]) -> String {
    text(of: figures, \.text)
  }
}

extension [DecimalNumber] {
  /// Exact; zero for none.
  public var sum: DecimalNumber { DecimalNumber(exact: reduce(.zero) { $0 + $1.exact }) }
}

extension Character {
  fileprivate var separatesFigures: Bool { halfWidth == ";" || self == "、" }
}
