import Documents
import Evaluation
import Storage

/// What of a draft's review is printed: whether the report is signed, and what was asked about it.
struct PrintedReview {
  var seal = SealStatus.unsigned
  var corrections: [CorrectionTable.Row] = []

  /// A review that nothing is known of.
  init() {}

  /// As the trail says; a trail that cannot be read signs nothing.
  ///
  /// A seal goes with the file's report alone, not with another one that is printed.
  init(of report: Report, _ rubric: Rubric, in store: ReviewStore) {
    guard let file = try? store.load() else { return }
    seal = SealStatus(SignatureStanding(file, store, rubric))
    if case .signed = seal, file.draft.report != report { seal = .void(fields: []) }
    corrections =
      CorrectionTable(
        file.review, RatedReport(report, rubric), spans: store.spans(of: file)
      ).rows
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
    let clock = text(offset: Timestamp.beijing).split(separator: " ").last.map(String.init) ?? ""
    return "\(day(offset: Timestamp.beijing)?.chineseText ?? "") \(clock)"
  }
}
