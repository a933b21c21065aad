import Documents
import FoundationEssentials
import SeededChance
import ShippedData
import Testing

/// The law over files that chance has changed: some hundreds in `make test`, 50,000 in `make torture`
/// (`TORTURE_MUTATED` gives another number, `TORTURE_SEED` another chance).
@Suite("Characters are accounted for in files changed at random")
struct MutatedFileTortureTests {
  private static let environment = ProcessInfo.processInfo.environment

  private static func number(_ name: String) -> Int? { environment[name].flatMap { Int($0) } }

  private static let count =
    number("TORTURE_MUTATED") ?? (environment["TORTURE"] == "long" ? 50_000 : 200)
  private static let seed = UInt64(number("TORTURE_SEED") ?? 7)

  @Test func `documents and workbooks`() throws {
    let laws = try ["wuhua-2023", "central-project", "hunan-overall"].map {
      Law(rubric: try Shipped.stored($0))
    }
    var chance = Chance(seed: Self.seed)
    var characters = 0
    for number in 0..<Self.count {
      let law = chance.element(laws)
      var mutator = Mutator(chance: Chance(seed: chance.next()))
      let content: String
      let bytes: [UInt8]
      if number.isMultiple(of: 3) {
        let described = mutator.mutated(DescribedSheets.forms)
        content = described.content
        bytes = try SheetFile.bytes(described)
      } else {
        let bases: [Described] = [.report, .form, .everything]
        let described = mutator.mutated(chance.element(bases))
        content = described.content
        bytes = try WordFile.bytes(described)
      }
      characters += content.count
      guard let lines = Law.read(bytes) else {
        Issue.record("file \(number) was refused")
        continue
      }
      let breach = law.breach(lines, of: content)
      #expect(breach.isEmpty, "file \(number): \(breach)")
    }
    print("torture: \(Self.count) files changed at random, \(characters) characters accounted for")
  }
}
