import SeededChance
import Testing

@testable import Evaluation

@Suite("Exact numbers")
struct RationalTests {
  @Test(
    "decimal text is rounded half away from zero",
    arguments: [
      (1, 3, 2, "0.33"), (2, 3, 2, "0.67"), (1, 8, 2, "0.13"), (-1, 8, 2, "-0.13"),
      (5, 1000, 2, "0.01"), (-5, 1000, 2, "-0.01"), (4, 1000, 2, "0.00"), (-4, 1000, 2, "0.00"),
      (1, 2, 0, "1"), (-1, 2, 0, "-1"), (3, 2, 0, "2"), (-3, 2, 0, "-2"), (49, 100, 0, "0"),
      (1_516_017, 1, 2, "1516017.00"), (-990_099, 1_000_000, 2, "-0.99"), (0, 7, 3, "0.000"),
      (995, 1000, 2, "1.00"), (-995, 1000, 2, "-1.00"), (-1, -4, 2, "0.25"),
    ])
  func decimalText(numerator: Int, denominator: Int, places: Int, expected: String) throws {
    let value = try #require(Rational(numerator, over: denominator))
    #expect(value.decimalText(places: places) == expected)
  }

  @Test(
    "digits in groups of three",
    arguments: [
      (0, 1, 2, "0.00"), (999, 1, 0, "999"), (1_000, 1, 0, "1,000"), (-1_000, 1, 2, "-1,000.00"),
      (123_456, 1, 1, "123,456.0"), (1_234_567, 100, 2, "12,345.67"), (-1, 1_000, 2, "0.00"),
      (99_999_999, 100, 1, "1,000,000.0"), (Int.max, 1, 0, "9,223,372,036,854,775,807"),
      (Int.max, 1, 2, "9,223,372,036,854,775,807.00"),
    ])
  func groupedText(numerator: Int, denominator: Int, places: Int, expected: String) throws {
    let value = try #require(Rational(numerator, over: denominator))
    #expect(value.groupedText(places: places) == expected)
  }

  @Test(
    "zeros at the end of the fraction are left out, those before the point are not",
    arguments: [
      (55, 2, 2, "27.5"), (4, 1, 2, "4"), (100, 1, 2, "100"), (1, 3, 2, "0.33"), (0, 1, 2, "0"),
      (-1, 1_000, 2, "0"), (-5, 2, 4, "-2.5"), (1_000, 1, 0, "1000"), (1, 1_000, 2, "0"),
    ])
  func shortText(numerator: Int, denominator: Int, places: Int, expected: String) throws {
    let value = try #require(Rational(numerator, over: denominator))
    #expect(value.shortText(places: places) == expected)
  }

  @Test("small numbers print as numbers of any size do", arguments: 20..<24)
  func printing(seed: UInt64) {
    var random = Chance(seed: seed)
    for _ in 0..<500 {
      let value = random.rational()
      let places = Int.random(in: 0...12, using: &random)
      #expect(value.decimalText(places: places) == value.longText(places: places))
      #expect(value.shortText(places: places) == value.longShortText(places: places))
      #expect(
        value.groupedText(places: places) == value.longText(places: places).groupedByThree)
    }
  }

  @Test("small sums and products are those of large numbers", arguments: 30..<34)
  func arithmetic(seed: UInt64) {
    var random = Chance(seed: seed)
    for round in 0..<500 {
      var (a, b) = (random.rational(), random.rational())
      if round.isMultiple(of: 3) { (a, b) = (a.floor, b.floor) }
      let (n, d) = ((a.numerator, b.numerator), (a.denominator, b.denominator))
      #expect(a + b == Rational(reducing: n.0 * d.1 + n.1 * d.0, over: d.0 * d.1))
      #expect(a - b == Rational(reducing: n.0 * d.1 - n.1 * d.0, over: d.0 * d.1))
      #expect(a * b == Rational(reducing: n.0 * n.1, over: d.0 * d.1))
      #expect((a < b) == (n.0 * d.1 < n.1 * d.0))
    }
  }

  @Test func `there is no number over zero`() {
    #expect(Rational(1, over: 0) == nil)
    #expect(Rational.one.divided(by: .zero) == nil)
  }

  @Test func `the sample's difference rate keeps its sign`() throws {
    let rate = try #require(Rational(19_280_208_044 - 19_473_010_124, over: 19_473_010_124))
    #expect(rate.percentText() == "-0.99%")
  }

  @Test func `89_996 percent prints as 90 percent and stays below the step`() throws {
    let value = try #require(Rational(89_996, over: 100_000))
    let bound = try #require(Rational(9, over: 10))
    let step = StepRange(lower: .init(value: bound, isClosed: true), upper: nil)
    #expect(value.percentText() == "90.00%")
    #expect(!step.contains(value))
  }

  @Test(
    "whole parts go down and up, not towards zero",
    arguments: [(7, 2, 3, 4), (-7, 2, -4, -3), (4, 2, 2, 2), (-1, 3, -1, 0), (0, 1, 0, 0)])
  func wholeParts(numerator: Int, denominator: Int, floor: Int, ceiling: Int) throws {
    let value = try #require(Rational(numerator, over: denominator))
    #expect(value.floor == Rational(floor))
    #expect(value.ceiling == Rational(ceiling))
  }

  @Test func `only whole numbers that fit are whole`() {
    #expect(Rational(7).whole == 7)
    #expect(Rational(7, over: 2)?.whole == nil)
    #expect((Rational(Int.max) * Rational(2)).whole == nil)
  }

  @Test func `fractions are kept in lowest terms with a positive denominator`() {
    #expect(Rational(2, over: -4)?.fractionText == "-1/2")
    #expect(Rational(-6, over: -3)?.fractionText == "2")
    #expect(Rational(0, over: -3) == .zero)
  }

  @Test func `arithmetic is exact beyond 64 bits`() throws {
    let large = Rational(Int.max)
    #expect((large * large - large * large + .one) == .one)
    #expect(try #require((large * large).divided(by: large)) == large)
    let third = try #require(Rational(1, over: 3))
    #expect(third + third + third == .one)
    #expect(large * large > large)
    #expect(-(large * large) < large)
    let smallest = Rational(Int.min)
    #expect(smallest.magnitude - .one == large)
    #expect(Rational(Int.min, over: -1) == smallest.magnitude)
    #expect(large + .one == smallest.magnitude)
    #expect(smallest - .one < smallest)
  }

  @Test("random sums and products agree with each other", arguments: 0..<20)
  func laws(seed: UInt64) throws {
    var random = Chance(seed: seed)
    for _ in 0..<50 {
      let (a, b, c) = (random.rational(), random.rational(), random.rational())
      #expect((a + b) * c == a * c + b * c)
      #expect(a - b == -(b - a))
      #expect((a < b) == (a - b).isNegative)
      if let quotient = a.divided(by: b) { #expect(quotient * b == a) }
      #expect((a == b) == (a.fractionText == b.fractionText))
    }
  }

  @Test(
    "trailing zeros are dropped from short text",
    arguments: [(55, 2, "27.5"), (4, 1, "4"), (35, 6, "5.83"), (100, 1, "100"), (-1, 2, "-0.5")])
  func shortText(numerator: Int, denominator: Int, expected: String) throws {
    #expect(try #require(Rational(numerator, over: denominator)).shortText(places: 2) == expected)
  }
}

@Suite("Numbers in print")
struct NumberTextTests {
  @Test(
    "digits stand in groups of three",
    arguments: [
      ("192802080.44", "192,802,080.44"), ("537762.26", "537,762.26"), ("1516017", "1,516,017.00"),
      ("999", "999.00"), ("1000", "1,000.00"), ("0", "0.00"), ("-123456", "-123,456.00"),
      ("-1234567.891", "-1,234,567.89"),
    ])
  func grouped(value: String, expected: String) throws {
    #expect(try #require(DecimalNumber(value)).exact.groupedText(places: 2) == expected)
  }

  @Test(
    "元 become 万元 with two places",
    arguments: [
      ("192802080.44", "19280.21"), ("1516017", "151.60"), ("193780335.18", "19378.03"),
      ("50", "0.01"), ("49.99", "0.00"), ("0", "0.00"),
    ])
  func tenThousands(value: String, expected: String) throws {
    #expect(try #require(DecimalNumber(value)).exact.tenThousandsText == expected)
  }
}

@Suite("Decimal numbers as files write them")
struct DecimalNumberTests {
  @Test(
    "plain digits are read and written canonically",
    arguments: [
      ("537762.26", "537762.26", 2), ("35", "35", 0), ("-0.5", "-0.5", 1), ("1.50", "1.5", 1),
      ("0.00", "0", 0), ("-0", "0", 0), ("007", "7", 0), ("0.0001", "0.0001", 4),
      ("0.125", "0.125", 3), ("1000000000000000000000.01", "1000000000000000000000.01", 2),
    ])
  func canonical(written: String, text: String, places: Int) throws {
    let number = try #require(DecimalNumber(written))
    #expect(number.text == text)
    #expect(number.places == places)
  }

  @Test(
    "nothing but digits, one point and a minus is read",
    arguments: ["", "-", ".5", "5.", "+5", "1,000", "1e5", " 1", "1 ", "１", "1.2.3", "--1", "0x10"])
  func refused(written: String) {
    #expect(DecimalNumber(written) == nil)
  }

  @Test func `forty digits are the most`() {
    #expect(DecimalNumber(String(repeating: "9", count: 40)) != nil)
    #expect(DecimalNumber(String(repeating: "9", count: 41)) == nil)
  }
}
