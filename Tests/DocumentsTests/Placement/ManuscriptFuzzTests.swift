import Documents
import Evaluation
import FoundationEssentials
import Testing

/// Reports with lines swapped, cut and doubled: nothing is dropped, and nothing hangs.
///
/// `INTAKE_FUZZ` gives the number of tries.
@Suite("Nonsense for the placing")
struct ManuscriptFuzzTests {
  private static let tries =
    ProcessInfo.processInfo.environment["INTAKE_FUZZ"].flatMap { Int($0) } ?? 12

  @Test func `every line of a mangled report is an entry`() throws {
    let (draft, rubric) = try Shipped.report("wuhua-2023")
    let lines = try Shipped.lines(of: "Fixtures/sample-report.txt")
    var state: UInt64 = 20_237
    func chance(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    for _ in 0..<ManuscriptFuzzTests.tries {
      var mangled = lines
      for _ in 0..<12 {
        let place = chance(mangled.count)
        switch chance(5) {
        case 0: mangled.swapAt(place, chance(mangled.count))
        case 1: mangled[place] = String(mangled[place].prefix(chance(30)))
        case 2: mangled.insert(mangled[chance(mangled.count)], at: place)
        case 3: mangled[place] = String(mangled[place].shuffled().prefix(80))
        default: mangled[place] = mangled[place].replacing("分", with: "\t")
        }
      }
      let manuscript = Manuscript(text: mangled.joined(separator: "\n"))
      let placement = Placement(manuscript, by: rubric, draft.rubric)
      #expect(placement.entries.flatMap(\.lines).sorted() == manuscript.lines.map(\.number))
    }
  }
}
