/// Something in a rubric that its authors should look at (指标体系的问题).
public struct RubricFinding: Hashable, Sendable {
  /// The check's name: `step-gap`.
  public var check: String
  public var severity: Finding.Severity
  /// A path of ids: `indicator.carryover_rate.rule`.
  public var place: String
  /// What is wrong.
  public var reason: String
  /// What to do.
  public var remedy: String
  /// The name in a formula that it is about, if it is about one.
  public var misused: MisusedName?

  public init(
    check: String, severity: Finding.Severity, place: String, reason: String, remedy: String
  ) {
    self.check = check
    self.severity = severity
    self.place = place
    self.reason = reason
    self.remedy = remedy
  }

  public var message: String { reason + remedy }
}

/// One thing that is looked for in a rubric: one check, one file, its words at the foot.
protocol RubricCheck: Sendable {
  static var name: String { get }
  func findings(in rubric: Rubric) -> [RubricFinding]
}

extension RubricCheck {
  func error(_ place: String, _ reason: String, _ remedy: String) -> RubricFinding {
    RubricFinding(
      check: Self.name, severity: .error, place: place, reason: reason, remedy: remedy)
  }

  func warning(_ place: String, _ reason: String, _ remedy: String) -> RubricFinding {
    RubricFinding(
      check: Self.name, severity: .warning, place: place, reason: reason, remedy: remedy)
  }
}

extension Rubric {
  private static let checks: [any RubricCheck] = [
    Soundness(), DuplicateParts(), StepGaps(), StepOverlaps(), StepOrder(), StepSize(),
    GradeBounds(), CapBounds(), StaleYears(), MissingWording(), MissingBasis(), WordingDrift(),
    StandardPoints(), Concentration(), MoneyAsCount(),
  ]

  /// These follow formulas, and would only repeat what keeps a rubric from being used.
  private static let furtherChecks: [any RubricCheck] = [
    UnitMismatch(), UnusedInputs(), UnaskedInputs(), FailingCases(),
  ]

  /// All findings of all checks: what keeps the rubric from being used, and what looks wrong.
  public func lint() -> [RubricFinding] {
    let found = Rubric.checks.flatMap { $0.findings(in: self) }
    guard !found.contains(where: { $0.check == Soundness.name }) else { return found }
    return found + Rubric.furtherChecks.flatMap { $0.findings(in: self) }
  }
}
