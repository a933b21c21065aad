public import Evaluation

extension DocumentProperties {
  /// What a report's file is called inside.
  public init(_ report: Report, _ rubric: Rubric, _ options: PrintOptions) {
    self.init(
      title: SentenceWriter(rubric, report).title, author: report.cover[.unit],
      subject: PrintWords.note(options),
      date: report.cover.date?.text ?? "2000-01-01")
  }
}

extension PrintJob {
  /// A report in a format.
  public init(
    _ format: DocumentFormat, _ report: Report, _ rubric: Rubric, _ options: PrintOptions,
    _ layout: PageLayout, corrections: [CorrectionTable.Row] = []
  ) {
    self.init(
      format: format, blocks: format == .xlsx ? [] : Document(report, rubric, options).blocks,
      workbook: format == .xlsx
        ? Workbook(report, rubric, options, corrections: corrections) : Workbook(sheets: []),
      layout: layout, properties: DocumentProperties(report, rubric, options))
  }
}
