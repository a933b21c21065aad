import PseudoTerminal
import ReviewProof
import Testing

/// A unit's own rubric, with the name and the version of the one that the reviewer has.
@Suite(.disabled(if: BuiltProgram.isSanitized, "the memory limit of ziping-documents"))
struct OwnRubricTests {
  private let office: Office
  private static let filler = SignedDraft.filler
  private static let reviewer = SignedDraft.reviewer
  private static let words = "报告的得分按另一份指标体系“wuhua-2023”"

  init() throws { office = try Office() }

  @Test func `nothing is said of the rubric that is here`() throws {
    _ = try office.run(Self.filler, ["submit", "w"])
    for command in [["verify", "w"], ["pack", "w", "--output", "w.parcel"], ["export", "w"]] {
      let result = try office.run(Self.reviewer, command)
      #expect(!(result.output + result.error).contains("指标体系“wuhua-2023”"), "\(command)")
    }
  }

  @Test func `another of the same name and version is named wherever its points are used`() throws {
    #expect(try office.run(Self.filler, ["submit", "w"]).status == .exited(0))
    // Whoever opened it has kept the rubric that it was filled in by.
    _ = try office.run(
      Self.filler, ["new", "--rubric", "wuhua-2023", "--unit", "乙", "--year", "2023"])
    _ = try office.shell(
      "sed -i 's/\"version\": *\"[^\"]*\"/&/; $ a\\ ' rubrics/wuhua-2023.json")
    for command in [["verify", "w"], ["pack", "w", "--output", "w.parcel"], ["export", "w"]] {
      let result = try office.run(Self.reviewer, command)
      #expect((result.output + result.error).contains(Self.words), "\(command): \(result)")
    }
    #expect(try office.decide("approve").error.contains(Self.words))
  }
}
