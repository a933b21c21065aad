import Testing

@testable import Evaluation

/// What numbers in prose are read as.
@Suite("Numbers in prose")
struct QuantityTests {
  @Test(
    "amounts, shares, counts, numerals, years and points",
    arguments: [
      ("总收入19280.21万元", "192802100", "19280.21万元"), ("1.93亿元", "193000000", "1.93亿元"),
      ("192,802,080.44元", "192802080.44", "192,802,080.44元"), ("１９２．５万元", "1925000", "１９２．５万元"),
      ("占91.43%", "0.9143", "91.43%"), ("为-0.99%", "-0.0099", "-0.99%"),
      ("下降0.84个百分点", "0.84", "0.84个百分点"), ("在编三十五人", "35", "三十五人"),
      ("百分之九十", "0.9", "百分之九十"), ("内设12个股室", "12", "12个股室"), ("得3.5分", "3.5", "3.5分"),
      ("一百零八项", "108", "一百零八项"),
    ])
  func value(text: String, value: String, marked: String) throws {
    let reading = try Sample("wuhua-2023").reading(of: text)
    let quantity = try reading.quantities.first.orThrow()
    #expect(quantity.value.shortText(places: 8) == value)
    #expect(reading.prose.text(quantity.range) == marked)
  }

  @Test(
    "comparisons",
    arguments: [
      ("不低于95%", Quantity.Limit.atLeast), ("≥95%", .atLeast), ("超过95%", .above),
      ("不超过95%", .atMost), ("≤95%", .atMost), ("低于95%", .below), ("95%以上", .about),
      ("约95%", .about), ("95%左右", .about), ("30—35人", .about), ("95%", .exact),
    ])
  func limit(text: String, limit: Quantity.Limit) throws {
    let reading = try Sample("wuhua-2023").reading(of: text)
    #expect(try reading.quantities.first.orThrow().limit == limit)
  }

  @Test(
    "a number is said of the phrase before it, or of nothing",
    arguments: [
      ("2023年度总收入为19280.21万元。", 1), ("总收入19280.21万元。", 1), ("上年总收入比19280.21万元少。", 0),
      ("社会保险基金总收入12.6亿元。", 0), ("基本支出、项目支出分别为538.05万元。", 0),
      ("总支出500万元的项目。", 0), ("全年培训160人次。", 0),
    ])
  func claims(text: String, count: Int) throws {
    let claims = try Sample("wuhua-2023").reading(of: text).claims
    #expect(claims.count == count)
  }

  @Test(
    "computations written out",
    arguments: [
      ("=（192802080.44-194730101.24）/194730101.24*100%=1%", "-0.0099"),
      ("结转结余率＝537,762.26÷（1,516,017.00＋192,802,080.44）×100%＝0.28%", "0.0028"),
      ("538.05万元+18839.98万元=19378.03万元", "193780300"), ("2023-2024=5", "-1"),
    ])
  func computation(text: String, value: String) throws {
    let computation = try Sample("wuhua-2023").reading(of: text).computations.first.orThrow()
    #expect(computation.value.rounded(places: 4).shortText(places: 4) == value)
  }
}

extension Sample {
  fileprivate func reading(of text: String) -> Reading {
    Reading(text, rubric.lexicon)
  }
}
