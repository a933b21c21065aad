public import Evaluation

extension ReviewStore {
  /// Between which reports each query of a trail lies, by its number.
  ///
  /// Made again from the kept versions and the changes; a query whose report is lost has none.
  public func spans(of file: ReviewFile) -> [Int: QuerySpan] {
    var known: [String: Report] = [:]
    var spans: [Int: QuerySpan] = [:]
    for (place, line) in zip(file.lines.indices, file.lines) {
      switch line.event {
      case .asked(let id, _, _, _):
        spans[id] = report(after: place, in: file, &known).map { QuerySpan(asked: $0) }
      case .closed(let id): spans[id]?.closed = report(after: place, in: file, &known)
      case .begun, .saved, .outside, .unwritten, .cut, .step, .answered, .scored, .attached,
        .detached, .merged, .combined:
        break
      }
    }
    return spans
  }

  /// The table of a draft as it is now (整改对照表).
  public func corrections(of file: ReviewFile, by rubric: Rubric) -> CorrectionTable {
    CorrectionTable(
      file.review, RatedReport(file.draft.report, rubric), spans: spans(of: file))
  }

  private func report(
    after place: Int, in file: ReviewFile, _ known: inout [String: Report]
  ) -> Report? {
    let digest = file.lines[place].draft
    if let report = known[digest] { return report }
    let report =
      version(digest)
      ?? replayed(file.lines[...place]).flatMap {
        try? DraftFile(reading: $0.canonicalBytes).report
      }
    known[digest] = report
    return report
  }
}
