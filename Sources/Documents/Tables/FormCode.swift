/// The number of a finance form: 财决01-1表, 财决 01-1 表, 财决01－1表.
struct FormCode: Hashable {
  let text: String

  /// 财政拨款收入支出决算总表: it has no other money in it.
  static let appropriation = FormCode(in: "财决01-1表")

  init?(in text: String) {
    let plain = Array(text.compact.map { "－—–".contains($0) ? "-" : $0 })
    let found = plain.indices.dropLast().first { plain[$0] == "财" && plain[$0 + 1] == "决" }
    guard let start = found.map({ $0 + 2 }) else { return nil }
    let digits = plain[start...].drop { "公开附批".contains($0) }.prefix { $0.isDigit || $0 == "-" }
    guard digits.contains(where: \.isDigit) else { return nil }
    self.text = String(digits)
  }
}
