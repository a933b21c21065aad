import Testing

@testable import Application

struct MomentTests {
  @Test(
    "Times are written as ISO 8601 in UTC",
    arguments: [(0, "1970-01-01T00:00:00Z"), (1_713_775_203, "2024-04-22T08:40:03Z")])
  func text(seconds: Int, wanted: String) {
    #expect(Moment(seconds).text == wanted)
  }
}
