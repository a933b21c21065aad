/// An indicator that a supervisor should recompute before others, and why (先看这些).
public struct Priority: Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// So many queries about it are not closed (查询未销结).
    case openQueries(Int)
    /// Fields of it changed after the report was returned (退回后改).
    case changedAfterReturn([FieldPath])
    /// Points without figures (无数据支撑).
    case unsupported
    /// Points set by hand; what the rule gives, if it gives anything (人工评分).
    case overridden(computed: Points?)
    /// Points were lost; the reason that was given may be empty (失分).
    case lost(Points, reason: String)
    /// Full points on judgement alone (定性满分).
    case judgedFull
    /// What the checks found, justified warnings left out.
    case findings(errors: Int, warnings: Int)
    /// Warnings that stand because the filler said why (警告已说明).
    case justified(Int)
    /// Another score or value than last year by a good deal.
    case changedFromLastYear(String)
    /// The rule is an assumption (规则未经核实).
    case unverifiedRule
  }

  public var indicator: Indicator.ID
  public var title: String
  public var maximum: Points
  public var points: Points
  /// The gravest first.
  public var reasons: [Reason]
  /// What the order goes by: the reasons' weights times the points at stake.
  public var rank: Rational
}

extension Priority.Reason {
  /// How much a reason counts; one of weight 1 alone puts no indicator on the list.
  var weight: Int {
    switch self {
    case .openQueries: 8
    case .changedAfterReturn: 6
    case .unsupported: 5
    case .overridden: 5
    case .findings(let errors, _): errors > 0 ? 5 : 2
    case .lost(_, let reason): reason.isBlank ? 4 : 3
    case .changedFromLastYear: 3
    case .justified: 2
    case .judgedFull: 1
    case .unverifiedRule: 1
    }
  }

  /// It is worth a look by itself.
  var standsAlone: Bool { weight > 1 }
}
