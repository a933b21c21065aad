/// Why a number is what it is, row by row, ready to be read (缘由).
public struct Explanation: Hashable, Sendable {
  /// What is explained: 结转结余率.
  public var title: String
  /// The number itself: 4 分（满分 4 分）.
  public var headline: String
  public var rows: [Row]

  public struct Row: Hashable, Sendable {
    /// 公式, 代入, 规则 …; empty where it goes on from the row above.
    public var label: String
    public var text: String
    /// The field to go to from here.
    public var path: FieldPath?
    /// What to try in that field (试填), where the row tells of a change.
    public var target: DecimalNumber?

    public init(
      _ label: String, _ text: String, path: FieldPath? = nil, target: DecimalNumber? = nil
    ) {
      self.target = target
      self.label = label
      self.text = text
      self.path = path
    }
  }
}

extension Rubric {
  /// The short explanation for beside an indicator's form.
  public func briefExplanation(of indicator: Indicator, in report: Report) -> Explanation {
    Explainer(self, report).brief(of: indicator)
  }

  /// Why the figure is what it is in this report; nil if the rubric has no such figure.
  public func explanation(of figure: Figure, in report: Report) -> Explanation? {
    let explainer = Explainer(self, report)
    return switch figure {
    case .total: explainer.total
    case .group(let id): group(id).map { explainer.explanation(of: $0) }
    case .indicator(let id): indicator(id).map { explainer.explanation(of: $0) }
    case .input(let id): input(named: id.rawValue).map { explainer.explanation(of: $0) }
    }
  }
}
