import Testing

@testable import Evaluation

@Suite("What formulas come to")
struct FormulaValueTests {
  /// 甲 = 8, 乙 = 3, 零 = 0, 真 and 假 hold and fail; 缺 and 空 are not filled in.
  private func evaluate(_ text: String) throws -> Computed<FormulaValue> {
    try Formula(parsing: text).evaluate { name in
      switch name {
      case "甲": .final(.number(Rational(8)))
      case "乙": .final(.number(Rational(3)))
      case "零": .final(.number(.zero))
      case "真": .final(.truth(true))
      case "假": .final(.truth(false))
      case "缺": .unknown(missing: [.fact("missing")])
      case "空": .unknown(missing: [.fact("empty")])
      default: .undefined(.wrongType)
      }
    }
  }

  @Test(
    "numbers are computed exactly",
    arguments: [
      ("甲+乙*2", "14"), ("(甲+乙)*2", "22"), ("甲/乙", "8/3"), ("甲/乙*乙", "8"), ("甲-乙-1", "4"),
      ("甲-(乙-1)", "6"), ("甲/4/2", "1"), ("-甲+乙", "-5"), ("10%*甲", "4/5"), ("1/3+1/3+1/3", "1"),
      ("min(甲,乙,5)", "3"), ("max(甲,乙)", "8"), ("abs(乙-甲)", "5"), ("floor(甲/乙)", "2"),
      ("floor(-甲/乙)", "-3"), ("ceil(甲/乙)", "3"), ("ceil(-甲/乙)", "-2"), ("round(甲/乙)", "3"),
      ("round(甲/乙,2)", "267/100"), ("round(-0.005,2)", "-1/100"), ("if(甲>乙,1,2)", "1"),
      ("if(甲<乙,1,2)", "2"), ("if(真,甲,缺)", "8"), ("if(甲=8 且 乙≠4, 1, 0)", "1"),
    ])
  func number(written: String, expected: String) throws {
    let value = try evaluate(written).finalValue?.number
    #expect(value?.fractionText == expected)
  }

  @Test(
    "comparisons are strict about their bounds",
    arguments: [
      ("甲>8", false), ("甲≥8", true), ("甲<8", false), ("甲≤8", true), ("甲=8", true), ("甲≠8", false),
      ("非 真", false), ("非 非 真", true), ("真 且 假", false), ("真 或 假", true), ("假 或 假", false),
      ("假 且 缺", false), ("缺 且 假", false), ("真 或 缺", true), ("缺 或 真", true),
      ("1/3 = 0.3333333333", false), ("甲/乙 > 2.6666666666", true),
    ])
  func truth(written: String, expected: Bool) throws {
    #expect(try evaluate(written) == .final(.truth(expected)))
  }

  @Test(
    "what is missing is named, each input once",
    arguments: [
      ("缺", ["missing"]), ("甲+缺", ["missing"]), ("缺+空+缺", ["missing", "empty"]),
      ("真 且 缺", ["missing"]), ("缺 或 空", ["missing", "empty"]), ("if(缺,甲,空)", ["missing"]),
      ("if(真,空,缺)", ["empty"]), ("max(缺,甲,空)", ["missing", "empty"]), ("缺/零", ["missing"]),
    ])
  func missing(written: String, expected: [String]) throws {
    #expect(try evaluate(written) == .unknown(missing: expected.map { .fact(Fact.ID($0)) }))
  }

  @Test(
    "division by zero and mixed kinds are named states",
    arguments: [
      ("甲/零", Undefined.divisionByZero), ("零/零", .divisionByZero), ("1+甲/(乙-3)", .divisionByZero),
      ("if(真, 甲/零, 0)", .divisionByZero), ("甲+真", .wrongType), ("甲 且 真", .wrongType),
      ("非 甲", .wrongType), ("-真", .wrongType), ("真 < 假", .wrongType), ("if(甲,1,2)", .wrongType),
      ("abs(真)", .wrongType), ("round(甲,11)", .wrongType), ("round(甲,-1)", .wrongType),
      ("round(甲,0.5)", .wrongType), ("无此名", .wrongType),
    ])
  func undefined(written: String, reason: Undefined) throws {
    #expect(try evaluate(written) == .undefined(reason))
  }

  @Test func `names are listed once, in order of first appearance`() throws {
    let formula = try Formula(parsing: "if(乙 > 0, max(甲, 乙), -丙) + 甲")
    #expect(formula.names == ["乙", "甲", "丙"])
  }
}
