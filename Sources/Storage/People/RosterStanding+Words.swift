import Evaluation

extension RosterStanding {
  /// Two sentences for what cannot be trusted, or was met for the first time; else nothing.
  public var message: String? {
    switch self {
    case .missing: "数据文件夹里没有人员名册。请管理员先用 ziping key new 和 ziping people init 建立。"
    case .unsigned: "人员名册没有管理员的签名，不能使用。请管理员用 ziping people 重新保存，或恢复备份。"
    case .forged: "人员名册的签名不成立，名册被改动过，不能使用。请管理员核对后重新保存，或恢复备份。"
    case .firstUse(let known):
      "第一次使用这里的人员名册，已记住管理员“\(known.name)”的密钥，指纹 \(known.key.shortKey)。"
        + "请向管理员本人核对指纹。"
    case .trusted: nil
    case .keyChanged(let old, let new):
      "警告：人员名册改由另一把密钥签署！原来是“\(old.name)”（\(old.key.shortKey)），"
        + "现在是“\(new.name)”（\(new.key.shortKey)），名册可能是伪造的，没有使用。"
        + "请向管理员本人核对；确属更换时，用 ziping people trust 认可。"
    case .older(let known, let found):
      "人员名册是第 \(found) 号，比见过的第 \(known) 号旧，没有使用。请恢复最新的名册。"
    case .sharedKey(let shared):
      "人员名册里“\(shared.first)”和“\(shared.second)”登记的是同一把密钥，分不清是谁签的，名册没有使用。"
        + "请管理员用 ziping people add 给其中一人换上本人的公钥。"
    case .unreadable(let error): error.message
    }
  }
}

extension RosterStanding {
  /// Why no signature can be held against it, in one sentence; nothing where that can be done.
  public var obstacle: String? {
    switch self {
    case .firstUse, .trusted: nil
    case .missing: "数据文件夹里没有人员名册，无从核对是谁签的。"
    case .unsigned: "人员名册没有管理员的签名，无从核对是谁签的。"
    case .forged: "人员名册的签名不成立，无从核对是谁签的。"
    case .keyChanged: "人员名册改由不认识的密钥签署，没有使用。"
    case .older: "人员名册比见过的旧，没有使用。"
    case .sharedKey(let shared):
      "人员名册里“\(shared.first)”和“\(shared.second)”是同一把密钥，名册没有使用。"
    case .unreadable(let error): error.whatHappened
    }
  }
}

extension String {
  /// A fingerprint as people compare it: the first 32 digits, four at a time.
  public var shortKey: String {
    let digits = Array(dropFirst(4).prefix(32))
    return stride(from: 0, to: digits.count, by: 4)
      .map { String(digits[$0..<min($0 + 4, digits.count)]) }.joined(separator: " ")
  }
}
