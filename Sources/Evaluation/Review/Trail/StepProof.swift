/// What a submission or decision in the trail rests on (凭据).
public enum StepProof: Hashable, Sendable {
  /// It has a signature that nobody has checked yet.
  case unchecked
  /// Its signature was checked, and everything it says.
  case signed
  /// 送审未签名: by name alone, which is allowed to whoever has no key.
  case named
  /// It does not hold, and why.
  case refuted(String)

  /// As lists of steps show it.
  public var text: String {
    switch self {
    case .unchecked: "未经核验"
    case .signed: "已签名"
    case .named: "未签名"
    case .refuted: "核验不符"
    }
  }
}

extension [TrailEntry] {
  /// The entries with what a judgement says of each step.
  public func judged(by judgement: Judgement) -> [TrailEntry] {
    map { entry in
      var entry = entry
      guard let proof = entry.proof else { return entry }
      if let fault = judgement.faults[entry.number] {
        entry.proof = .refuted(fault)
      } else if proof == .unchecked, judgement.isChecked {
        entry.proof = .signed
      }
      return entry
    }
  }
}
