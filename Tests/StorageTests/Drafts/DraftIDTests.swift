import Evaluation
import Testing

@testable import Storage

struct DraftIDTests {
  @Test(
    "Letters, digits and three marks make a name",
    arguments: ["wuhua-2023", "五华县社保局_2023", "a.b", "9", "a-", "_-", "a.jsonx"])
  func valid(text: String) {
    #expect(DraftID(text)?.text == text)
  }

  @Test(
    "A name cannot leave the folder, hide in it or break a line",
    arguments: [
      "", ".", "..", ".a", "a/b", "../a", "a\\b", "a b", "a\n", "a\u{0}", "a\u{1B}[2J", "a“b”",
      "\u{202E}a", "-", "-n", "--help", "a.json", ".json", String(repeating: "预", count: 34),
    ])
  func invalid(text: String) {
    #expect(DraftID(text) == nil)
  }

  @Test func `a name is made from unit and year`() {
    #expect(DraftID.suggested(unit: "五华县 社保局（本级）", year: "2023")?.text == "五华县社保局本级-2023")
    #expect(DraftID.suggested(unit: "－－", year: "2023")?.text == "2023")
    #expect(DraftID.suggested(unit: "-县局", year: "2023")?.text == "县局-2023")
    let long = String(repeating: "预", count: 100)
    #expect(DraftID.suggested(unit: long, year: "2023")?.text.utf8.count == 83)
  }
}

extension DraftIDTests {
  @Test func `a file of an older name opens once it has been renamed`() throws {
    let folder = try TemporaryFolder()
    let store = DraftStore(folder: folder.path)
    let draft = try store.create(
      try Shipped.sample().report, try #require(DraftID(inFile: "-")))
    #expect(try folder.names == ["-.json"])
    let listed = try store.list()
    #expect(listed == [.unreadable(fileName: "-.json", .invalidDraftID("-"))])
    try folder.write(try folder.bytes(of: "-.json"), to: "b.json")
    #expect(try store.load(try #require(DraftID("b"))).report == draft.report)
  }
}

struct PlaceStoreTests {
  @Test func `the place where the filler left is found again`() throws {
    let folder = try TemporaryFolder()
    let places = PlaceStore(folder: folder.path)
    let id = try #require(DraftID("a"))
    #expect(places.place(in: id) == nil)
    let place = FieldPath.fact(Fact.ID("carryover_end"))
    try places.remember(place, in: id)
    #expect(places.place(in: id) == place)
    #expect(try folder.text(of: "a.place") == "fact.carryover_end\n")
    try folder.write("nonsense", to: "a.place")
    #expect(places.place(in: id) == nil)
  }
}
