import Evaluation

/// What a standard gives or takes.
enum Award: Hashable {
  /// 得满分, 不扣分.
  case full
  /// 得3分.
  case points(Rational)
  /// 得分值的60%.
  case share(Rational)
  /// 不得分.
  case zero
  /// 扣2分.
  case lose(Rational)
  /// 扣分值的10%.
  case loseShare(Rational)
  /// 得3-4分: judged between the two.
  case between(Rational, Rational)

  /// Points that it comes to, of so many.
  func points(of maximum: Rational) -> Rational? {
    switch self {
    case .full: maximum
    case .points(let points): points
    case .share(let share): maximum * share
    case .zero: .zero
    case .lose(let points): maximum - points
    case .loseShare(let share): maximum - maximum * share
    case .between: nil
    }
  }

  /// Points taken, where it takes some.
  func lost(of maximum: Rational) -> Rational? {
    switch self {
    case .lose(let points): points
    case .loseShare(let share): maximum * share
    case .full, .points, .share, .zero, .between: nil
    }
  }

  var isLoss: Bool {
    switch self {
    case .lose, .loseShare: true
    case .full, .points, .share, .zero, .between: false
    }
  }
}
