/// A word behind a bound: 95%以上.
///
/// 以上, 以下, 以内 include the number itself (民法典第一千二百五十九条); many tables mean 以下 without it,
/// so a bound that two lines claim is told.
enum Side: Hashable {
  case orMore, orLess

  static let words: [(String, Side, isExplicit: Bool)] = [
    ("及以上", .orMore, true), ("及其以上", .orMore, true), ("或以上", .orMore, true),
    ("及以下", .orLess, true), ("及其以下", .orLess, true), ("或以下", .orLess, true),
    ("及以内", .orLess, true), ("以上", .orMore, false), ("之上", .orMore, false),
    ("以下", .orLess, false), ("之下", .orLess, false), ("以内", .orLess, false),
    ("之内", .orLess, false),
  ]
}
