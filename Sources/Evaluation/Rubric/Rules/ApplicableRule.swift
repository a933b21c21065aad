/// Another rule, unless the indicator does not apply to the unit (不适用).
///
/// It does not apply while `unless` holds, or where the filler says so and gives the reason.
public struct ApplicableRule: Hashable, Sendable {
  /// What an indicator that does not apply is worth.
  public enum Treatment: String, Hashable, Sendable, CaseIterable {
    case full
    /// Left out, the rest rescaled to the declared total (剔除后折算).
    case leftOut = "left_out"
    case zero
  }

  /// The condition, if figures decide: `在建项目数 = 0`.
  public var unless: Formula?
  /// The condition in words.
  public var text: String
  public var treatment: Treatment
  public var otherwise: Rule

  public init(unless: Formula?, text: String, treatment: Treatment, otherwise: Rule) {
    self.unless = unless
    self.text = text
    self.treatment = treatment
    self.otherwise = otherwise
  }
}

extension ApplicableRule.Treatment {
  /// As the screens and documents say it.
  public var title: String {
    switch self {
    case .full: "得满分"
    case .leftOut: "不计入总分，其余指标按比例折算"
    case .zero: "不得分"
    }
  }
}
