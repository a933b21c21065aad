import Evaluation
import ShippedData
import Testing

@testable import Application

struct AddressTests {
  @Test("Every field of the rubric is found by its address")
  func fields() throws {
    let rubric = try Shipped.rubric()
    for field in rubric.fields {
      #expect(try rubric.field(atAddress: field.path.address) == field)
      #expect(try rubric.part(at: field.path.address) == field.path.part(in: rubric))
    }
  }

  @Test(
    "Parts are found by short addresses",
    arguments: [
      ("cover", Part.cover), ("section.duties", .section(Section.ID("duties"))),
      ("indicator.carryover_rate", .indicator(Indicator.ID("carryover_rate"))),
      ("section.key_tasks.item.2", .section(Section.ID("key_tasks"))),
    ])
  func parts(address: String, part: Part) throws {
    #expect(try Shipped.rubric().part(at: address) == part)
  }

  @Test("Every figure of the rubric has an explanation at its address")
  func figures() throws {
    let rubric = try Shipped.rubric()
    let report = try Shipped.sample()
    let addresses =
      ["total"] + rubric.allGroups.map { "group.\($0.id)" }
      + rubric.indicators.map { "indicator.\($0.id)" } + rubric.facts.map { "fact.\($0.id)" }
    for address in addresses {
      let figure = try rubric.figure(atAddress: address)
      #expect(rubric.explanation(of: figure, in: report) != nil)
    }
  }
}
