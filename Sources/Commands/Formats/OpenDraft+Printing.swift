import Documents
import Evaluation
import Storage

extension OpenDraft {
  /// What is printed beside the report: the edition, and whether it is signed.
  func options(_ edition: Edition) -> PrintOptions {
    PrintOptions(edition: edition, seal: SealStatus(standing))
  }

  /// Whether the report is signed, as its trail says; a trail that cannot be read signs nothing.
  var standing: SignatureStanding {
    guard let file = try? reviewStore.load() else { return .unsigned }
    return SignatureStanding(file, reviewStore, rubric)
  }
}

extension SealStatus {
  /// As documents print it; a new revision of a signed report is not signed.
  init(_ standing: SignatureStanding) {
    switch standing {
    case .unsigned, .reopened: self = .unsigned
    case .void(let fields): self = .void(fields: fields)
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
    let clock = text(offset: 28_800).split(separator: " ").last.map(String.init) ?? ""
    return "\(day(offset: 28_800)?.chineseText ?? "") \(clock)"
  }
}
