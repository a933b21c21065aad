import Evaluation

/// A standard's smallest piece that means something.
struct Token: Hashable {
  enum Kind: Hashable {
    case number(Rational, NumberUnit)
    case comparison(Comparison)
    case side(Side, isExplicit: Bool)
    /// （含）, （不含）, （含95%）.
    case inclusion(Bool, of: [Rational])
    /// - ~ 至 between two bounds.
    case dash
    case award(Award)
    /// 每.
    case every
    /// 否则, 其余.
    case otherwise
    /// 扣完为止.
    case floor
    /// 最高不超过满分: nil is the maximum.
    case most(Rational?)
    /// 最多扣N分.
    case mostLost(Rational)
    /// 按比例得分.
    case proportion
    /// 按比例扣分.
    case proportionalLoss
    /// 得分=.
    case scoreIs
    /// 酌情.
    case judgement
    /// 分值, 满分, 权重: the maximum as a quantity.
    case maximum
    /// 满分5分.
    case stated(Rational)
    case sign(Character)
    /// 不足一个单位的按一个单位计, and its like.
    case counting(DeductionRule.Counting)
    case comma, colon, enumeration, stop
    /// ①, 1., （1）.
    case marker(Int)
    case text(String)
  }

  var kind: Kind
  /// In the characters of the source.
  var range: Range<Int>
}

extension Token {
  var text: String? {
    if case .text(let text) = kind { text } else { nil }
  }

  var award: Award? {
    if case .award(let award) = kind { award } else { nil }
  }

  /// It only separates.
  var isMark: Bool {
    switch kind {
    case .comma, .colon, .enumeration, .stop: true
    case .number, .comparison, .side, .inclusion, .dash, .award, .every, .otherwise, .floor, .most,
      .mostLost, .proportion, .proportionalLoss, .scoreIs, .judgement, .maximum, .stated, .sign,
      .counting, .marker, .text:
      false
    }
  }

  /// The sign in one of its forms.
  func isSign(_ sign: Character) -> Bool { kind == .sign(sign) }
}
