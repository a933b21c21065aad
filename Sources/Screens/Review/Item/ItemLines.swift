import Evaluation
import Terminal

/// A part's answers with everything that is said of them, from top to bottom.
struct ItemLines {
  private let dossier: OpenDossier
  private let part: Part
  private var page: DeskLines

  init(_ dossier: OpenDossier, _ part: Part, columns: Int, widths: Widths) {
    self.dossier = dossier
    self.part = part
    page = DeskLines(columns: columns, widths: widths)
    points()
    queries()
    reasons()
    changes()
    answers()
    explanation()
    findings()
    evidence()
  }

  var lines: [DeskLine] { page.lines }

  private var indicator: Indicator? {
    guard case .indicator(let id) = part else { return nil }
    return dossier.rubric.indicator(id)
  }

  private var fields: [Field] { dossier.rubric.fields(of: part) }

  private var paths: Set<FieldPath> {
    indicator.map { dossier.fields(of: $0) } ?? Set(fields.map(\.path))
  }

  /// 自评分 and 复核分, one beside the other.
  private mutating func points() {
    guard let indicator, let score = dossier.rated.scorecard[indicator.id] else { return }
    page.line(ItemWords.points(score, indicator.maximum), style: .bold)
    if let review = dossier.review.scores[indicator.id], let points = review.points {
      page.text(
        ItemWords.reviewed(points, review.reason, review.mark.actor.name),
        style: .color(.yellow))
    }
  }

  private mutating func queries() {
    let queries = dossier.review.queries.filter { paths.contains($0.field.whole) }
    guard !queries.isEmpty else { return }
    page.heading(ItemWords.queries(queries.count))
    for query in queries { page.add(query, title: dossier.rated.title(of: query.field) ?? "") }
  }

  /// Why fields of the part were given back last, and why they will be.
  private mutating func reasons() {
    let given = dossier.review.last(.return)?.reasons ?? []
    for (reasons, heading) in [
      (dossier.reasons, ItemWords.pendingReasons), (given, ItemWords.givenReasons),
    ] {
      let here = reasons.filter { paths.contains($0.field.whole) }
      guard !here.isEmpty else { continue }
      page.heading(heading)
      for reason in here {
        page.labelled(
          dossier.rubric.field(at: reason.field)?.label ?? reason.field.address, reason.text,
          target: .field(reason.field, nil), labelColumns: page.fieldColumns)
      }
    }
  }

  private mutating func changes() {
    let items = (dossier.sinceReturn?.items ?? []).filter { item in
      item.path.map { paths.contains($0) } ?? false
    }
    guard !items.isEmpty else { return }
    page.heading(ItemWords.changes)
    for line in items.flatMap(\.lines) { page.text(line) }
  }

  private mutating func answers() {
    page.heading(ItemWords.answers)
    for field in fields {
      guard case .items(let section) = field.path else {
        let text = dossier.rated.text(at: field.path)
        let isShown = !text.isEmpty || field.kind != .check && !field.path.isOptional
        if isShown {
          page.labelled(
            field.label, text.isEmpty ? FormWords.blank : text,
            style: text.isEmpty ? .dim : .plain,
            target: .field(field.path, nil), labelColumns: page.fieldColumns)
        }
        continue
      }
      for (index, item) in (dossier.report.lists[section] ?? []).enumerated() {
        page.labelled(
          "\(field.label) \(index + 1)", item, target: .field(.item(section, index), nil),
          labelColumns: page.fieldColumns)
      }
    }
  }

  private mutating func explanation() {
    guard let indicator else { return }
    let writer = SentenceWriter(dossier.rubric, dossier.report, dossier.rated.scorecard)
    let sentence = writer.sentence(of: indicator)
    if !sentence.isEmpty {
      page.labelled(
        ItemWords.written, sentence, style: .dim, labelColumns: page.fieldColumns)
    }
    page.heading(ItemWords.why)
    let figure = Figure.indicator(indicator.id)
    for row in dossier.rubric.explanation(of: figure, in: dossier.report)?.rows ?? [] {
      page.labelled(row.label, row.text, target: row.path.map { .field($0, nil) })
    }
  }

  private mutating func findings() {
    let findings = dossier.findings.filter { paths.contains($0.field.whole) }
    guard !findings.isEmpty else { return }
    page.heading(ItemWords.findings(findings.count))
    for finding in findings {
      let target = DeskTarget.field(finding.field, finding.range)
      page.text(
        "\(finding.severity.title)：\(finding.message)",
        style: finding.severity == .note ? .dim : .color(.yellow), target: target)
      if finding.isJustified {
        page.text(DossierWords.justification(finding.justification), indent: 4, style: .dim)
      }
    }
  }

  private mutating func evidence() {
    guard let indicator else { return }
    let pieces = dossier.review.evidence.filter { $0.indicator == indicator.id }
    page.heading(EvidenceWords.title(pieces.count, faults: 0))
    for piece in pieces { page.add(piece, fault: dossier.state.evidenceFaults[piece.id]) }
    if pieces.isEmpty { page.line(EvidenceWords.none, style: .dim) }
  }
}

extension DeskLines {
  /// A query with its answer.
  mutating func add(_ query: Query, title: String) {
    let quote = query.quote.isEmpty ? "" : ItemWords.quote(query.quote)
    let target = DeskTarget.query(query.id)
    labelled(
      ItemWords.query(query.id), "\(title)\(quote)：\(query.text)（\(query.state.title)）",
      style: query.state == .closed ? .dim : .plain, target: target)
    guard let answer = query.answer else { return }
    labelled(ItemWords.answer, answer.text, style: .dim, target: target)
    if !answer.change.isEmpty {
      labelled(ItemWords.change, answer.change, style: .dim, target: target)
    }
  }

  mutating func add(_ piece: Evidence, fault: String?) {
    line(
      "\(piece.id). \(piece.fileName) \(piece.page)  \(EvidenceWords.size(piece.size))",
      right: fault ?? EvidenceWords.holding(piece.holding),
      style: fault == nil ? .plain : .color(.yellow), target: .evidence(piece.id))
    line("   " + piece.digest, style: .dim, target: .evidence(piece.id))
  }
}

extension FieldPath {
  /// Fields that most reports leave empty.
  fileprivate var isOptional: Bool {
    switch self {
    case .deduction, .override, .overrideReason, .points, .notApplicable, .choice, .own: true
    case .cover, .text, .items, .item, .fact, .check, .explanation: false
    }
  }
}
