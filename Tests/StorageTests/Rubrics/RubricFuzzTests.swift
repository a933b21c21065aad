import Evaluation
import FoundationEssentials
import Testing

@testable import Storage

/// Whatever a file or a formula holds, reading it ends, and ends in an answer.
///
/// `ZIPING_FUZZ` says how many inputs of each kind; the tests take a few thousand.
@Suite("Hostile rubric files and formulas")
struct RubricFuzzTests {
  private static let count =
    ProcessInfo.processInfo.environment["ZIPING_FUZZ"].flatMap { Int($0) } ?? 2_000

  private static let pieces = [
    "甲", "乙", "总收入", "1", "0.5", "10%", "99999999999999999999", "+", "-", "×", "÷", "*", "/",
    "(", ")", "（", "）", "<", "<=", "≥", "=", "!=", "且", "或", "非", "and", "not", "max", "min",
    "abs", "round", "floor", "ceil", "if", ",", "，", " ", "%", ".", "𠮷", "\"", "&", "^",
  ]

  @Test func `formulas are read or refused, and what is read can be computed and written`() {
    var random = SeededGenerator(seed: 20_231)
    for _ in 0..<RubricFuzzTests.count {
      let length = Int.random(in: 0...24, using: &random)
      let text = (0..<length).map { _ in RubricFuzzTests.piece(&random) }.joined()
      do throws(FormulaFault) {
        let formula = try Formula(parsing: text)
        _ = formula.evaluate { name in
          name == "甲" ? .final(.number(Rational(3))) : .final(.truth(true))
        }
        let written = formula.text { $0 }
        #expect((try? Formula(parsing: written)) != nil, "\(text) → \(written)")
      } catch {
        #expect(error.offset <= text.count)
        #expect(!error.message.isEmpty)
        _ = error.suggestion(in: text)
      }
    }
  }

  private static func piece(_ random: inout SeededGenerator) -> String {
    pieces[Int.random(in: 0..<pieces.count, using: &random)]
  }

  @Test func `files with bytes changed are read or refused, and can be checked`() throws {
    var random = SeededGenerator(seed: 20_232)
    let sources = try ShippedRubricTests.shipped.map { Array(try Shipped.text(ofRubric: $0).utf8) }
    for round in 0..<(RubricFuzzTests.count / 20) {
      var bytes = sources[round % sources.count]
      for _ in 0..<Int.random(in: 1...4, using: &random) { RubricFuzzTests.spoil(&bytes, &random) }
      let file = RubricFile(path: "x.json", bytes: bytes)
      #expect(file.rubric != nil || file.findings.count == 1)
      if let rubric = file.rubric, file.isSound {
        _ = rubric.score(Report(rubric: try #require(file.reference)))
        _ = RubricDocument(rubric)
      }
    }
  }

  /// A digit or a letter changed, bytes dropped, or a piece of the file copied elsewhere.
  private static func spoil(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let place = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes.remove(at: place)
    case 2: if (0x30...0x39).contains(bytes[place]) { bytes[place] = 0x30 + bytes[place] % 7 }
    case 3:
      let end = min(place + Int.random(in: 1...40, using: &random), bytes.count)
      bytes.insert(
        contentsOf: bytes[place..<end], at: Int.random(in: 0..<bytes.count, using: &random))
    default:
      // Digits keep the file readable, so that the checks are reached.
      let digits = bytes.indices.filter { (0x30...0x39).contains(bytes[$0]) }
      if let digit = digits.randomElement(using: &random) {
        bytes[digit] = UInt8.random(in: 0x30...0x39, using: &random)
      }
    }
  }
}

/// SplitMix64: the same numbers on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
