import Evaluation

extension JSONNode {
  /// A number in decimal digits, written as a string.
  func decimal() throws(FileFault) -> DecimalNumber {
    let text = try string()
    guard let number = DecimalNumber(text) else { throw fault(.notDecimal(text)) }
    return number
  }

  /// A decimal string, or a percentage: `0.1` or `10%`.
  func ratio() throws(FileFault) -> Rational {
    let text = try string()
    let isPercentage = text.hasSuffix("%")
    guard let number = DecimalNumber(isPercentage ? text.dropLast() : text[...]),
      let ratio = number.exact.divided(by: Rational(isPercentage ? 100 : 1))
    else { throw fault(.notDecimal(text)) }
    return ratio
  }

  /// Points, not negative.
  func points() throws(FileFault) -> Points {
    let number = try decimal()
    guard number >= .zero else { throw fault(.outOfRange(number.text)) }
    return Points(number)
  }

  func identifier<ID: Identifier>() throws(FileFault) -> ID {
    try identifier(try string())
  }

  /// The object's member names are identifiers of that kind.
  func identifier<ID: Identifier>(_ name: String) throws(FileFault) -> ID {
    let id = ID(name)
    guard id.isWellFormed else { throw fault(.notIdentifier(name)) }
    return id
  }

  func formula() throws(FileFault) -> Formula {
    let text = try string()
    do throws(FormulaFault) {
      return try Formula(parsing: text)
    } catch {
      throw fault(.formula(error))
    }
  }

  func pattern() throws(FileFault) -> SentencePattern {
    let text = try string()
    do throws(PatternFault) {
      return try SentencePattern(parsing: text)
    } catch {
      throw fault(.pattern(error))
    }
  }

  /// One of the names of a closed list.
  func choice<Choice: JSONKey>() throws(FileFault) -> Choice {
    let text = try string()
    guard let choice = Choice(rawValue: text) else {
      throw fault(.notOneOf(text, Choice.allCases.map(\.rawValue)))
    }
    return choice
  }
}
