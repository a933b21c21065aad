import Evaluation
import Testing

@testable import Storage

/// What the queue remembers of having verified a report, and until when.
struct VerdictMemoryTests {
  private func entry(_ verdict: DraftIndex.Verdict?) throws -> DraftIndex.Entry {
    let stamp = try #require(FileStamp("1.2.3.4.5.6"))
    var entry = DraftIndex.Entry(stamp: DraftStamp(draft: stamp, trail: stamp))
    entry.state = .signed
    entry.verdict = verdict
    return entry
  }

  @Test(
    "A verdict is read back as it was",
    arguments: [
      nil, .verified, .named, .unverified("没有人员名册。"), .altered([]), .altered(["联系电话"]),
      .contradicted(["第 3 条没有签名。"]),
    ] as [Judgement.Assurance?])
  func roundTrip(_ assurance: Judgement.Assurance?) throws {
    let entry = try entry(assurance.map { DraftIndex.Verdict($0, by: "0123456789abcdef") })
    var index = DraftIndex()
    index["w"] = entry
    let read = DraftIndex(reading: index.bytes(program: "p"), program: "p")
    #expect(read["w"] == entry)
  }

  @Test("Any other time or size, and the time of the status too, is another file", arguments: 0..<6)
  func stamp(_ place: Int) throws {
    var parts = ["1", "2", "3", "4", "5", "6"]
    let old = try #require(FileStamp(parts.joined(separator: ".")))
    parts[place] = "9"
    #expect(FileStamp(parts.joined(separator: ".")) != old)
  }
}
