/// What can be asked for in submitting, reviewing and signing.
public enum DeskAction: Hashable, Sendable {
  /// 身份: who acts now.
  case identity
  /// 审核: what waits for the supervisor.
  case queue
  /// 送审与查询: what stands in the way of submitting, and what was asked.
  case submission
  // On a report.
  case submit, giveBack, approve, sign, reopen
  case ask, answer, close, score
  /// 退回理由: why a field will be given back.
  case reason
  // Looking.
  case changes, corrections, versions, evidence, nextItem, previousItem
  // Evidence.
  case attach, detach
}
