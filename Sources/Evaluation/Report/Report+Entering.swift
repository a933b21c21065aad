import Text

extension Report {
  /// Puts typed text into a field, read as the field's kind wants it.
  ///
  /// Text that is no value is kept as it was typed; nothing is lost. A criterion has no room for
  /// such text and keeps its present answer.
  /// - Returns: What is wrong with the entry, if anything.
  @discardableResult
  public mutating func enter(_ text: String, in field: Field) -> EntryFault? {
    let (content, fault) = FieldContent.reading(text, as: field.kind)
    if fault != nil, field.kind == .check { return fault }
    self[field.path] = content
    return fault
  }
}

extension FieldContent {
  /// What typed text means for a field of that kind, and what is wrong with it.
  public static func reading(
    _ text: String, as kind: Field.Kind
  ) -> (FieldContent, EntryFault?) {
    switch kind {
    case .line, .text: (.text(text), nil)
    case .date: (.text(CalendarDate(text)?.text ?? text), nil)
    case .year: (.text(year(text)), nil)
    case .list: (.items(text.split(whereSeparator: \.isNewline).map(String.init)), nil)
    case .fact(let kind): reading(fact: text, as: kind)
    case .points: reading(points: text)
    case .check: reading(check: text)
    }
  }

  /// `2023` for ２０２３年.
  private static func year(_ text: String) -> String {
    let plain = text.halfWidth.trimmingBlanks
    return plain.hasSuffix("年") ? String(plain.dropLast()).trimmingBlanks : plain
  }

  private static func reading(
    fact text: String, as kind: Fact.Kind
  ) -> (FieldContent, EntryFault?) {
    guard !text.isBlank else { return (.fact(nil), nil) }
    do throws(EntryFault) {
      return (.fact(.value(try FactValue(text, as: kind))), nil)
    } catch {
      return (.fact(.unreadable(text)), error)
    }
  }

  private static func reading(points text: String) -> (FieldContent, EntryFault?) {
    guard !text.isBlank else { return (.points(nil), nil) }
    do throws(EntryFault) {
      let number = try AmountReader.read(text, unit: "分")
      guard number >= .zero else { throw .negative }
      guard number.places <= Points.enteredPlaces else {
        throw .tooManyPlaces(allowed: Points.enteredPlaces)
      }
      return (.points(.value(Points(number))), nil)
    } catch {
      return (.points(.unreadable(text)), error)
    }
  }

  private static func reading(check text: String) -> (FieldContent, EntryFault?) {
    guard !text.isBlank else { return (.check(nil), nil) }
    do throws(EntryFault) {
      guard case .flag(let flag) = try FactValue(text, as: .flag) else { return (.check(nil), nil) }
      return (.check(flag), nil)
    } catch {
      return (.check(nil), error)
    }
  }
}

extension FieldContent {
  /// The content as people read and edit it: `537,762.26`, 是, `3.5`; items one a line.
  public func text(as kind: Field.Kind) -> String {
    switch self {
    case .text(let text): text
    case .items(let items): items.joined(separator: "\n")
    case .fact(.value(let value)):
      if case .fact(let kind) = kind { value.text(as: kind) } else { "" }
    case .fact(.unreadable(let text)), .points(.unreadable(let text)): text
    case .points(.value(let points)): points.text
    case .check(let check): check.map { $0 ? "是" : "否" } ?? ""
    case .lastYear(let year): year?.summary ?? ""
    case .fact(nil), .points(nil): ""
    }
  }
}
