/// Where a report stands between its filler and its signature (送审状态).
///
/// Stored in each line of the audit trail, `<id>.review/trail.jsonl`, as the state after the line.
public enum ReviewState: String, Hashable, Sendable, CaseIterable {
  /// 草稿: being filled in.
  case draft
  /// 已送审: handed in; nobody changes it.
  case submitted
  /// 被退回: given back with reasons; the first change makes it a draft again.
  case returned
  /// 审核通过: found in order, not signed yet.
  case approved
  /// 已签发: signed.
  case signed
  /// 重新开启: a new revision of a signed report; the first change makes it a draft.
  case reopened

  public var title: String {
    switch self {
    case .draft: "草稿"
    case .submitted: "已送审"
    case .returned: "被退回"
    case .approved: "审核通过"
    case .signed: "已签发"
    case .reopened: "重新开启"
    }
  }

  /// The filler may change the report.
  public var isOpen: Bool {
    switch self {
    case .draft, .returned, .reopened: true
    case .submitted, .approved, .signed: false
    }
  }

  /// The supervisor has something to do.
  public var isWaiting: Bool {
    switch self {
    case .submitted, .approved: true
    case .draft, .returned, .signed, .reopened: false
    }
  }
}
