public import Evaluation
public import Storage

extension OpenDraft {
  /// What is said about the draft; nothing is written.
  public func reviewFile() throws(Refusal) -> ReviewFile {
    try refusing { () throws(StorageError) in try reviewStore.load() }
  }

  public var reviewStore: ReviewStore {
    ReviewStore(drafts: DraftStore(folder: draft.folder), id: draft.id)
  }

  /// What is printed beside the report.
  public func printedReview(by judge: inout Judge) -> PrintedReview {
    PrintedReview(of: report, rubric, in: reviewStore, &judge)
  }

  /// The same with the supervisor's points, which stand beside the filler's.
  public func reviewed(
    by judge: inout Judge
  ) -> (judgement: Judgement, review: Review, scorecard: Scorecard) {
    do throws(StorageError) {
      let opinion = try judge.opinion(of: reviewStore)
      let review = opinion.file.review
      return (opinion.judgement, review, rubric.reviewed(report, by: review))
    } catch {
      return (.unreadable(error.whatHappened), Review(), scorecard)
    }
  }

  /// What the report's state is, as far as that is verified at this moment.
  public func judgement(by judge: inout Judge) -> Judgement { judge.judgement(of: reviewStore) }
}
