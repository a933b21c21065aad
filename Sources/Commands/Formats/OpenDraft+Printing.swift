import Evaluation
import Storage

extension OpenDraft {
  /// What is printed beside the report.
  var printedReview: PrintedReview { PrintedReview(of: report, rubric, in: reviewStore) }

  /// Whether the report is signed, as its trail says; a trail that cannot be read signs nothing.
  var standing: SignatureStanding {
    guard let file = try? reviewStore.load() else { return .unsigned }
    return SignatureStanding(file, reviewStore, rubric)
  }
}
