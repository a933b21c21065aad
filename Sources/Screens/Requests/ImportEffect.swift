public import Documents
public import Evaluation

/// What a file is wanted for.
public enum ImportPurpose: Hashable, Sendable {
  /// A report written by hand becomes a new draft.
  case report
  /// Figures of finance forms go into the open draft.
  case tables
  /// Last year's report stands beside the open draft.
  case lastYear
}

/// Work that importing asks for, done piece by piece so that keys are heard in between.
public enum ImportEffect: Equatable, Sendable {
  /// Read what is in a folder; without one, where such files are usually found.
  case list(folder: String?, ImportPurpose)
  /// Begin to read a file for a new draft.
  case readReport(path: String)
  /// Begin to read a file whose figures may go into the report.
  case readTables(path: String, Report, Rubric)
  /// Begin to read a file that is last year's report.
  case readLastYear(path: String, Rubric, RubricReference)
  /// Take what has come since.
  case proceed
  /// End the reading; nothing of it is kept.
  case cancel
  /// Put the text where another rubric wants it.
  case place(Manuscript, file: String, Rubric.ID)
  /// Make the draft, with unit and year as they were confirmed.
  case create(PlacedReport, unit: String, year: String)
}

/// What came of it.
public enum ImportMessage: Equatable, Sendable {
  case listed(FolderListing)
  case progressed(lines: Int)
  case tables(TableProposal)
  case placed(PlacedReport)
  case lastYear(LastYear)
  /// A draft was made; what else is to be known of it.
  case created(remark: String)
  case refused(Trouble)
}
