import Evaluation

/// What is written down in a prompt.
enum PromptKind: Hashable, Sendable {
  case submit
  case ask(FieldPath)
  case answer(Int)
  case score(Indicator.ID)
  case giveBack, approve, sign, reopen
  /// Why a field will be given back (逐项退回理由).
  case reason(FieldPath)
  case attach(Indicator.ID)
  case detach(Int)
}
