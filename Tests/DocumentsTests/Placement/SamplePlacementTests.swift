import Documents
import Evaluation
import Testing

@Suite("The published report, read into a draft")
struct SamplePlacementTests {
  fileprivate func placed() throws -> (Placement, Report, Rubric) {
    let (draft, rubric) = try Shipped.report("wuhua-2023")
    let manuscript = Manuscript(text: try Shipped.text(of: "Fixtures/sample-report.txt"))
    return (Placement(manuscript, by: rubric, draft.rubric), draft, rubric)
  }

  @Test func `every paragraph has its place`() throws {
    let (placement, _, _) = try placed()
    #expect(placement.unplaced == [])
    #expect(
      placement.entries.flatMap(\.lines)
        == (try Shipped.numbersOfLines(of: "Fixtures/sample-report.txt")))
    #expect(placement.missing == [])
  }

  @Test func `it gives the draft that was typed from it`() throws {
    let (placement, draft, _) = try placed()
    #expect(placement.report.cover == draft.cover)
    #expect(placement.report.texts == draft.texts)
    #expect(placement.report.lists == draft.lists)
    #expect(placement.report.facts == draft.facts)
    for (id, answer) in draft.answers { #expect(placement.report.answers[id] == answer, "\(id)") }
    #expect(placement.report == draft)
  }

  @Test func `printing it gives the report again, but for the listed corrections`() throws {
    let (placement, _, rubric) = try placed()
    let ours = TextWriter().text(of: Document(placement.report, rubric)).paragraphs
    let published = try Shipped.lines(of: "Fixtures/sample-report.txt")
    try #require(ours.count == published.count)
    let found = zip(published, ours).filter { $0 != $1 }.map { [$0, $1] }
    #expect(found == (try Correction.all()).map { [$0.original, $0.ours] })
  }
}

extension SamplePlacementTests {
  /// Where the program would write the sentences itself, the text is checked as it stood.
  @Test func `figures that contradict the text are found in it`() throws {
    let (placement, _, rubric) = try placed()
    let found = placement.findings(by: rubric).map { "\($0.check) \($0.expected ?? "")" }
    for wanted in [
      "claim-differs 151.60万元", "written-computation -0.99", "written-computation 0.28",
      "wrong-mark ≥", "wrong-direction ", "suspicious-ratio ", "missing-reason ",
      "doubled-word 学习贯彻", "doubled-word 的",
    ] {
      #expect(found.contains(wanted), "\(wanted)")
    }
    #expect(found.count { $0.hasPrefix("problem-denied") } == 3)
    #expect(found.count { $0.hasPrefix("unsupported-points") } == 11)
  }

  @Test func `points and maxima are those of the report`() throws {
    let (placement, _, rubric) = try placed()
    let scores = rubric.score(placement.report)
    #expect(scores.total.text == "97")
    #expect(scores.groups["budgeting"]?.text == "27.5")
    #expect(scores.groups["execution"]?.text == "40")
    #expect(scores.groups["benefit"]?.text == "29.5" || scores.groups.count > 3)
    #expect(!placement.notes.contains { if case .maximumDiffers = $0.kind { true } else { false } })
  }
}
