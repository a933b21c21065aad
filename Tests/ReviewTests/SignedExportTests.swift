import PseudoTerminal
import ReviewProof
import Testing

/// What documents say of the signature and of the questions, in every format, whoever exports.
@Suite(.disabled(if: BuiltProgram.isSanitized, "the memory limit of ziping-documents"))
struct SignedExportTests {
  private static let suffixes = ["txt", "docx", "xlsx", "pdf"]
  private let office: Office
  private let filler = SignedDraft.filler
  private let reviewer = SignedDraft.reviewer

  init() throws { office = try Office() }

  private func exported(_ options: String...) throws -> [String: String] {
    var words: [String: String] = [:]
    for suffix in Self.suffixes {
      let made = try office.run(
        filler, ["export", "w", "--force", "--output", "w.\(suffix)"] + options)
      #expect(made.status == .exited(0), "\(made.error)")
      words[suffix] = try office.words(of: "w.\(suffix)")
    }
    return words
  }

  private func expect(_ words: [String: String], have wanted: [String], lack: [String] = []) {
    for suffix in Self.suffixes {
      let text = words[suffix] ?? ""
      let missing = wanted.filter { !text.contains($0) }
      let present = lack.filter { text.contains($0) }
      #expect(missing.isEmpty && present.isEmpty, "\(suffix)")
    }
  }

  private func sign() throws {
    for arguments in [["submit", "w"]] { try office.run(filler, arguments) }
    try office.decide("approve")
    #expect(try office.decide("sign").status == .exited(0))
  }

  /// The first digits of the signed file's digest, as it is printed.
  private func digest() throws -> String {
    let line = try office.shell("cat drafts/w.review/signatures/*.json | grep '\"report\"'").output
    let digits = (line.split(separator: "\n").last ?? "").split(separator: ":").last ?? ""
    return String(digits.filter(\.isHexDigit).prefix(32))
  }

  @Test func `every format says that nobody signed, who did, or what has changed since`() throws {
    expect(try exported(), have: ["（未签发）", "签发状态：未签发。"], lack: ["已签发"])
    try sign()
    let digest = try digest()
    #expect(digest.count == 32)
    let seal = "签发状态：已签发。签发人：\(reviewer)（审核人）；签发时间：20"
    expect(try exported(), have: [seal, "内容摘要：\(digest)。"], lack: ["未签发"])
    expect(try exported("--public"), have: ["已签发", digest], lack: ["未签发"])
    try seeTheSameFromTheScreen(seal, digest)
    _ = try office.shell("sed -i 's/0753-0000000/0753-1/' drafts/w.json")
    let void = "签发状态：签名失效。签发后改动过：联系电话。"
    expect(try exported(), have: ["（签名失效）", void], lack: ["未签发", "已签发"])
  }

  private func seeTheSameFromTheScreen(_ seal: String, _ digest: String) throws {
    let terminal = try PseudoTerminal(
      program: BuiltProgram.path("ziping"), arguments: ["--data", office.folder.path, "w"],
      environment: office.environment(filler), workingDirectory: office.folder.path)
    try terminal.waitFor(text: "导出")
    terminal.send(.f(6))
    try terminal.waitFor(text: "Enter 导出")
    terminal.send(.enter)
    try terminal.waitFor(text: "已导出到")
    terminal.send(.ctrl("q"))
    #expect(try terminal.waitForExit() == .exited(0))
    let name = try #require(try office.folder.names(in: "exports").first)
    let text = try office.words(of: "exports/\(name)")
    #expect([seal, digest].filter { !text.contains($0) } == [])
  }

  @Test func `questions, answers and what changed stand in tables of their own`() throws {
    try office.run(filler, ["submit", "w"])
    try office.run(reviewer, ["query", "ask", "w", "cover.telephone", "办公电话？"])
    try office.run(reviewer, ["return", "w", "--reason", "请答复。"])
    try office.run(filler, ["set", "w", "cover.telephone=0753-4433222"])
    try office.run(filler, ["query", "answer", "w", "1", "已改正。"])
    _ = try office.run(filler, ["export", "w", "--output", "w.xlsx"])
    let sheets = try office.words(of: "w.xlsx").components(cutBefore: ["S查询", "S整改对照表", "S得分图"])
    try #require(sheets.count == 4)
    for sheet in sheets.dropFirst().prefix(2) {
      #expect(["联系电话", "办公电话？", "已改正。", "已答复"].filter { !sheet.contains($0) } == [])
    }
    #expect(sheets[2].contains("0753-4433222"))
    _ = try office.run(filler, ["export", "w", "--public", "--output", "p.xlsx"])
    #expect(try !office.words(of: "p.xlsx").contains("办公电话？"))
  }
}

extension String {
  /// The text before the first of the words, and from each of them to the next.
  fileprivate func components(cutBefore words: [String]) -> [String] {
    var rest = self[...]
    var pieces: [String] = []
    for word in words {
      guard let place = rest.firstRange(of: word) else { continue }
      pieces.append(String(rest[..<place.lowerBound]))
      rest = rest[place.lowerBound...]
    }
    return pieces + [String(rest)]
  }
}
