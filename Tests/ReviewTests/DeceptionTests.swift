import Evaluation
import FoundationEssentials
import PseudoTerminal
import ReviewProof
import Signing
import Storage
import Testing

/// What somebody might try on a signed draft, each refused with its sentence.
struct DeceptionTests {
  private let signed: Signed
  private var draft: SignedDraft { signed.draft }

  init() throws { signed = try Signed() }

  private var signatureLine: Int {
    get throws { try #require(try draft.store.load().signature?.line) }
  }

  @Test func `a truncated file is noticed`() throws {
    let line = try signatureLine
    for name in ["w.json", "w.review/trail.jsonl", "w.review/signatures/\(line).sig"] {
      for count in [0, 1, 20] {
        let found = try signed.complaints(changing: name) { $0 = Array($0.prefix(count)) }
        #expect(!found.isEmpty, "\(name), \(count)")
      }
      let found = try signed.complaints(changing: name) { $0.removeLast() }
      #expect(!found.isEmpty, "\(name)")
    }
  }

  @Test func `lines taken off the trail's end are missed`() throws {
    let found = try signed.complaints(changing: "w.review/trail.jsonl") { bytes in
      bytes.removeLast()
      while bytes.last != 0x0A { bytes.removeLast() }
    }
    #expect(found.contains { $0.contains("有留痕里没有的签名文件") })
    #expect(
      found.first
        == "留痕原有 11 条，现在只有 10 条，末尾的记录被删去。请用备份恢复草稿和同名的 .review 文件夹，并查明原因。")
  }

  @Test func `lines behind the last signature that changed no field are missed too`() throws {
    try reopen()
    try draft.record(
      .asked(2, .cover(.unit), range: nil, quote: ""), "全称？", .submitted, SignedDraft.reviewer)
    #expect(draft.complaints() == [])
    let path = signed.drafts + "/w.review/trail.jsonl"
    var bytes = try FileBytes.read(path)
    bytes.removeLast()
    while bytes.last != 0x0A { bytes.removeLast() }
    try FileBytes.write(bytes, path)
    #expect(draft.complaints().count == 1)
    #expect(draft.complaints().first?.contains("留痕原有 14 条，现在只有 13 条") == true)
    // Whatever comes next cannot hide it.
    let file = try draft.store.settled(by: .ofProcess(name: SignedDraft.filler))
    #expect(file.entries.last?.kind == .cut)
    try draft.record(.closed(1), "", .submitted, SignedDraft.reviewer)
    #expect(
      draft.complaints() == [
        "留痕第 14 条之前有记录被删去，原有 14 条。请用备份恢复草稿和同名的 .review 文件夹，并查明原因。"
      ])
  }

  @Test func `a count that is taken away is missed`() throws {
    try FileManager.default.removeItem(atPath: signed.drafts + "/w.review/head.json")
    #expect(draft.complaints().first?.hasPrefix("留痕的计数文件 head.json 缺失或被改动") == true)
    _ = try draft.store.settled(by: .ofProcess(name: SignedDraft.filler))
    #expect(draft.complaints().first?.contains("计数文件曾经缺失") == true)
  }

  @Test func `a count that is emptied is missed as well`() throws {
    let found = try signed.complaints(changing: "w.review/head.json") { $0 = [] }
    #expect(found.first?.hasPrefix("留痕的计数文件 head.json 缺失或被改动") == true)
  }

  @Test func `an older state put back as a whole is known to whoever saw a later one`() throws {
    let trails = KnownTrails(folder: signed.folder.path + "/config/trails")
    let files = FileManager.default
    try files.copyItem(
      atPath: signed.drafts + "/w.review", toPath: signed.folder.path + "/backup")
    let draftBytes = try FileBytes.read(signed.drafts + "/w.json")
    try reopen()
    try trails.remember(try draft.store.load())
    #expect(trails.standing(of: try draft.store.load()) == .sound)
    try files.removeItem(atPath: signed.drafts + "/w.review")
    try files.copyItem(
      atPath: signed.folder.path + "/backup", toPath: signed.drafts + "/w.review")
    try FileBytes.write(draftBytes, signed.drafts + "/w.json")
    // Nothing in the folder tells.
    #expect(draft.complaints() == [])
    #expect(trails.standing(of: try draft.store.load()) == .rolledBack(seen: 13, found: 11))
  }

  @Test func `a submission in the name of somebody with a key, unsigned, proves nothing`() throws {
    try draft.reopen()
    try draft.step(.submit, .submitted, SignedDraft.filler)
    #expect(
      draft.complaints() == [
        "第 13 条“张填报”的“送审”没有签名，不能证明是本人所为。请向本人核实；属实的，请审核人退回后重新送审，用本人的密钥签名。"
      ])
    // Whoever signs after it has seen it as it was.
    try draft.decide(.return, .returned)
    #expect(draft.complaints() == [])
  }

  @Test func `a return or an approval without a signature proves nothing`() throws {
    try reopen()
    try draft.step(.return, .returned, SignedDraft.reviewer, "改。")
    #expect(draft.complaints().contains { $0.contains("“李审核”的“退回”没有签名") })
  }

  @Test func `who has no key in the roster submits by name, and that is said`() throws {
    try roster { $0.people[1].publicKey = "" }
    try draft.reopen()
    try draft.step(.submit, .submitted, SignedDraft.filler)
    let file = try draft.store.load()
    #expect(file.entries.last?.title == "送审（未签名）")
    #expect(!draft.complaints().contains { $0.contains("没有签名") })
  }

  @Test func `a submission by nobody in the roster is no submission`() throws {
    try draft.reopen()
    try draft.step(.submit, .submitted, "某人")
    #expect(draft.complaints().contains { $0.contains("“某人”不在人员名册里") })
  }

  @Test func `files that a killed process did not write are written by the next`() throws {
    let line = try signatureLine
    let path = signed.drafts + "/w.review/signatures/\(line)."
    for name in ["json", "sig"] { try FileManager.default.removeItem(atPath: path + name) }
    // Somebody took them away: the count says that they had been written.
    #expect(draft.complaints().contains { $0.contains("的签名文件缺失") })
    // As if the process had been killed behind the line.
    let before = try draft.store.load().trail.lines[line - 2]
    try draft.rewind(to: before)
    #expect(draft.complaints() == [])
    _ = try draft.store.completed()
    #expect(draft.complaints() == [])
    #expect(FileManager.default.fileExists(atPath: path + "sig"))
  }

  @Test func `a line taken out of the trail is missed`() throws {
    let found = try signed.complaints(changing: "w.review/trail.jsonl") { bytes in
      let ends = bytes.indices.filter { bytes[$0] == 0x0A }
      bytes.removeSubrange(ends[1] + 1...ends[2])
    }
    #expect(found.contains { $0.contains("有记录被删去或插入") })
  }

  @Test func `the words of a signed line are those that were signed`() throws {
    // With a hash and a count that fit: only the signature tells.
    let old = try #require(try draft.store.load().trail.last)
    let last = try signed.forgingLastLine {
      $0.replacing("\"data\":", with: "\"words\":\"不同意。\",\"data\":")
    }
    #expect(last.words == "不同意。")
    try draft.rewind(to: last)
    #expect(
      draft.complaints() == [
        "第 \(last.number) 条的签署声明与留痕里的意见或理由不符。这个签名不能作数，请向签署人核实，必要时重新签发。"
      ])
    #expect(old.number == last.number)
  }

  @Test func `the reasons of a signed return are those that were signed`() throws {
    try reopen()
    try draft.decide(.return, .returned)
    #expect(draft.complaints() == [])
    let last = try signed.forgingLastLine {
      $0.replacing("\"statement\":", with: "\"reasons\":{\"cover.unit\":\"写全称。\"},\"statement\":")
    }
    try draft.rewind(to: last)
    #expect(draft.complaints().count == 1)
    #expect(draft.complaints().first?.contains("与留痕里的意见或理由不符") == true)
  }

  @Test func `swapped signatures are noticed`() throws {
    let line = try signatureLine
    let folder = signed.drafts + "/w.review/signatures/"
    let other = try FileBytes.read(folder + "\(line - 1).sig")
    let found = try signed.complaints(changing: "w.review/signatures/\(line).sig") { $0 = other }
    #expect(
      found == ["第 \(line) 条的签名文件被改动，与留痕不同。请用备份恢复草稿和同名的 .review 文件夹，并查明原因。"])
  }

  @Test func `a signature replayed from another draft belongs to that`() throws {
    let other = try Signed(id: "other")
    let files = FileManager.default
    for name in ["json", "review"] {
      try files.removeItem(atPath: signed.drafts + "/w." + name)
      try files.copyItem(
        atPath: other.drafts + "/other." + name, toPath: signed.drafts + "/w." + name)
    }
    let found = draft.complaints()
    #expect(found.contains { $0.contains("的签名属于另一份报告“other”。这个签名不能作数") })
  }

  @Test func `a key that is not in the roster signs nothing`() throws {
    try reopen()
    try draft.decide(.approve, .approved, as: "钱外人")
    #expect(draft.complaints().contains { $0.contains("的签署人“钱外人”不在人员名册里。请向管理员核实") })
  }

  @Test func `another's key under the reviewer's name signs nothing`() throws {
    try reopen()
    try draft.decide(.approve, .approved, key: "钱外人")
    #expect(draft.complaints().contains { $0.contains("的密钥不是名册里“李审核”的。") })
  }

  @Test func `the filler's own key signs nothing of theirs`() throws {
    try roster { roster in
      roster.people[1].roles = [.filler, .reviewer]
    }
    try reopen()
    try draft.decide(.approve, .approved, as: SignedDraft.filler)
    #expect(
      draft.complaints().contains { $0.contains("“张填报”填报、改动或送审过这份报告，不能由本人审核通过。") })
  }

  @Test func `who had expired when signing signs nothing`() throws {
    try roster { $0.people[2].validTo = CalendarDate(year: 2020, month: 1, day: 31) }
    #expect(draft.complaints().contains { $0.contains("“李审核”的资格已于2020年1月31日期满。") })
  }

  @Test func `who leaves later has signed all the same`() throws {
    try roster { $0.people[2].validTo = CalendarDate(year: 9999, month: 1, day: 31) }
    #expect(draft.complaints() == [])
  }

  @Test func `a roster that a stranger signed again is not used`() throws {
    try roster(signedBy: "钱外人") { roster in
      roster.people[0] = draft.keys.person("钱外人", [.administrator])
    }
    #expect(draft.complaints().contains { $0.contains("警告：人员名册改由另一把密钥签署！") })
  }

  @Test func `a roster that nobody in it signed is forged`() throws {
    try roster(signedBy: "钱外人") { $0.people[2].roles = [.administrator, .filler] }
    #expect(draft.complaints().contains { $0.contains("人员名册的签名不成立，名册被改动过") })
  }

  @Test func `an older roster put back is noticed`() throws {
    let known = KnownAdministrators.Known(
      name: SignedDraft.administrator, key: draft.administrator.key, serial: 5)
    #expect(
      draft.complaints(known: known).first
        == "人员名册是第 1 号，比见过的第 5 号旧，没有使用。请恢复最新的名册。")
  }

  @Test func `a later change voids the signature and is named`() throws {
    let path = signed.drafts + "/w.json"
    let text = String(decoding: try FileBytes.read(path), as: UTF8.self)
    try FileBytes.write(Array(text.replacing("4433222", with: "4433223").utf8), path)
    #expect(draft.complaints() == ["签名失效：签发之后改动了内容。请恢复签发的版本，或重新开启后再次送审签发。"])
  }

  @Test func `a change outside the program is recorded as such`() throws {
    try reopen()
    let mark = Mark.ofProcess(name: SignedDraft.reviewer)
    var file = try draft.store.load()
    #expect(file.entries.allSatisfy { $0.kind != .outside })
    let path = signed.drafts + "/w.json"
    let text = String(decoding: try FileBytes.read(path), as: UTF8.self)
    try FileBytes.write(Array(text.replacing("4433222", with: "110").utf8), path)
    #expect(draft.complaints() == ["报告在程序之外被改动，尚未留痕：内容。请核对这些内容，然后重新送审或恢复备份。"])
    file = try draft.store.settled(by: mark)
    let last = try #require(file.entries.last)
    #expect(last.kind == .outside)
    #expect(
      last.changes == [
        TrailChange(address: "cover.telephone", old: "0753-4433222", new: "0753-110")
      ])
    #expect(draft.complaints().contains { $0.hasPrefix("报告在程序之外被改动（留痕第 \(last.number) 条）") })
  }

  /// A new revision that was handed in again, so that it can be approved.
  private func reopen() throws {
    try draft.reopen()
    try draft.decide(.submit, .submitted, as: SignedDraft.filler)
  }

  private func roster(
    signedBy name: String = SignedDraft.administrator, _ change: (inout Roster) -> Void
  ) throws {
    var roster = try #require(try draft.data.people.load()).roster
    change(&roster)
    let bytes = PeopleStore.bytes(of: roster)
    try draft.data.people.save(bytes, signature: draft.keys.sign(bytes, as: name))
  }
}
