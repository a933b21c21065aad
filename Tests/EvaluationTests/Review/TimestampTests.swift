import Evaluation
import Testing

struct TimestampTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (1_713_775_200, "2024-04-22T08:40:00Z"),
    (951_782_399, "2000-02-28T23:59:59Z"), (951_868_800, "2000-03-01T00:00:00Z"),
    (-1, "1969-12-31T23:59:59Z"), (4_107_542_399, "2100-02-28T23:59:59Z"),
  ])
  func aTimeIsWrittenInUTCAndReadAgain(seconds: Int, text: String) {
    #expect(Timestamp(seconds: seconds).text == text)
    #expect(Timestamp(text) == Timestamp(seconds: seconds))
  }

  @Test(arguments: [
    "", "2024-04-22", "2024-04-22T08:40:00", "2024-04-22T24:00:00Z", "2024-4-22T08:40:00Z",
    "2024-04-22T8:40:00Z", "2023-02-29T00:00:00Z", "2024-04-22T08:60:00Z", "2024-04-22T08:40:60Z",
    "2024/04/22T08:40:00Z", "2024-04-22t08:40:00Z", "2024-04-22T08:40:00Z ", "２024-04-22T08:40:00Z",
    "2024-04-22T08:40:-1Z", "1899-12-31T00:00:00Z",
  ])
  func anotherWritingIsRefused(text: String) { #expect(Timestamp(text) == nil) }

  @Test func peopleReadTheTimeOfTheirZone() {
    #expect(Timestamp(seconds: 1_713_803_400).text(offset: 28_800) == "2024-04-23 00:30")
  }
}
