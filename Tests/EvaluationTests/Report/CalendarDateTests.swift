import Testing

@testable import Evaluation

@Suite("Days")
struct CalendarDateTests {
  @Test(
    "a day is read in the usual ways of writing it",
    arguments: [
      "2024-04-22", "2024-4-22", "2024.4.22", "2024/4/22", "2024年4月22日", "2024年4月22",
      "２０２４年４月２２日", "２０２４．４．２２", " 2024-04-22 ", "2024 年 4 月 22 日",
    ])
  func read(typed: String) throws {
    let day = try #require(CalendarDate(typed))
    #expect(day.text == "2024-04-22")
    #expect(day.chineseText == "2024年4月22日")
  }

  @Test(
    "what is no day is refused",
    arguments: [
      "", "2024", "2024-04", "2024-04-22-1", "2024-04/22", "20240422", "2024-13-01", "2024-00-10",
      "2024-04-31", "2023-02-29", "1900-02-29", "1899-12-31", "10000-01-01", "四月二十二日",
      "日2024年4月22", "-2024-4-22", "2024-4-2 2", "99999999999999999999-1-1",
    ])
  func refused(typed: String) { #expect(CalendarDate(typed) == nil) }

  @Test("leap days exist in leap years", arguments: ["2024-02-29", "2000-02-29"])
  func leap(typed: String) { #expect(CalendarDate(typed) != nil) }

  @Test func `days come one after the other`() throws {
    let days = try ["2024-04-22", "2023-12-31", "2024-03-30"].map { try #require(CalendarDate($0)) }
    #expect(days.sorted().map(\.text) == ["2023-12-31", "2024-03-30", "2024-04-22"])
  }
}
