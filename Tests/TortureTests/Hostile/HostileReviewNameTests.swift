import FoundationEssentials
import PseudoTerminal
import Testing

@testable import Storage

/// Names that try to leave their folder, in the commands of the review, of keys and people, in
/// imports, and inside a parcel.
struct HostileReviewNameTests {
  private let ground: Ground

  init() throws {
    ground = try Ground.office()
    try ground.root.write("佐证\n", to: "proof.txt")
    try ground.root.write("封面\n单位名称：兴宁局\n", to: "by-hand.txt")
    try ground.root.write("ziping-parcel 1\n", to: "made.parcel")
  }

  private static let filler = ["--as", Office.filler]
  private static let reviewer = ["--as", Office.reviewer, "--passphrase-fd", "0"]
  private static let administrator = ["--as", Office.administrator, "--passphrase-fd", "0"]

  /// Words before the name and behind it.
  private static let all: [([String], [String])] = [
    (["submit"], filler), (["sign"], reviewer), (["evidence", "add"], ["systems", "proof.txt"]),
    (["import", "by-hand.txt", "--rubric", "wuhua-2023", "--id"], ["--year", "2023"]),
    (["return"], ["--reason", "重填"] + reviewer), (["approve"], reviewer),
    (["reopen"], ["--reason", "重填"] + reviewer), (["query", "ask"], ["total", "对吗？"]),
    (["query", "list"], []), (["query", "answer"], ["1", "对。"]), (["query", "close"], ["1"]),
    (["rate"], ["carryover_rate", "3", "--reason", "少"]), (["evidence", "list"], []),
    (["evidence", "remove"], ["1"]), (["history"], []), (["diff"], ["blank"]),
    (["diff", "blank"], []), (["pack"], []), (["secret"], ["fact.carryover_end"]),
    (["confirm"], []), (["key", "show"], []), (["unpack"], []),
    (["import", "by-hand.txt", "--into"], []),
  ]

  /// A short run takes those that write.
  private static let commands = Scale.isLong ? all : Array(all.prefix(4))

  @Test(
    "A hostile id is refused with advice and changes nothing", arguments: HostileNameTests.names)
  func id(_ name: String) throws {
    let before = try ground.root.everything()
    for (words, rest) in Self.commands {
      let result = try ground.run(words + [name] + rest, input: Office.passphrase)
      let comment = Comment(rawValue: "\(words) \(name): \(result)")
      #expect(result.status != .exited(0), comment)
      #expect(result.error.contains("。"), comment)
      #expect((result.output + result.error).alive == [], comment)
    }
    #expect(try ground.root.everything() == before)
  }

  /// Folders can be verified, and what is wrong is the answer, not an error.
  ///
  /// What lies in the folder above the test's own is not the test's to say.
  @Test(
    "Verify answers for a hostile id with a sentence",
    arguments: HostileNameTests.names.filter { $0 != ".." })
  func verify(_ name: String) throws {
    try #require(try ground.run(["verify", "blank"]).output.contains("已记住管理员"))
    let before = try ground.root.everything()
    let result = try ground.run(["verify", name])
    // What is not there is said as that, and not as something that is off.
    let wanted: [Int32] = name == "." ? [0] : [2, 3]
    #expect(wanted.contains { result.status == .exited($0) }, "\(result)")
    #expect((result.output + result.error).contains("。"), "\(result)")
    #expect((result.output + result.error).alive == [], "\(result)")
    #expect(try ground.root.everything() == before)
  }

  @Test("A person's name becomes no path", arguments: HostileNameTests.names)
  func person(_ name: String) throws {
    let folder = ground.root.file("home/.config/ziping/keys")
    let before = try ground.root.everything(below: "home/.config/ziping/keys")
    let tries: [[String]] = [
      ["key", "new", name, "--ed25519", "--passphrase-fd", "0"],
      ["submit", "blank", "--as", name], ["people", "add", name] + Self.administrator,
    ]
    for words in tries {
      let result = try ground.run(words, input: Office.passphrase)
      #expect((result.output + result.error).alive == [], "\(words): \(result)")
    }
    let made = try FileManager.default.contentsOfDirectory(atPath: folder).filter {
      before[$0] == nil
    }
    // What can be a file's name may be a key's, and is then just that.
    #expect(made.allSatisfy { $0 == name + ".key.pem" || $0 == name + ".pub.pem" }, "\(made)")
    #expect(ground.names(in: "outside").isEmpty)
    #expect(ground.names(in: "data/drafts").contains("blank.json"))
  }

  @Test(
    "A parcel whose draft or whose files have such names is refused",
    arguments: HostileNameTests.names)
  func parcel(_ name: String) throws {
    let packed = try ground.run(["pack", "blank", "--output", "sound.parcel"] + Self.filler)
    try #require(packed.status == .exited(0), "\(packed)")
    let sound = try ground.root.read("sound.parcel")
    let before = try ground.root.everything()
    let forged = [
      sound.replacing(
        "{\"draft\":\"blank\"", with: "{\"draft\":\(JSONValue.string(name).lineText)"),
      sound.replacing(
        "\"name\":\"draft.json\"", with: "\"name\":\(JSONValue.string("versions/" + name).lineText)"
      ),
      sound.replacing("\"name\":\"rubric/", with: "\"name\":\"rubric/../../\(name.count)"),
    ]
    for bytes in forged {
      try ground.root.write(bytes, to: "made.parcel")
      let result = try ground.run(["unpack", "made.parcel"])
      #expect(result.status != .exited(0), "\(result)")
      #expect(result.error.contains("。"), "\(result)")
      #expect((result.output + result.error).alive == [], "\(result)")
    }
    try ground.root.write("ziping-parcel 1\n", to: "made.parcel")
    #expect(try ground.root.everything() == before)
  }
}
