import Evaluation
import Storage
import Testing

/// How a line of the trail reads: nothing of it is an address.
struct TrailChangeTests {
  @Test(arguments: [
    ("cover.telephone", "联系电话"), ("fact.carryover_end", "年末结转结余"),
    ("indicator.carryover_rate.explanation", "结转结余率 / 说明"), ("secret", "涉密标记"),
    ("unconfirmed", "待确认的栏目"), ("rubric.digest", "指标体系"), ("revision", "版次"),
    ("last_year.facts.carryover_end", "上年数据"),
    ("justifications.suspicious-ratio.fact.carryover_end", "年末结转结余：警告的理由"),
    ("indicator.carryover_rate", "结转结余率"), ("nothing.we.know", "nothing.we.know"),
  ])
  func `an address is called what people call it`(address: String, title: String) throws {
    let rubric = try Sample("wuhua-2023").rubric
    #expect(rubric.title(atAddress: address) == title)
  }

  @Test func `lists of addresses are lists of names`() throws {
    let rubric = try Sample("wuhua-2023").rubric
    let secret = TrailChange(
      address: "secret", old: "", new: "indicator.carryover_rate\nindicator.systems")
    #expect(secret.read(by: rubric).new.hasPrefix("结转结余率、"))
    #expect(!secret.read(by: rubric).new.contains("indicator"))
    let waiting = TrailChange(address: "unconfirmed", old: "fact.carryover_end", new: "")
    #expect(waiting.read(by: rubric).old == "年末结转结余")
    // What somebody wrote stays what it is.
    let text = TrailChange(address: "cover.unit", old: "secret", new: "fact.carryover_end")
    #expect(text.read(by: rubric).new == "fact.carryover_end")
  }
}
