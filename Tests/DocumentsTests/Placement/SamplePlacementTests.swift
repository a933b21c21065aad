import Documents
import Evaluation
import Testing

@Suite("The published report, read into a draft")
struct SamplePlacementTests {
  private func placed() throws -> (Placement, Report, Rubric) {
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
