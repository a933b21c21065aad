import Glibc
import PseudoTerminal
import ReviewProof
import Testing

/// Three system users with a data folder that their group shares: what one makes, the others can
/// read, and what they cannot is not taken for missing.
@Suite(
  .enabled(
    if: geteuid() == 0 && access("/usr/bin/setpriv", X_OK) == 0,
    "only root can act as three system users"))
struct SharedFolderTests {
  private let office: Office
  private static let group = 47_001
  private static let users: [String: Int] = [
    SignedDraft.administrator: 48_001, SignedDraft.filler: 48_002, SignedDraft.reviewer: 48_003,
  ]

  init() throws {
    office = try Office()
    // The draft comes by parcel, so that the first user makes the folder for drafts.
    #expect(
      try office.run(SignedDraft.filler, ["pack", "w", "--output", "w.parcel"]).status == .exited(0)
    )
    let accounts = Self.users.map { "chown -R \($1):\($1) 'accounts/\($0)'" }
    let made = try office.shell(
      ([
        "rm -r drafts", "chown -R :\(Self.group) .", "chmod -R g+rX rubrics people.* w.parcel",
        "chmod 755 accounts", "chmod 2770 .",
      ] + accounts)
      .joined(separator: " && "))
    #expect(made.status == .exited(0), "\(made)")
  }

  private func run(
    _ name: String, _ arguments: [String], input: String = ""
  ) throws -> CommandResult {
    let user = Self.users[name] ?? 0
    return try runCommand(
      "/usr/bin/setpriv",
      [
        "--reuid=\(user)", "--regid=\(user)", "--groups=\(Self.group)",
        BuiltProgram.path("ziping"),
      ] + arguments + ["--data", office.folder.path],
      environment: office.environment(name), input: input,
      workingDirectory: office.folder.path)
  }

  private func expect(
    _ name: String, _ arguments: [String], _ words: String, exit: Int32 = 0,
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    let result = try run(name, arguments, input: Office.secret)
    #expect(result.status == .exited(exit), "\(arguments): \(result)", sourceLocation: location)
    #expect(
      (result.output + result.error).contains(words), "\(arguments): \(result)",
      sourceLocation: location)
  }

  private func signWithThreeUsers() throws {
    let (filler, reviewer) = (SignedDraft.filler, SignedDraft.reviewer)
    let key = ["--passphrase-fd", "0"]
    try expect(filler, ["unpack", "w.parcel"], "已收入新草稿“w”")
    try expect(filler, ["submit", "w"] + key, "现在是“已送审”")
    try expect(reviewer, ["list"], "已送审")
    try expect(reviewer, ["query", "ask", "w", "cover.telephone", "办公电话？"], "1\n")
    try expect(reviewer, ["return", "w", "--reason", "请答复。"] + key, "现在是“被退回”")
    try expect(filler, ["query", "answer", "w", "1", "是。"], "现在是“被退回”")
    try expect(filler, ["submit", "w"] + key, "现在是“已送审”")
    try expect(reviewer, ["query", "close", "w", "1"], "已办理")
    try expect(reviewer, ["approve", "w"] + key, "现在是“审核通过”")
    try expect(reviewer, ["sign", "w"] + key, "现在是“已签发”")
  }

  @Test func `they fill, ask, answer, approve, sign and verify`() throws {
    try signWithThreeUsers()
    for name in Self.users.keys {
      try expect(name, ["verify", "w"], "签发之后没有任何改动。")
      try expect(name, ["list"], "已签发：李审核")
    }
    let modes = try office.shell(
      "stat -c '%a %g' drafts drafts/w.review drafts/w.review/*/ | sort | uniq -c | wc -l;"
        + "stat -c '%a %g' drafts/w.review/rubric; stat -c %a accounts/*/ziping/trails | sort -u"
    ).output
    #expect(modes == "1\n2770 \(Self.group)\n700\n")
  }

  @Test func `what somebody may not read is not missing`() throws {
    try signWithThreeUsers()
    let name = SignedDraft.administrator
    for place in ["rubric", "versions", "records", "signatures"] {
      _ = try office.shell("chmod 0700 drafts/w.review/\(place)")
      let verified = try run(name, ["verify", "w"])
      #expect(verified.status == .exited(1))
      #expect(verified.output.contains("没有读取 "), "\(place): \(verified)")
      for alarm in ["缺失", "没有存档", "被改动", "不符。"] {
        #expect(!verified.output.contains(alarm), "\(place): \(verified)")
      }
      try expect(name, ["list"], "未经核验：没有读取 ")
      _ = try office.shell("chmod 2770 drafts/w.review/\(place)")
    }
    _ = try office.shell("chmod 0700 drafts/w.review")
    try expect(name, ["list"], "未经核验：没有读取 ")
    try expect(name, ["list", "--json"], "\"state\": \"unverified\"")
    try expect(name, ["verify", "w"], "没有读取 ", exit: 1)
    try expectInQueue("无法打开")
  }

  private func expectInQueue(_ words: String) throws {
    let name = SignedDraft.reviewer
    _ = try office.shell("chown 48001 drafts/w.review")
    let user = Self.users[name] ?? 0
    let terminal = try PseudoTerminal(
      program: "/usr/bin/setpriv",
      arguments: [
        "--reuid=\(user)", "--regid=\(user)", "--groups=\(Self.group)",
        BuiltProgram.path("ziping"), "--data", office.folder.path, "--as", name,
      ],
      environment: office.environment(name), columns: 100, rows: 30,
      workingDirectory: office.folder.path)
    defer { terminal.kill() }
    try terminal.waitFor(text: name)
    terminal.send(.f(8))
    try terminal.waitFor(text: "自何时起")
    for _ in 1...5 { terminal.send(.f(4)) }
    try terminal.waitFor(text: words)
    terminal.send(.enter)
    try terminal.waitFor(text: "没有读取 ")
    terminal.send(.ctrl("q"))
    _ = try terminal.waitForExit()
  }
}
