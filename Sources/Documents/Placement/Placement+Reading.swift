public import Evaluation

extension Placement {
  /// Puts a report written by hand where the rubric wants it.
  ///
  /// Nothing is dropped: each passage of the manuscript has an entry. The year is the one that
  /// somebody said, and goes before what the text says.
  public init(
    _ manuscript: Manuscript, by rubric: Rubric, _ reference: RubricReference, year: String? = nil
  ) {
    let skeleton = Skeleton(rubric)
    let passages = CellLines.joined(manuscript.passages)
    var sorter = PassageSorter(rubric, skeleton, passages, year: year)
    sorter.sort()
    var placer = Placer(rubric, skeleton, passages, sorter.sorted)
    placer.place()
    report = placer.report
    report.rubric = reference
    asWritten = placer.asWritten
    asWritten.rubric = reference
    notes = placer.notes.sorted { $0.line < $1.line }
    missing = skeleton.nodes.indices.filter { !sorter.sorted.seen.contains($0) }
      .compactMap { skeleton.nodes[$0].part }
    entries = passages.enumerated().map { index, passage in
      Entry(
        lines: passage.lines, text: passage.text,
        outcome: placer.outcomes[index] ?? .unplaced(.unknownRow),
        left: placer.left[index] ?? [])
    }
  }

  /// What the checks find in the text as it was written, figures against words.
  public func findings(by rubric: Rubric) -> [Finding] {
    rubric.askingEverywhere.findings(in: asWritten)
  }

  /// The line that a field's text came from, if it came from one.
  public func line(of path: FieldPath) -> Int? {
    let placed = entries.first { entry in
      switch entry.outcome {
      case .placed(let paths), .written(let paths): paths.contains(path)
      case .heading, .furniture, .unplaced: false
      }
    }
    return (placed ?? source(of: path))?.lines.first
  }

  /// The passage that holds the words of a sentence which the program will write itself.
  private func source(of path: FieldPath) -> Entry? {
    guard case .text(let text) = asWritten[path],
      let first = text.split(separator: "\n").first, !first.isEmpty
    else { return nil }
    return entries.first { $0.text.contains(first) }
  }
}

extension Rubric {
  /// The same rubric with a text in every chapter, so that sentences which it writes itself can be
  /// checked as somebody else wrote them.
  fileprivate var askingEverywhere: Rubric {
    Rubric(
      id: id, title: title, version: version, year: year, source: source, total: total,
      grades: grades, facts: facts, derived: derived, groups: groups,
      sections: sections.map(\.askingForText), wording: wording, options: options,
      identities: identities, checks: checks)
  }
}

extension Section {
  fileprivate var askingForText: Section {
    var section = self
    switch content {
    case .chapters(let chapters): section.content = .chapters(chapters.map(\.askingForText))
    case .body(var body):
      body.text = body.text ?? TextPrompt(label: title, isOptional: true)
      section.content = .body(body)
    case .indicators: break
    }
    return section
  }
}
