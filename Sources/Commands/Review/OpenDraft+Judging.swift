import Evaluation
import Storage

extension OpenDraft {
  /// What is printed beside the report.
  func printedReview(in folder: DataFolder) throws(Refusal) -> PrintedReview {
    var judge = Judge(folder)
    let review = PrintedReview(of: report, rubric, in: reviewStore, &judge)
    try judge.introduce()
    return review
  }

  /// The same with the supervisor's points, which stand beside the filler's.
  func reviewed(
    in folder: DataFolder
  ) throws(Refusal) -> (judgement: Judgement, review: Review, scorecard: Scorecard) {
    var judge = Judge(folder)
    let store = reviewStore
    let opinion: Judge.Opinion
    do throws(StorageError) {
      opinion = try judge.opinion(of: store)
    } catch {
      return (.unreadable(error.whatHappened), Review(), scorecard)
    }
    try judge.introduce()
    let review = opinion.file.review
    return (opinion.judgement, review, rubric.reviewed(report, by: review))
  }

  /// What the report's state is, as far as that is verified at this moment.
  func judgement(in folder: DataFolder) throws(Refusal) -> Judgement {
    var judge = Judge(folder)
    let judgement = judge.judgement(of: reviewStore)
    try judge.introduce()
    return judgement
  }
}
