/// Everything that somebody may do to a report under review (操作).
public enum ReviewAction: String, Hashable, Sendable, CaseIterable {
  /// 填报: change a field.
  case fill
  /// 添附佐证: attach evidence.
  case attach
  /// 撤去佐证: take evidence away.
  case detach
  /// 答复: answer a query.
  case answer
  /// 送审
  case submit
  /// 查询: ask about a field.
  case ask
  /// 销结: close a query.
  case close
  /// 复核评分: put points beside the filler's.
  case score
  /// 退回
  case `return`
  /// 审核通过
  case approve
  /// 签发
  case sign
  /// 重新开启: make a new revision of a signed report.
  case reopen

  public var title: String {
    switch self {
    case .fill: "填报"
    case .attach: "添附佐证"
    case .detach: "撤去佐证"
    case .answer: "答复查询"
    case .submit: "送审"
    case .ask: "提出查询"
    case .close: "销结查询"
    case .score: "复核评分"
    case .return: "退回"
    case .approve: "审核通过"
    case .sign: "签发"
    case .reopen: "重新开启"
    }
  }

  /// Nobody does it without a key: it is signed, so a passphrase is asked for.
  public var needsKey: Bool {
    switch self {
    case .return, .approve, .sign, .reopen: true
    case .fill, .attach, .detach, .answer, .submit, .ask, .close, .score: false
    }
  }

  /// It is signed by whoever has a key.
  public var isSigned: Bool { needsKey || self == .submit }
}

extension Person {
  /// Whether the person signs it, so that a passphrase is asked for.
  public func signs(_ action: ReviewAction) -> Bool { action.isSigned && !publicKey.isEmpty }

  /// In which capacity the person does it: the first of the roles that may.
  public func capacity(for action: ReviewAction) -> Role? {
    roles.sorted().first { may(action, as: $0) }
  }

  /// Whether the person has the role, and the role may do it.
  public func may(_ action: ReviewAction, as role: Role) -> Bool {
    roles.contains(role) && Transition.roles(for: action).contains(role)
  }
}
