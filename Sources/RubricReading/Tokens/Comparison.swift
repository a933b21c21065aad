/// How a value stands to a bound.
enum Comparison: Hashable {
  case atLeast, above, atMost, below, equal

  /// The same seen from the bound: 80% ≤ X is X ≥ 80%.
  var mirrored: Comparison {
    switch self {
    case .atLeast: .atMost
    case .above: .below
    case .atMost: .atLeast
    case .below: .above
    case .equal: .equal
    }
  }

  /// Signs and words in front of the bound.
  static let words: [(String, Comparison)] = [
    ("≥", .atLeast), (">=", .atLeast), ("=>", .atLeast), ("大于等于", .atLeast),
    ("大于或等于", .atLeast), ("高于或等于", .atLeast), ("等于或高于", .atLeast), ("等于或大于", .atLeast),
    ("高于等于", .atLeast), ("不低于", .atLeast), ("不少于", .atLeast), ("不小于", .atLeast),
    ("达到或超过", .atLeast), ("达到", .atLeast), ("至少达到", .atLeast), ("达", .atLeast),
    (">", .above), ("大于", .above), ("高于", .above), ("超过", .above), ("超出", .above),
    ("高出", .above), ("多于", .above), ("超", .above),
    ("≤", .atMost), ("<=", .atMost), ("=<", .atMost), ("小于等于", .atMost), ("小于或等于", .atMost),
    ("低于或等于", .atMost), ("低于等于", .atMost), ("等于或低于", .atMost), ("等于或小于", .atMost),
    ("不高于", .atMost), ("不超过", .atMost), ("不大于", .atMost), ("不多于", .atMost), ("未超过", .atMost),
    ("不超出", .atMost), ("未高于", .atMost), ("未超出", .atMost),
    ("<", .below), ("小于", .below), ("低于", .below), ("少于", .below), ("不足", .below),
    ("未达到", .below), ("达不到", .below), ("不到", .below), ("未达", .below), ("不满", .below),
    ("没有达到", .below), ("没达到", .below),
    ("=", .equal), ("等于", .equal),
  ]
}
