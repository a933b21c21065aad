public import Evaluation

extension Document {
  /// The report as it prints: mark, title, cover, chapters, indicators.
  public init(_ report: Report, _ rubric: Rubric) {
    let composer = Composer(rubric: rubric, writer: SentenceWriter(rubric, report))
    entries = composer.front + composer.chapters(rubric.sections, depth: 0)
  }
}

/// Puts a report together, chapter by chapter.
private struct Composer {
  let rubric: Rubric
  let writer: SentenceWriter

  var front: [Document.Entry] {
    let mark = rubric.wording.attachment
    return (mark.isEmpty ? [] : [.init(.attachmentMark(mark))])
      + [.init(.title(writer.title), from: .cover)]
      + writer.cover.map { .init(.coverLine($0), from: .cover) }
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
    case .body:
      writer.paragraphs(of: section).map { .init(.paragraph($0), from: .section(section.id)) }
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
        + writer.paragraphs(of: indicator).map { .init(.paragraph($0), from: part) }
    }
  }

  private func heading(_ title: String, _ index: Int, _ depth: Int) -> Block {
    .heading(
      depth: depth, number: Numbering.heading(depth: depth).text(index + 1), text: title)
  }

  private func part(of section: Section) -> Part? {
    section.body == nil ? nil : .section(section.id)
  }
}
