import Documents
public import Evaluation
public import Storage

extension PrintedReview {
  /// As verified at this moment; a trail that cannot be read signs nothing.
  ///
  /// A seal goes with the file's report alone, not with another one that is printed.
  public init(
    of report: Report, _ rubric: Rubric, in store: ReviewStore, _ judge: inout Judge
  ) {
    do throws(StorageError) {
      let opinion = try judge.opinion(of: store)
      let file = opinion.file
      seal = SealStatus(opinion.judgement.standing)
      if case .signed = seal, file.draft.report != report { seal = .void(fields: []) }
      corrections =
        CorrectionTable(
          file.review, RatedReport(report, rubric), spans: store.spans(of: file)
        ).rows
    } catch .draftNotFound {
      return
    } catch {
      seal = .unverified(error.whatHappened)
    }
  }
}
