/// A number that a text says of something (数字陈述).
struct Claim: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// 总收入19280.21万元
    case value
    /// 得分3.5分
    case scored
    /// 扣0.5分
    case deducted
    /// 满分4分
    case maximum
  }

  var quantity: Quantity
  var kind: Kind
  /// What it is said of; empty where it is the indicator at hand.
  var terms: [Term]
  var term: Range<Int>
  /// The last year named before it in the sentence.
  var year: Int?
  /// The sentence speaks of another time, or supposes.
  var isElsewhere: Bool
  var sentence: Int
}
