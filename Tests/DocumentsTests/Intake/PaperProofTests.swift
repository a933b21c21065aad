import Evaluation
import Testing

@testable import Documents

/// Sixty invented documents without a rubric, five each of twelve kinds, with their keys.
@Suite("Sixty documents without a rubric")
struct PaperProofTests {
  private static let leastRecall = 85
  private static let leastPrecision = 95

  @Test func `faults are found, and what only looks wrong is not`() throws {
    let papers = try PlantedPaper.all()
    #expect(papers.count == 60)
    let verdicts = papers.map { ($0.name, $0.verdict) }
    let found = verdicts.flatMap(\.1.found)
    let missed = verdicts.flatMap(\.1.missed)
    let right = verdicts.flatMap(\.1.right)
    let wrong = verdicts.flatMap(\.1.wrong)
    let suspects = papers.map(\.suspects).reduce(0, +)
    for (name, verdict) in verdicts {
      for fault in verdict.missed { print("missed \(name) \(fault.place.text) \(fault.kind)") }
      for finding in verdict.wrong {
        print("false \(name) \(finding.place.text) \(finding.check): \(finding.message)")
      }
    }
    for kind in Set((found + missed).map(\.kind)).sorted() {
      let count = found.count { $0.kind == kind }
      print("\(kind): \(count) of \(count + missed.count { $0.kind == kind })")
    }
    print(
      "\(papers.count) documents, \(suspects) right places that look wrong: "
        + "\(found.count) of \(found.count + missed.count) faults found; "
        + "\(right.count) of \(right.count + wrong.count) findings true.")
    #expect(found.count * 100 >= (found.count + missed.count) * PaperProofTests.leastRecall)
    #expect(right.count * 100 >= (right.count + wrong.count) * PaperProofTests.leastPrecision)
    #expect(suspects > found.count)
  }

  @Test func `each is taken for what it is`() throws {
    for planted in try PlantedPaper.all() {
      #expect(PaperKind(planted.paper) == planted.kind, "\(planted.name)")
    }
  }
}
