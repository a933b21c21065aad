import FoundationEssentials
import Glibc
import PseudoTerminal
import Testing

/// Names that try to leave the data folder, and links that lead out of it.
struct HostileNameTests {
  private let ground: Ground

  init() throws {
    ground = try Ground()
    try ground.reset()
    try ground.root.write("{\"secret\": true}\n", to: "outside/secret.json")
  }

  static let names = [
    "../outside/secret", "..", ".", "../../etc/passwd", "/etc/passwd", "/tmp/x", "a/../../b",

    "a\u{1B}]0;x\u{7}", "\u{202E}nosj", ".hidden", String(repeating: "长", count: 90),
    String(repeating: "x", count: 5_000), "a\nb", "a\u{7F}", "a\\..\\b", "con/prn", "", " ",
  ]

  /// A short run takes those that write.
  static let commands = Scale.isLong ? allCommands : Array(allCommands.prefix(3))
  private static let allCommands: [([String], [String])] = [
    (["new", "--rubric", "wuhua-2023", "--unit", "县", "--year", "2023", "--id"], []),
    (["set"], ["cover.filler=张三"]), (["score"], []), (["export"], []), (["check"], []),
    (["open"], []),
    (["explain"], ["total"]), (["fields"], []),
  ]

  @Test("A hostile name is refused with advice and touches nothing", arguments: names)
  func refused(_ name: String) throws {
    let before = try ground.root.everything()
    for (words, rest) in Self.commands {
      let result = try ground.run(words + [name] + rest)
      let comment = Comment(rawValue: "\(words) \(name): \(result)")
      guard case .exited(let code) = result.status else {
        Issue.record(comment)
        continue
      }
      #expect(code != 0, comment)
      #expect(result.error.contains("。"), comment)
      let alive = (result.output + result.error).unicodeScalars.filter {
        $0.value < 0x20 && $0.value != 0x0A || (0x7F...0x9F).contains($0.value)
          || $0.value == 0x202E
      }
      #expect(alive.isEmpty, comment)
    }
    #expect(try ground.root.everything() == before)
  }

  @Test("A rubric's name cannot leave the folder either", arguments: names)
  func rubric(_ name: String) throws {
    let before = try ground.root.everything()
    let made = try ground.run(
      ["new", "--rubric", name, "--unit", "县", "--year", "2023", "--id", "made"])
    #expect(made.status != .exited(0), "\(made)")
    #expect(try ground.root.everything() == before)
  }

  @Test("A link in place of a draft is neither read nor written through")
  func links() throws {
    let draft = ground.data + "/drafts/linked.json"
    #expect(symlink(ground.root.file("outside/secret.json"), draft) == 0)
    let before = try ground.root.everything()
    for (words, rest) in Self.commands {
      let result = try ground.run(words + ["linked"] + rest)
      #expect(result.status != .exited(0), "\(words): \(result)")
      #expect(!(result.output + result.error).contains("secret\""), "\(words): \(result)")
    }
    #expect(try ground.root.everything() == before)
    #expect(try ground.run(["list"]).output.contains("链接"))
  }

  @Test("A draft cannot be made over a dangling link")
  func dangling() throws {
    #expect(symlink(ground.root.file("outside/new.json"), ground.data + "/drafts/made.json") == 0)
    let made = try ground.run([
      "new", "--rubric", "wuhua-2023", "--unit", "县", "--year", "2023", "--id", "made",
    ])
    #expect(made.status != .exited(0), "\(made)")
    #expect(ground.names(in: "outside") == ["secret.json"])
  }

  @Test("Files beside a draft that are links are not written through")
  func besides() throws {
    let outside = ground.root.file("outside/secret.json")
    for suffix in [".place", ".journal", ".lock"] {
      #expect(symlink(outside, ground.data + "/drafts/\(Ground.id)\(suffix)") == 0)
    }
    let terminal = try ground.open([Ground.id, "--at", "section.duties.text"])
    try terminal.waitUntil("the text or a refusal") { screen in
      terminal.hasEnded || screen.contains { $0.contains(Ground.before) }
    }
    if !terminal.hasEnded {
      terminal.send("新")
      terminal.send(.ctrl("q"))
      terminal.settle()
    }
    #expect(try ground.root.read("outside/secret.json") == "{\"secret\": true}\n")
  }

  @Test("New files are for the user alone, or for the group where the folder is the group's")
  func modes() throws {
    let draft = ground.data + "/drafts/\(Ground.id).json"
    for (folder, file) in [(0o700, 0o600), (0o755, 0o600), (0o770, 0o660), (0o2770, 0o660)] {
      chmod(ground.data + "/drafts", mode_t(folder))
      #expect(try ground.run(["set", Ground.id, "cover.filler=\(folder)"]).status == .exited(0))
      var status = stat()
      #expect(stat(draft, &status) == 0)
      #expect(Int(status.st_mode & 0o7777) == file, "folder \(String(folder, radix: 8))")
    }
  }
}
