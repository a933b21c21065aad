/// What a person is allowed to be (角色); one person may have several.
///
/// Stored in the roster, `people.json`.
public enum Role: String, Hashable, Comparable, Sendable, CaseIterable {
  /// 填报人
  case filler
  /// 审核人
  case reviewer
  /// 管理员: keeps the roster.
  case administrator

  public var title: String {
    switch self {
    case .filler: "填报人"
    case .reviewer: "审核人"
    case .administrator: "管理员"
    }
  }

  public static func < (left: Role, right: Role) -> Bool { left.order < right.order }

  private var order: Int {
    switch self {
    case .filler: 0
    case .reviewer: 1
    case .administrator: 2
    }
  }
}
