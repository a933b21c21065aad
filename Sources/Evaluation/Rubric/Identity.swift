/// A relation between figures that must hold (勾稽关系): 总支出 = 基本支出 + 项目支出.
public struct Identity: Hashable, Sendable, Identifiable {
  public struct ID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
  }

  public enum Relation: String, Hashable, Sendable, CaseIterable {
    case equal = "="
    case atMost = "<="
  }

  public var id: ID
  /// As people read it: 总支出 = 基本支出 + 项目支出.
  public var title: String
  public var left: Formula
  public var relation: Relation
  public var right: Formula
  /// What it is where it does not hold: an error keeps the report from being handed in.
  public var severity: FindingSeverity

  public init(
    id: ID, title: String, left: Formula, relation: Relation, right: Formula,
    severity: FindingSeverity = .error
  ) {
    self.severity = severity
    self.id = id
    self.title = title
    self.left = left
    self.relation = relation
    self.right = right
  }

  func namingInputs(_ inputs: [String: RubricInput]) -> Identity {
    var named = self
    named.left = left.namingInputs(inputs)
    named.right = right.namingInputs(inputs)
    return named
  }
}
