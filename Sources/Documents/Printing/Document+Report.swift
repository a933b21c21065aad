public import Evaluation

extension Document {
  /// The report's own words: mark, title, cover, chapters, indicators.
  public init(_ report: Report, _ rubric: Rubric) {
    let composer = Composer(report, rubric, rubric.score(report), PrintOptions(), isBody: true)
    self.init(entries: composer.front + composer.chapters(rubric.sections, depth: 0))
  }

  /// The whole document: the report's words, who signs, what is said about the document, and the
  /// table of scores.
  public init(_ report: Report, _ rubric: Rubric, _ options: PrintOptions) {
    let scorecard = rubric.score(report)
    let composer = Composer(report, rubric, scorecard, options, isBody: false)
    let entries =
      composer.front + composer.chapters(rubric.sections, depth: 0) + composer.back
      + composer.scoreTable
    let withheld = composer.withheld
    self.init(
      entries: options.edition == .published
        ? entries.mapTexts { withheld.cleaned($0, report.privateTexts) } : entries)
  }
}

/// Puts a report together, chapter by chapter.
private struct Composer {
  let report: Report
  let rubric: Rubric
  let scorecard: Scorecard
  let options: PrintOptions
  /// Nothing is printed but the report's own words.
  let isBody: Bool
  /// What the public version holds back.
  let withheld: Withholding
  let writer: SentenceWriter

  init(
    _ report: Report, _ rubric: Rubric, _ scorecard: Scorecard, _ options: PrintOptions,
    isBody: Bool
  ) {
    self.report = report
    self.rubric = rubric
    self.scorecard = scorecard
    self.options = options
    self.isBody = isBody
    withheld = Withholding(report, rubric, options.edition)
    writer = SentenceWriter(
      rubric, withheld.shown, scorecard, withholding: withheld.facts)
  }

  var front: [Document.Entry] {
    let mark = rubric.wording.attachment
    let note = PrintWords.note(options)
    return (mark.isEmpty ? [] : [.init(.attachmentMark(mark))])
      + [.init(.title(writer.title), from: .cover)]
      + (isBody || note.isEmpty ? [] : [.init(.note(note))])
      + zip(rubric.wording.cover, writer.cover).filter { !leavesOut($0.0) }
      .map { .init(.coverLine($0.1), from: .cover) }
  }

  /// Who filled the report in is not for publication.
  private func leavesOut(_ pattern: SentencePattern) -> Bool {
    options.edition == .published
      && pattern.parts.contains { $0 == .gap(.cover(.filler)) || $0 == .gap(.cover(.telephone)) }
  }

  func chapters(_ sections: [Section], depth: Int) -> [Document.Entry] {
    sections.enumerated().flatMap { index, section in
      [.init(heading(section.title, index, depth), from: part(of: section))]
        + content(of: section, depth: depth)
    }
  }

  private func content(of section: Section, depth: Int) -> [Document.Entry] {
    switch section.content {
    case .chapters(let chapters): self.chapters(chapters, depth: depth + 1)
    case .body: paragraphs(of: .section(section.id)) { writer.paragraphs(of: section) }
    case .indicators: groups(rubric.groups, depth: depth + 1)
    }
  }

  private func groups(_ groups: [IndicatorGroup], depth: Int) -> [Document.Entry] {
    groups.enumerated().flatMap { index, group in
      [.init(heading(group.title, index, depth))] + self.groups(group.groups, depth: depth + 1)
        + indicators(group.indicators, depth: depth + 1)
    }
  }

  private func indicators(_ indicators: [Indicator], depth: Int) -> [Document.Entry] {
    indicators.enumerated().flatMap { index, indicator -> [Document.Entry] in
      let part = Part.indicator(indicator.id)
      return [.init(heading(indicator.title, index, depth), from: part)]
        + paragraphs(of: part) { writer.paragraphs(of: indicator) }
    }
  }

  /// A part's paragraphs, or the sentence that stands for them in the public version.
  private func paragraphs(of part: Part, _ texts: () -> [String]) -> [Document.Entry] {
    let isSecret = options.edition == .published && report.secret.contains(part)
    return (isSecret ? [PrintWords.secret] : texts()).map { .init(.paragraph($0), from: part) }
  }

  private func heading(_ title: String, _ index: Int, _ depth: Int) -> Block {
    .heading(
      depth: depth, number: Numbering.heading(depth: depth).text(index + 1), text: title)
  }

  private func part(of section: Section) -> Part? {
    section.body == nil ? nil : .section(section.id)
  }
}

extension Composer {
  /// The signature and what is said about the document.
  var back: [Document.Entry] {
    let cover = report.cover
    let dates = [cover.date?.chineseText ?? cover[.date]]
    let lines = [cover[.unit]] + dates
    let remarks = options.saysSeal ? [PrintWords.remark(options.seal)] : []
    return [.init(.signature([responsible] + lines.filter { !$0.isEmpty }), from: .cover)]
      + (options.edition == .published ? [PrintWords.published] + remarks : remarks)
      .map { .init(.remark($0)) }
  }

  /// Who signed, or where to sign by hand.
  private var responsible: String {
    switch options.seal {
    case .signed(let seal): PrintWords.responsible(seal.name)
    case .unsigned, .void, .unverified, .contradicted: PrintWords.handSignature
    }
  }

  var scoreTable: [Document.Entry] {
    let table = ScoreTable(
      report: report, rubric: rubric, scorecard: scorecard, edition: options.edition,
      withheld: withheld)
    return [
      .init(.attachmentMark(PrintWords.scoreTableMark)),
      .init(.title(PrintWords.scoreTable(report.cover.year))), .init(.table(table.block)),
    ]
  }
}
