import Evaluation

/// One statement of a standard.
struct Clause: Hashable {
  enum Content: Hashable {
    /// Values and what they give.
    case range(ValueRange, Award)
    /// A criterion in words and what it gives.
    case criterion(String, Award)
    /// Points off for each unit of the value.
    case perUnit(PerUnit)
    /// Points off for each thing that happened.
    case perEvent(PerEvent)
    /// Points for each thing that was done.
    case reward(PerEvent)
    /// So many points for each of the parts that are listed.
    case each(Rational, isLoss: Bool)
    /// The score as a formula of points.
    case formula(Formula, lead: ValueRange?)
    /// In proportion to the value.
    case proportion(isLoss: Bool, lead: ValueRange?)
    /// What is left over: 否则不得分.
    case otherwise(Award)
    /// It does not apply to the unit.
    case notApplicable(String, ApplicableRule.Treatment)
    /// A part of a list without points of its own.
    case part(String)
    case floor
    case most(Rational?)
    case mostLost(Rational)
    case counting(DeductionRule.Counting)
    /// A person judges, by the standard's own words.
    case judgement
    /// 以100%为标准: points off begin there.
    case base(ValueRange.Limit)
    /// The maximum, said again.
    case stated(Rational)
    /// 完成率=完成数÷计划数.
    case definition(name: String, Formula?)
    /// Words that give and take nothing.
    case note
    /// What was not understood.
    case unknown(String)
  }

  var content: Content
  /// Which of the parts between ； and 。 it stands in.
  var part: Int
  var hasMarker: Bool
  /// In the characters of the source.
  var range: Range<Int>
}

/// 每超过1个百分点扣0.5分.
struct PerUnit: Hashable {
  /// Which way points are lost, where the sentence says so; both for 每偏离.
  var direction: Direction?
  /// From where, where it says so.
  var threshold: ValueRange.Limit?
  var unit: Rational
  var numberUnit: NumberUnit
  var award: Award
  /// The values that it holds for.
  var lead: ValueRange?
  var subject: String
  /// It counts from a target that stands elsewhere.
  var isOfTarget = false

  enum Direction: Hashable {
    case above, below, both
  }
}

/// 每发现一处违规扣1分.
struct PerEvent: Hashable {
  var text: String
  /// How many make one deduction.
  var number: Rational
  var thing: String
  var award: Award
}
