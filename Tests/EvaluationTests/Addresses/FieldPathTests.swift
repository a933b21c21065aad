import Testing

@testable import Evaluation

@Suite("Addresses of fields")
struct FieldPathTests {
  static let paths: [(FieldPath, String)] = [
    (.cover(.unit), "cover.unit"), (.cover(.filler), "cover.filler"),
    (.cover(.telephone), "cover.telephone"), (.cover(.date), "cover.date"),
    (.cover(.year), "cover.year"), (.text("duties"), "section.duties.text"),
    (.items("tasks"), "section.tasks.items"), (.item("tasks", 0), "section.tasks.item.1"),
    (.item("tasks", 998), "section.tasks.item.999"),
    (.fact("carryover_end"), "fact.carryover_end"),
    (.points("rate"), "indicator.rate.points"),
    (.check("rules", "issued"), "indicator.rules.check.issued"),
    (.explanation("rate"), "indicator.rate.explanation"),
    (.deduction("rate"), "indicator.rate.deduction"),
    (.override("rate"), "indicator.rate.override"),
    (.overrideReason("rate"), "indicator.rate.override_reason"),
  ]

  @Test("every kind of field goes to its address and back", arguments: paths)
  func roundTrip(path: FieldPath, address: String) {
    #expect(path.address == address)
    #expect(FieldPath(address: address) == path)
  }

  @Test(
    "what is no address is refused",
    arguments: [
      "", "cover", "cover.bogus", "cover.unit.text", "fact", "fact.a.b", "section.tasks",
      "section.tasks.item", "section.tasks.item.0", "section.tasks.item.1000",
      "section.tasks.item.x", "section.tasks.text.1", "indicator.rate", "indicator.rate.bogus",
      "indicator.rate.check", "indicator.rate.points.1", "bogus.x", ".", "indicator..",
    ])
  func refused(address: String) { #expect(FieldPath(address: address) == nil) }
}
