extension JSONValue {
  /// Whether both have the same canonical text, which is not written for it.
  ///
  /// Texts are compared byte for byte: two spellings of an accented letter differ in a file.
  func means(_ other: JSONValue) -> Bool {
    switch (self, other) {
    case (.object(let one), .object(let two)): JSONValue.mean(one, two)
    case (.array(let one), .array(let two)):
      one.count == two.count && zip(one, two).allSatisfy { $0.means($1) }
    case (.string(let one), .string(let two)): one.isExactly(two)
    case (.number(let one), .number(let two)): one.isExactly(two)
    case (.bool(let one), .bool(let two)): one == two
    case (.null, .null): true
    case (.object, _), (.array, _), (.string, _), (.number, _), (.bool, _), (.null, _): false
    }
  }

  /// Most objects come from files of ours, and have their members in the same order.
  private static func mean(_ one: [Member], _ two: [Member]) -> Bool {
    guard one.count == two.count else { return false }
    if zip(one, two).allSatisfy({ $0.name.isExactly($1.name) }) {
      return zip(one, two).allSatisfy { $0.value.means($1.value) }
    }
    return zip(one.inOrder, two.inOrder).allSatisfy {
      $0.name.isExactly($1.name) && $0.value.means($1.value)
    }
  }
}

extension [JSONValue.Member] {
  /// By the bytes of their names, as the canonical text has them.
  var inOrder: [JSONValue.Member] {
    sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }
}
