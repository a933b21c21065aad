import RubricFuzzing
import Testing

/// Whatever a file or a formula holds, reading it ends, and ends in an answer.
///
/// A few here; `make fuzz` takes millions with the same seeds.
@Suite("Hostile rubric files and formulas")
struct RubricFuzzTests {
  @Test func `formulas are read or refused, and what is read can be computed and written`() {
    var fuzz = FormulaFuzz()
    fuzz.run(2_000)
    #expect(fuzz.failures == [])
    #expect(fuzz.read > 0)
  }

  @Test func `files with bytes changed are read or refused, and can be checked`() throws {
    let sources = try ShippedRubricTests.shipped.map { Array(try Shipped.text(ofRubric: $0).utf8) }
    var fuzz = FileFuzz(sources: sources)
    fuzz.run(80)
    #expect(fuzz.failures == [])
    #expect(fuzz.read > 0)
  }
}
