import Evaluation
import FoundationEssentials
import PseudoTerminal
import ReviewProof
import Storage
import Testing

/// A review by commands, from submission to a signature that openssl checks.
struct ReviewFlowTests {
  private let office: Office
  private let filler = SignedDraft.filler
  private let reviewer = SignedDraft.reviewer

  init() throws { office = try Office() }

  @Test func `a report is queried, returned, changed, signed, checked and voided`() throws {
    try expect(office.run(filler, ["submit", "w"]), "现在是“已送审”")
    try expect(office.run(filler, ["set", "w", "cover.telephone=1"]), "报告的留痕记为“已送审”", exit: 4)
    try expect(office.run(reviewer, ["query", "ask", "w", "cover.telephone", "办公电话？"]), "1\n")
    try expect(
      office.run(reviewer, ["return", "w", "--reason", "请答复。"]), "现在是“被退回”")
    try expect(office.run(filler, ["set", "w", "cover.telephone=0753-4433222"]), "已填 1 项")
    try expect(office.run(filler, ["query", "answer", "w", "1", "是。"]), "现在是“草稿”")
    try expect(office.run(filler, ["query", "list", "w"]), "整改：")
    try expect(office.run(filler, ["query", "list", "w"]), " -> 0753-4433222")
    try expect(office.run(filler, ["submit", "w"]), "现在是“已送审”")
    try expect(
      office.run(reviewer, ["rate", "w", "carryover_rate", "3", "--reason", "材料不全"]),
      "自评总分 97 分，复核后 96 分。")
    try expect(office.run(reviewer, ["score", "w"]), "复核后总分 96 分（复核 1 项）")
    try expect(office.run(reviewer, ["score", "w", "--json"]), "\"reviewed_total\": \"96\"")
    try expect(office.run(reviewer, ["history", "w"]), "复核评分：结转结余率 3 分：材料不全")
    try expect(office.decide("approve"), "现在是“审核通过”")
    try expect(office.decide("sign"), "还有 1 条查询没有销结，不能签发。", exit: 4)
    try expect(office.run(reviewer, ["query", "close", "w", "1"]), "已办理“销结查询”")
    try expect(office.decide("sign"), "现在是“已签发”")
    try expect(office.run(filler, ["verify", "w"]), "签发之后没有任何改动。")
    try expect(office.run(filler, ["export", "w"]), "已签发")
    try checkWithOpenSSL()
    _ = try office.shell("sed -i s/4433222/4433223/ drafts/w.json")
    try expect(office.run(filler, ["verify", "w"]), "签名失效：签发之后改动了联系电话。", exit: 1)
    for command in ["list", "score", "export"] {
      let arguments = command == "list" ? [command] : [command, "w"]
      try expect(office.run(filler, arguments), "签名失效")
    }
  }

  /// The three lines of the manual.
  private func checkWithOpenSSL() throws {
    let key = office.config(reviewer) + "/ziping/keys/\(reviewer).pub.pem"
    let recipe = try String(
      contentsOfFile: (BuiltProgram.data ?? "") + "/../docs/manual/review.md", encoding: .utf8)
    let lines = recipe.split(separator: "```")[1].split(separator: "\n").map(String.init)
    #expect(lines.count == 3)
    let names = try office.folder.names(in: "drafts/w.review/signatures")
    let signatures = names.filter { $0.hasSuffix(".sig") }
    let last = signatures.sorted { ($0.count, $0) < ($1.count, $1) }.last ?? ""
    let script = lines.joined(separator: " && ").replacing("草稿", with: "w")
      .replacing("公钥.pem", with: "'\(key)'").replacing("15.sig", with: last)
      .replacing("15.json", with: last.replacing(".sig", with: ".json"))
    let found = try office.shell(script)
    #expect(found.output.contains("Verified OK"), "\(script): \(found)")
    let statement = try office.folder.read(
      "drafts/w.review/signatures/" + last.replacing(".sig", with: ".json"))
    let line = statement.split(separator: "\n").first { $0.contains("\"report\"") } ?? ""
    let digest = String(line.split(separator: ":").last ?? "").filter { $0.isHexDigit }
    #expect(digest.count == 64)
    #expect(found.output.contains(digest))
  }

  @Test func `verify says what only the next signature will cover`() throws {
    try expect(office.run(filler, ["submit", "w"]), "现在是“已送审”")
    #expect(try !office.run(reviewer, ["verify", "w"]).output.contains("最后一次签名之后"))
    try expect(office.run(reviewer, ["query", "ask", "w", "cover.telephone", "办公电话？"]), "1\n")
    try expect(
      office.run(reviewer, ["rate", "w", "carryover_rate", "3", "--reason", "材料不全"]), "96 分")
    try expect(
      office.run(reviewer, ["verify", "w"]),
      "留痕第 3–4 条（查询 1 条、复核评分 1 条）在最后一次签名之后，要到下一次签名才受签名保护。")
    try expect(
      office.run(reviewer, ["verify", "w", "--json"]), "\"uncovered\": [\n      3,\n      4")
    try expect(
      office.run(reviewer, ["return", "w", "--field", "cover.telephone=请填办公电话。"]), "现在是“被退回”")
    #expect(try !office.run(reviewer, ["verify", "w"]).output.contains("最后一次签名之后"))
    try expect(
      office.shell("cat drafts/w.review/signatures/5.json"), "\"cover.telephone\": \"请填办公电话。\"")
  }

  @Test func `a key file says how dear a passphrase is to guess`() throws {
    let found = try office.shell(
      "openssl asn1parse -in 'accounts/\(reviewer)/ziping/keys/\(reviewer).key.pem'")
    #expect(found.output.contains("PBKDF2") && found.output.contains("sm4-cbc"), "\(found)")
    #expect(found.output.contains("hmacWithSHA256"))
    // 600,000 rounds.
    #expect(found.output.contains(":0927C0"), "\(found)")
  }

  @Test func `a wrong passphrase loses nothing and reaches no file`() throws {
    try expect(office.run(filler, ["submit", "w"]), "现在是“已送审”")
    let before = try office.shell("cat drafts/w.json drafts/w.review/trail.jsonl").output
    let refused = try office.run(
      reviewer, ["approve", "w", "--passphrase-fd", "0"], input: "a wrong passphrase\n")
    #expect(refused.status == .exited(4))
    #expect(refused.error.hasSuffix("ziping：口令不对，什么也没有改动。请核对后再试。\n"))
    #expect(try office.shell("cat drafts/w.json drafts/w.review/trail.jsonl").output == before)
    try expect(office.decide("approve"), "现在是“审核通过”")
    let found = try office.shell("grep -rl -e 'wrong passphrase' -e 'for tests only' . ; true")
    #expect(found.output.isEmpty, "\(found.output)")
  }

  @Test func `while a passphrase is typed nothing shows it, and nobody else can look`() throws {
    try expect(office.run(filler, ["submit", "w"]), "现在是“已送审”")
    let terminal = try PseudoTerminal(
      program: BuiltProgram.path("ziping"),
      arguments: ["approve", "w", "--data", office.folder.path],
      environment: office.environment(reviewer), columns: 80, rows: 24,
      workingDirectory: office.folder.path)
    try terminal.waitUntil("the question") { $0.joined().contains("口令（不显示）") }
    terminal.send("for tests only")
    terminal.settle(quiet: .milliseconds(100))
    #expect(!terminal.screen.joined().contains("for"))
    let processes = try office.shell(
      "cat /proc/[0-9]*/cmdline /proc/[0-9]*/environ 2>/dev/null | tr '\\0' '\\n' | grep -c 'for test[s] only'; true"
    )
    #expect(processes.output == "0\n")
    terminal.send(.enter)
    try terminal.waitUntil("the answer") { $0.joined().contains("现在是“审核通过”") }
    #expect(try terminal.waitForExit() == .exited(0))
  }

  @Test func `evidence that is lost or changed is a finding and holds submission back`() throws {
    try office.folder.write("对账单", to: "statement.txt")
    try expect(
      office.run(filler, ["evidence", "add", "w", "carryover_rate", "statement.txt"]), "1\n")
    try expect(office.run(filler, ["evidence", "list", "w"]), "相符")
    try office.folder.write("另一张", to: "statement.txt")
    try expect(office.run(filler, ["evidence", "list", "w"]), "已变", exit: 1)
    try expect(office.run(filler, ["submit", "w"]), "佐证材料“statement.txt”与登记时不同", exit: 4)
    _ = try office.shell("rm statement.txt")
    try expect(office.run(filler, ["verify", "w"]), "第 1 号佐证材料“statement.txt”找不到了。", exit: 1)
    try expect(
      office.run(filler, ["evidence", "remove", "w", "1", "--reason", "附错了"]), "已撤去第 1 号佐证材料")
    try expect(office.run(filler, ["submit", "w"]), "现在是“已送审”")
  }

  @Test func `a parcel goes over, comes back, and says why it does not fit`() throws {
    try expect(office.run(filler, ["submit", "w"]), "现在是“已送审”")
    let packed = try office.run(filler, ["pack", "w", "--output", "w.parcel"])
    try expect(packed, "校验码")
    let other = try Office()
    _ = try other.shell("rm drafts/w.json")
    _ = try office.shell("cp w.parcel '\(other.folder.path)'")
    let taken = try other.run(filler, ["unpack", "w.parcel"])
    try expect(taken, "已收入新草稿“w”")
    let code = { (text: String) in text.filter(\.isNumber).suffix(8) }
    #expect(code(packed.output) == code(taken.output))
    try expect(other.run(reviewer, ["query", "ask", "w", "cover.unit", "全称？"]), "1\n")
    try expect(other.run(reviewer, ["pack", "w", "--output", "back.parcel"]), "校验码")
    _ = try other.shell("cp back.parcel '\(office.folder.path)'")
    try expect(office.run(filler, ["unpack", "back.parcel"]), "的 1 条新留痕")
    try expect(office.run(filler, ["unpack", "w.parcel"]), "这里已经有数据包的全部内容")
    try expect(office.run(reviewer, ["query", "close", "w", "1"]), "已办理")
    try expect(other.run(reviewer, ["query", "ask", "w", "cover.year", "哪年？"]), "2\n")
    try expect(other.run(reviewer, ["pack", "w", "--output", "late.parcel"]), "校验码")
    _ = try other.shell("cp late.parcel '\(office.folder.path)'")
    try expect(office.run(filler, ["unpack", "late.parcel"]), "从留痕第 4 条起，这里和数据包各有各的改动", exit: 4)
    _ = try office.shell("printf x >> back.parcel")
    try expect(office.run(filler, ["unpack", "back.parcel"]), "数据包不完整或被改动", exit: 4)
  }

  @Test func `a parcel brings its roster along, and a stranger's is not believed`() throws {
    try expect(office.run(filler, ["submit", "w"]), "现在是“已送审”")
    try expect(office.run(filler, ["pack", "w", "--output", "w.parcel", "--json"]), "\"code\": \"")
    // Where there is none, it is met for the first time.
    let fresh = try Office()
    _ = try fresh.shell("rm drafts/w.json people.*")
    try fetch("w.parcel", to: fresh)
    try expect(fresh.run(reviewer, ["unpack", "w.parcel"]), "已收入数据包里的，并记住管理员“王管理”的密钥")
    try expect(fresh.run(reviewer, ["verify", "w"]), "核对无误")
    try expect(
      fresh.run(reviewer, ["unpack", "w.parcel", "--json"]), "\"roster\": \"nothing_new\"")
    // A newer one by the same administrator takes the older one's place.
    try sign(serial: 7, as: SignedDraft.administrator)
    try expect(office.run(filler, ["pack", "w", "--output", "newer.parcel"]), "校验码")
    try fetch("newer.parcel", to: fresh)
    try expect(fresh.run(reviewer, ["unpack", "newer.parcel"]), "已更新为数据包里的第 7 号")
    try expect(fresh.run(reviewer, ["unpack", "w.parcel"]), "是第 1 号，不比这里的新，没有使用")
    // A stranger's is refused, loudly; the draft comes in all the same.
    try sign(serial: 9, as: "钱外人")
    try expect(office.run(filler, ["pack", "w", "--output", "forged.parcel"]), "校验码")
    _ = try fresh.shell("rm -r drafts; cp people.json kept")
    try fetch("forged.parcel", to: fresh)
    try expect(
      fresh.run(reviewer, ["unpack", "forged.parcel"]), "不是这里认可的管理员签署的，没有使用", exit: 1)
    #expect(try fresh.shell("cmp kept people.json && ls drafts").output.contains("w.json"))
  }

  @Test func `evidence that makes a parcel too large can be left out`() throws {
    for name in ["a.bin", "b.bin"] {
      _ = try office.shell("head -c 9000000 /dev/urandom > \(name)")
    }
    for name in ["a.bin", "b.bin"] {
      let command = ["evidence", "add", "w", "carryover_rate", name, "--copy"]
      #expect(try office.run(filler, command).status == .exited(0))
    }
    try expect(
      office.run(filler, ["pack", "w", "--output", "w.parcel"]), "请加 --no-evidence 打包", exit: 4)
    try expect(office.run(filler, ["pack", "w", "--output", "w.parcel", "--no-evidence"]), "校验码")
  }

  private func fetch(_ parcel: String, to other: Office) throws {
    _ = try other.shell("cp '\(office.folder.path)/\(parcel)' .")
  }

  /// The office's roster again, under that number and with that person as administrator.
  private func sign(serial: Int, as name: String) throws {
    let keys = try Signed.keys.get()
    let store = PeopleStore(folder: office.folder.path)
    var roster = try #require(try store.load()).roster
    roster.serial = serial
    roster.people[0] = keys.person(name, [.administrator])
    let bytes = PeopleStore.bytes(of: roster)
    try store.save(bytes, signature: keys.sign(bytes, as: name))
    _ = try office.shell("rm -f accounts/*/ziping/known_administrators.json")
  }

  private func expect(
    _ result: CommandResult, _ words: String, exit: Int32 = 0,
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    #expect(result.status == .exited(exit), "\(result)", sourceLocation: location)
    #expect(
      (result.output + result.error).contains(words), "\(result)", sourceLocation: location)
  }
}
