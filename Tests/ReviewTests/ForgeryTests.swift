import Evaluation
import ReviewProof
import Storage
import Testing

/// Steps that somebody forges without the key that they need, and a true step behind them: nobody's
/// later signature vouches for a step that needs its own.
struct ForgeryTests {
  private let signed: Signed
  private var draft: SignedDraft { signed.draft }
  private static let filler = SignedDraft.filler
  private static let reviewer = SignedDraft.reviewer

  init() throws { signed = try Signed() }

  /// What is forged, and what `verify` says of it.
  struct Forgery: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var complaint: String
    var forge: @Sendable (SignedDraft) throws -> Void
  }

  /// From a signed report.
  private static let ofSigned = [
    Forgery(
      testDescription: "a reopening that the filler hides behind her own submission",
      complaint: "“李审核”的“重新开启”没有签名"
    ) { draft in
      try draft.step(.reopen, .reopened, reviewer, "改。")
      try draft.decide(.submit, .submitted, as: filler)
    },
    Forgery(
      testDescription: "a line that is no step and opens the report",
      complaint: "没有办理送审或审核，却改变了报告的状态"
    ) { draft in
      try draft.record(.merged(code: "1234 5678"), "", .returned, filler)
      try draft.decide(.submit, .submitted, as: filler)
    },
    Forgery(
      testDescription: "a saving that was never announced taken back",
      complaint: "没有办理送审或审核，却改变了报告的状态"
    ) { draft in
      try draft.record(.unwritten, "", .approved, filler)
    },
  ]

  @Test(arguments: ofSigned) func `a signed report`(_ forgery: Forgery) throws {
    try forgery.forge(draft)
    try expectRefuted(forgery)
  }

  /// From a new revision that was handed in with the filler's key.
  private static let ofSubmitted = [
    Forgery(
      testDescription: "a return that the filler hides behind her own submission",
      complaint: "“李审核”的“退回”没有签名"
    ) { draft in
      try draft.step(.return, .returned, reviewer, "改。")
      try draft.decide(.submit, .submitted, as: filler)
    },
    Forgery(
      testDescription:
        "an approval by somebody outside the roster, with a true signature behind it",
      complaint: "“某人”的“审核通过”没有签名"
    ) { draft in
      try draft.step(.approve, .approved, "某人")
      try draft.decide(.sign, .signed)
    },
    Forgery(
      testDescription: "an approval in the reviewer's name, with a true signature behind it",
      complaint: "“李审核”的“审核通过”没有签名"
    ) { draft in
      try draft.step(.approve, .approved, reviewer)
      try draft.decide(.sign, .signed)
    },
    Forgery(
      testDescription: "an approval with a stranger's key, and a true signature behind it",
      complaint: "的签署人“钱外人”不在人员名册里"
    ) { draft in
      try draft.decide(.approve, .approved, as: "钱外人")
      try draft.decide(.sign, .signed)
    },
    Forgery(
      testDescription: "a signature in the reviewer's name",
      complaint: "“李审核”的“签发”没有签名"
    ) { draft in
      try draft.decide(.approve, .approved)
      try draft.step(.sign, .signed, reviewer)
    },
    Forgery(
      testDescription: "the administrator's approval",
      complaint: "管理员不能审核通过"
    ) { draft in
      try draft.decide(.approve, .approved, as: SignedDraft.administrator)
      try draft.decide(.sign, .signed)
    },
    Forgery(
      testDescription: "a query that somebody outside the roster has settled",
      complaint: "“销结查询”记在“某人”名下，此人不在人员名册里"
    ) { draft in
      try draft.record(.closed(1), "", .submitted, "某人")
      try draft.decide(.approve, .approved)
    },
    Forgery(
      testDescription: "a query that the filler has settled herself",
      complaint: "填报人不能销结查询"
    ) { draft in
      try draft.record(.closed(1), "", .submitted, filler)
      try draft.decide(.approve, .approved)
    },
    Forgery(
      testDescription: "an approval of a report that was changed since it was handed in",
      complaint: "“审核通过”的内容与填报人送审的不是同一份"
    ) { draft in
      try draft.changeOutside()
      try draft.decide(.approve, .approved)
      try draft.decide(.sign, .signed)
    },
    Forgery(
      testDescription: "a trail that begins again with another report",
      complaint: "没有办理送审或审核，却改变了报告的状态"
    ) { draft in
      try draft.record(.begun, "", .submitted, filler)
      try draft.decide(.approve, .approved)
    },
    Forgery(
      testDescription: "a true approval, dated back",
      complaint: "的时间早于它之前的记录"
    ) { draft in
      let now = Mark.ofProcess().time
      try draft.decide(.approve, .approved, at: Timestamp(seconds: now.seconds - 86_400))
    },
  ]

  @Test(arguments: ofSubmitted) func `a report that was handed in`(_ forgery: Forgery) throws {
    try draft.reopen()
    try draft.decide(.submit, .submitted, as: Self.filler)
    #expect(try draft.judgement().assurance == .verified)
    try forgery.forge(draft)
    try expectRefuted(forgery)
  }

  @Test func `a submission in the name of somebody with a key stays unproved, approved or not`()
    throws
  {
    try draft.reopen()
    try draft.step(.submit, .submitted, Self.filler)
    try draft.decide(.approve, .approved)
    try draft.decide(.sign, .signed)
    #expect(draft.complaints().contains { $0.contains("“张填报”的“送审”没有签名") })
    #expect(try draft.judgement().isContradicted)
  }

  @Test func `a signed return cannot be taken back by a line behind it`() throws {
    try draft.reopen()
    try draft.decide(.submit, .submitted, as: Self.filler)
    try draft.decide(.return, .returned)
    try draft.record(.unwritten, "", .submitted, Self.filler)
    #expect(draft.complaints().contains { $0.contains("却改变了报告的状态") })
    // The return itself stands.
    #expect(try draft.store.load().review.last(.return)?.mark.actor.name == Self.reviewer)
  }

  /// Neither `verify` nor anything else takes it for true.
  private func expectRefuted(_ forgery: Forgery) throws {
    let complaints = draft.complaints()
    #expect(complaints.contains { $0.contains(forgery.complaint) }, "\(complaints)")
    let judgement = try draft.judgement()
    #expect(judgement.isContradicted)
    #expect(judgement.title == "核验不符")
    for word in ["已送审", "审核通过", "已签发", "被退回"] {
      #expect(!judgement.text.hasPrefix(word), "\(judgement.text)")
    }
  }
}

extension SignedDraft {
  /// As another program changes it, and recorded by the next who looks.
  func changeOutside() throws {
    let path = data.drafts.folder + "/w.json"
    let text = String(decoding: try FileBytes.read(path), as: UTF8.self)
    try FileBytes.write(Array(text.replacing("0753-4433222", with: "0753-110").utf8), path)
    _ = try store.settled(by: .ofProcess(name: SignedDraft.reviewer))
  }
}
