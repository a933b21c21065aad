import Evaluation
import PseudoTerminal
import ReviewProof
import Signing
import Storage
import Testing

/// One key, one person, wherever a key or a roster comes in; and a private key is no public one.
struct OneKeyTests {
  private let office: Office
  private static let administrator = SignedDraft.administrator
  private static let filler = SignedDraft.filler
  private static let reviewer = SignedDraft.reviewer

  init() throws { office = try Office() }

  private func key(_ name: String, _ ending: String) -> String {
    office.config(name) + "/ziping/keys/\(name).\(ending)"
  }

  private func add(_ name: String, key: String) throws -> CommandResult {
    try office.run(
      Self.administrator,
      ["people", "add", name, "--role", "审核人", "--key", key, "--passphrase-fd", "0"],
      input: Office.secret)
  }

  @Test func `another's public key is not registered again`() throws {
    let before = try office.folder.read("people.json")
    let refused = try add("赵审核", key: key(Self.filler, "pub.pem"))
    #expect(refused.status == .exited(4), "\(refused)")
    #expect(refused.error.contains("已经登记在“张填报”名下，一把密钥只能属于一个人"), "\(refused)")
    #expect(try office.folder.read("people.json") == before)
  }

  @Test(
    "A key that is written otherwise is the same key",
    arguments: [
      "sed 's/$/\\r/'", "sed '$a\\\n'", "cat - /dev/null",
    ])
  func otherWriting(_ filter: String) throws {
    _ = try office.shell("\(filter) < '\(key(Self.filler, "pub.pem"))' > other.pem")
    #expect(try add("赵审核", key: "other.pem").error.contains("已经登记在“张填报”名下"))
  }

  @Test func `the same point in another form is no key`() throws {
    // SEC 1 knows three ways to write it; whoever compares texts would take them for three keys.
    for form in ["compressed", "hybrid"] {
      let made = try office.shell(
        "openssl ec -pubin -in '\(key(Self.filler, "pub.pem"))' -pubout -conv_form \(form)"
          + " > \(form).pem && head -1 \(form).pem")
      #expect(made.output.hasPrefix("-----BEGIN PUBLIC KEY-----"), "\(made)")
      let refused = try add("赵审核", key: "\(form).pem")
      #expect(refused.status == .exited(4), "\(refused)")
    }
  }

  @Test func `a private key is not asked for its passphrase, and refused by its name`() throws {
    for ending in ["key.pem"] {
      let refused = try add("赵审核", key: key(Self.filler, ending))
      #expect(refused.status == .exited(4))
      #expect(refused.error.contains("这是私钥，请给 .pub.pem"), "\(refused)")
      #expect(!refused.error.contains("PEM pass phrase"))
    }
  }

  @Test func `a roster in which two people have one key is not used until that is put right`()
    throws
  {
    try roster { $0.people.append(Person(copying: $0.people[1], as: "赵审核", [.reviewer])) }
    let refused = try office.run(Self.filler, ["submit", "w"])
    #expect(refused.error.contains("“张填报”和“赵审核”登记的是同一把密钥"), "\(refused)")
    let list = try office.run(Self.filler, ["people", "list"])
    #expect(list.status == .exited(1))
    // Its administrator gives one of them a key of their own.
    let keys = try Signed.keys.get()
    try office.folder.write(keys.open["赵审核"]?.pem ?? "", to: "own.pem")
    let mended = try add("赵审核", key: "own.pem")
    #expect(mended.status == .exited(0), "\(mended)")
    #expect(try office.run(Self.filler, ["people", "list"]).output.contains("赵审核"))
  }

  @Test func `a parcel brings no roster in which two people have one key`() throws {
    let other = try Office()
    _ = try other.shell("rm drafts/w.json people.*")
    try roster { $0.people.append(Person(copying: $0.people[1], as: "赵审核", [.reviewer])) }
    #expect(
      try office.run(Self.filler, ["pack", "w", "--output", "w.parcel"]).status == .exited(0))
    _ = try other.shell("cp '\(office.folder.path)/w.parcel' .")
    let taken = try other.run(Self.filler, ["unpack", "w.parcel"])
    #expect(taken.status == .exited(1))
    #expect(taken.error.contains("登记了同一把密钥"), "\(taken)")
    #expect(try other.shell("ls").output.contains("people") == false)
  }

  @Test func `a private key in a roster is said and asked for nothing`() throws {
    let sealed = try Signed.keys.get().sealed[Self.filler]?.pem ?? ""
    try roster { $0.people[1].publicKey = sealed }
    let list = try office.run(Self.reviewer, ["people", "list"])
    #expect(list.output.contains("这是私钥，请给 .pub.pem"), "\(list)")
    for command in [["list"], ["verify"], ["people", "list"]] {
      let result = try office.run(Self.reviewer, command)
      #expect(!(result.output + result.error).contains("pass phrase"), "\(result)")
    }
  }

  @Test func `the last administrator cannot end themselves, nor begin behind their end`() throws {
    for (command, words) in [
      (["end", Self.administrator, "--to", "2026-12-31"], "以后就没有人能管理名册了"),
      (["add", Self.administrator, "--to", "2026-12-31"], "以后就没有人能管理名册了"),
      (["add", Self.administrator, "--role", "审核人"], "以后就没有人能管理名册了"),
      (["add", Self.filler, "--from", "2026-12-31", "--to", "2026-01-01"], "晚于截止日2026年1月1日"),
    ] {
      let before = try office.folder.read("people.json")
      let refused = try office.run(
        Self.administrator, ["people"] + command + ["--passphrase-fd", "0"], input: Office.secret)
      #expect(refused.status != .exited(0), "\(refused)")
      #expect(refused.error.contains(words), "\(refused)")
      #expect(try office.folder.read("people.json") == before)
    }
  }

  @Test func `who changes roles has acted in the old ones until then`() throws {
    #expect(try office.run(Self.filler, ["submit", "w"]).status == .exited(0))
    let changed = try office.run(
      Self.administrator,
      ["people", "add", Self.filler, "--role", "审核人", "--passphrase-fd", "0"],
      input: Office.secret)
    #expect(changed.status == .exited(0), "\(changed)")
    let verified = try office.run(Self.reviewer, ["verify", "w"])
    #expect(verified.status == .exited(0), "\(verified)")
  }

  private func roster(_ change: (inout Roster) -> Void) throws {
    let store = PeopleStore(folder: office.folder.path)
    var roster = try #require(try store.load()).roster
    change(&roster)
    let bytes = PeopleStore.bytes(of: roster)
    try store.save(bytes, signature: Signed.keys.get().sign(bytes, as: Self.administrator))
  }
}

extension Person {
  /// Somebody else with the same key.
  fileprivate init(copying other: Person, as name: String, _ roles: Set<Role>) {
    self.init(name: name, roles: roles, publicKey: other.publicKey)
  }
}
