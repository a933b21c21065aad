import Evaluation
import SeededChance

/// Formulas of random pieces: each is read or refused, and what is read can be computed,
/// written and read again.
public struct FormulaFuzz {
  public static let seed: UInt64 = 20_231

  private static let pieces = [
    "甲", "乙", "总收入", "1", "0.5", "10%", "99999999999999999999", "+", "-", "×", "÷", "*", "/",
    "(", ")", "（", "）", "<", "<=", "≥", "=", "!=", "且", "或", "非", "and", "not", "max", "min",
    "abs", "round", "floor", "ceil", "if", ",", "，", " ", "%", ".", "𠮷", "\"", "&", "^",
  ]

  private var random = Chance(seed: FormulaFuzz.seed)
  /// So many could be read.
  public private(set) var read = 0
  /// What should not have been.
  public private(set) var failures: [String] = []

  public init() {}

  public mutating func run(_ count: Int) {
    for _ in 0..<count {
      let length = Int.random(in: 0...24, using: &random)
      let text = (0..<length).map { _ in piece() }.joined()
      do throws(FormulaFault) {
        try check(Formula(parsing: text), text)
      } catch {
        check(error, text)
      }
    }
  }

  private mutating func piece() -> String {
    FormulaFuzz.pieces[Int.random(in: 0..<FormulaFuzz.pieces.count, using: &random)]
  }

  private mutating func check(_ formula: Formula, _ text: String) {
    read += 1
    _ = formula.evaluate { name in
      name == "甲" ? .final(.number(Rational(3))) : .final(.truth(true))
    }
    let written = formula.text { $0 }
    if (try? Formula(parsing: written)) == nil { failures.append("\(text) → \(written)") }
  }

  private mutating func check(_ fault: FormulaFault, _ text: String) {
    _ = fault.suggestion(in: text)
    if fault.offset > text.count || fault.message.isEmpty { failures.append(text) }
  }
}
