import SeededChance
import Testing

@testable import Evaluation

@Suite("Formulas as rubric files write them")
struct FormulaParserTests {
  @Test(
    "brackets are printed where they are needed and nowhere else",
    arguments: [
      ("甲+乙*丙", "甲 + 乙 × 丙"),
      ("(甲+乙)*丙", "(甲 + 乙) × 丙"),
      ("甲-(乙-丙)", "甲 - (乙 - 丙)"),
      ("(甲-乙)-丙", "甲 - 乙 - 丙"),
      ("甲/(乙/丙)", "甲 ÷ (乙 ÷ 丙)"),
      ("甲/(乙*丙)", "甲 ÷ (乙 × 丙)"),
      ("甲*(乙/丙)", "甲 × (乙 ÷ 丙)"),
      ("甲+(乙+丙)", "甲 + (乙 + 丙)"),
      ("-甲*乙", "-甲 × 乙"),
      ("-(甲*乙)", "-(甲 × 乙)"),
      ("甲*(-乙)", "甲 × (-乙)"),
      ("甲-(-乙)", "甲 - (-乙)"),
      ("甲 > -5", "甲 > -5"),
      ("--甲", "甲"),
      ("---甲", "-甲"),
      ("-(-甲)", "-(-甲)"),
      ("甲 >= 乙 and 丙 < 丁 or 戊 = 0", "甲 ≥ 乙 且 丙 < 丁 或 戊 = 0"),
      ("甲 且 (乙 或 丙)", "甲 且 (乙 或 丙)"),
      ("not 甲 and 乙", "非(甲) 且 乙"),
      ("not (甲 and 乙)", "非(甲 且 乙)"),
      ("not 甲 > 乙", "非(甲 > 乙)"),
      ("(not 甲) = 乙", "(非(甲)) = 乙"),
      ("(甲 < 乙) = (丙 < 丁)", "(甲 < 乙) = (丙 < 丁)"),
      ("max(甲, 0) + min(乙, 丙, 丁)", "取大(甲, 0) + 取小(乙, 丙, 丁)"),
      ("if(甲 > 0, 乙 / 甲, 0)", "如果(甲 > 0, 乙 ÷ 甲, 0)"),
      ("round(甲, 2) * abs(乙)", "四舍五入(甲, 2) × 绝对值(乙)"),
      ("（甲＋乙）÷丙≥９０％", "(甲 + 乙) ÷ 丙 ≥ 90%"),
      ("取大（甲，乙）－１", "取大(甲, 乙) - 1"),
      ("甲 != 乙", "甲 ≠ 乙"),
      ("甲 == 乙", "甲 = 乙"),
      ("甲 − 乙 × 12.50", "甲 - 乙 × 12.50"),
    ])
  func printed(written: String, expected: String) throws {
    #expect(try Formula(parsing: written).text { $0 } == expected)
  }

  @Test(
    "a fault names its place",
    arguments: [
      ("", "公式是空的。"),
      ("   ", "公式是空的。"),
      ("甲 +", "公式没有写完，第 4 个字处还缺内容。"),
      ("(甲 + 乙", "公式没有写完，第 7 个字处还缺内容。"),
      ("max(甲", "公式没有写完，第 6 个字处还缺内容。"),
      ("max", "公式没有写完，第 4 个字处还缺内容。"),
      ("甲 乙", "公式第 3 个字处不应出现“乙”。"),
      ("甲 + ) 乙", "公式第 5 个字处不应出现“)”。"),
      ("甲 + * 乙", "公式第 5 个字处不应出现“*”。"),
      ("甲 < 乙 < 丙", "公式第 7 个字处不应出现“<”。"),
      ("甲 # 乙", "公式第 3 个字处不应出现“#”。"),
      ("甲 ! 乙", "公式第 3 个字处不应出现“!”。"),
      ("甲 and", "公式没有写完，第 6 个字处还缺内容。"),
      ("甲 and or 乙", "公式第 7 个字处不应出现“或”。"),
      ("1.2.3 + 甲", "公式第 1 个字处的“1.2.3”不是数字。"),
      ("甲 + 5.", "公式第 5 个字处的“5.”不是数字。"),
      ("max(甲)", "公式第 1 个字处的函数 max 应有 2 至 20 个参数。"),
      ("1 + abs(甲, 乙)", "公式第 5 个字处的函数 abs 应有 1 个参数。"),
      ("round(甲, 1, 2)", "公式第 1 个字处的函数 round 应有 1 或 2 个参数。"),
      ("if(甲, 乙)", "公式第 1 个字处的函数 if 应有 3 个参数。"),
    ])
  func fault(written: String, message: String) {
    let fault = #expect(throws: FormulaFault.self) { try Formula(parsing: written) }
    #expect(fault?.message == message)
  }

  @Test(
    "a formula that is too long or too deep is refused, not run into",
    arguments: [
      String(repeating: "甲", count: 100_000),
      String(repeating: "甲+", count: 50_000) + "甲",
      String(repeating: "(", count: 10_000) + "甲" + String(repeating: ")", count: 10_000),
      String(repeating: "(", count: 900) + "甲" + String(repeating: ")", count: 900),
      String(repeating: "max(", count: 400) + "甲",
      String(repeating: "(", count: 41),
    ])
  func tooLarge(written: String) {
    let fault = #expect(throws: FormulaFault.self) { try Formula(parsing: written) }
    #expect(fault?.message == "公式过长或括号层数过多（最多 2000 字、40 层）。")
  }

  @Test func `forty levels and two thousand characters are read and computed`() throws {
    let deep = try Formula(
      parsing: String(repeating: "(", count: 39) + "1" + String(repeating: ")", count: 39))
    #expect(deep.evaluate { _ in .unknown(missing: []) } == .final(.number(.one)))
    let long = try Formula(parsing: String(repeating: "1+", count: 999) + "1")
    #expect(long.evaluate { _ in .unknown(missing: []) } == .final(.number(Rational(1000))))
    #expect(long.text { $0 }.count == 3997)
    let signs = try Formula(parsing: String(repeating: "-", count: 1998) + "1")
    #expect(signs.evaluate { _ in .unknown(missing: []) } == .final(.number(.one)))
  }

  @Test("printing a formula and reading it again gives the same formula", arguments: 0..<50)
  func roundTrip(seed: UInt64) throws {
    var random = Chance(seed: seed)
    for _ in 0..<20 {
      let formula = random.formula(depth: 5)
      #expect(try Formula(parsing: formula.text { $0 }) == formula)
      #expect(try Formula(parsing: formula.substituted { $0 }) == formula)
    }
  }

  @Test("random text is read or refused, never run into", arguments: 0..<20)
  func fuzz(seed: UInt64) {
    var random = Chance(seed: seed)
    let pieces = [
      "甲", "乙", "(", ")", "+", "-", "×", "÷", "<", "≥", "=", "且", "或", "非", "max", "if", ",",
      "1", "2.5", "%", ".", " ", "！", "😀", "\u{301}", "\u{0}", "取大", "９",
    ]
    for _ in 0..<200 {
      let length = Int.random(in: 0...30, using: &random)
      let text = (0..<length).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      guard let formula = try? Formula(parsing: text) else { continue }
      _ = formula.evaluate { _ in .final(.number(.one)) }
      #expect((try? Formula(parsing: formula.text { $0 })) == formula)
    }
  }
}

extension Chance {
  /// A random formula such as the parser could have read.
  mutating func formula(depth: Int) -> Formula {
    guard depth > 0 else { return leaf() }
    switch Int.random(in: 0..<8, using: &self) {
    case 0: return leaf()
    case 1: return .negated(formula(depth: depth - 1))
    case 2: return .not(formula(depth: depth - 1))
    case 3: return call(depth: depth)
    default:
      return .binary(formula(depth: depth - 1), operation(), formula(depth: depth - 1))
    }
  }

  private mutating func leaf() -> Formula {
    let names = ["甲", "乙", "carryover_end", "三公经费预算数"]
    if Bool.random(using: &self) { return .name(names.randomElement(using: &self) ?? "甲") }
    return .number(Rational(Int.random(in: 0...9, using: &self)), text: "").withItsText
  }

  private mutating func operation() -> BinaryOperator {
    let all: [BinaryOperator] = [
      .add, .subtract, .multiply, .divide, .less, .lessOrEqual, .greater, .greaterOrEqual, .equal,
      .notEqual, .and, .or,
    ]
    return all.randomElement(using: &self) ?? .add
  }

  private mutating func call(depth: Int) -> Formula {
    let functions = FormulaFunction.allCases.filter { !$0.takesList }
    let function = functions.randomElement(using: &self) ?? .min
    let count = function.argumentCounts.lowerBound
    return .call(function, (0..<count).map { _ in formula(depth: depth - 1) })
  }
}

extension Formula {
  fileprivate var withItsText: Formula {
    guard case .number(let value, _) = self else { return self }
    return .number(value, text: value.shortText(places: 4))
  }
}
