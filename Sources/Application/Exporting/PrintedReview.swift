public import Documents
public import Evaluation
import Storage

/// What of a draft's review is printed: whether the report is signed, and what was asked about it.
public struct PrintedReview {
  public var seal = SealStatus.unsigned
  public var corrections: [CorrectionTable.Row] = []

  /// A review that nothing is known of.
  public init() {}
}

extension SealStatus {
  /// As documents print it; a new revision of a signed report is not signed.
  init(_ standing: SignatureStanding) {
    switch standing {
    case .unsigned, .reopened: self = .unsigned
    case .void(let fields): self = .void(fields: fields)
    case .unverified(let reason): self = .unverified(reason)
    case .contradicted(let reasons): self = .contradicted(reasons.first ?? "")
    case .signed(let signer, let time, let digest):
      self = .signed(
        Seal(
          name: signer.name, capacity: signer.capacity.title, time: time.chineseText,
          digest: digest.shortKey))
    }
  }
}

extension Timestamp {
  /// As documents print it, in Beijing's time: 2024年4月22日 16:40.
  fileprivate var chineseText: String {
    let clock = text(offset: Timestamp.beijing).split(separator: " ").last.map(String.init) ?? ""
    return "\(day(offset: Timestamp.beijing)?.chineseText ?? "") \(clock)"
  }
}
