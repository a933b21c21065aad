import Evaluation

extension Points {
  /// `3.5`, `3.5分`; nothing else.
  init?(cell: String) {
    let plain = cell.compact
    guard let number = DecimalNumber(plain.hasSuffix("分") ? String(plain.dropLast()) : plain) else {
      return nil
    }
    self.init(number)
  }
}
