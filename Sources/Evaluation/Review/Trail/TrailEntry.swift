/// One line of the audit trail as people read it (留痕).
///
/// Stored in `<id>.review/trail.jsonl`.
public struct TrailEntry: Hashable, Sendable {
  /// Counted from 1.
  public var number: Int
  public var mark: Mark
  public var kind: Kind
  /// The state after it.
  public var state: ReviewState
  public var changes: [TrailChange]
  /// Reason, question, answer or opinion.
  public var words: String
  /// What a submission or decision rests on; nothing for other lines.
  public var proof: StepProof?
  /// Of a line that puts the supervisor's points down, which they are.
  public var score: ReviewScore?
  /// What was decided where two people's changes met (逐项合并).
  public var decisions: [TrailDecision] = []

  /// What was done; of a submission or decision, what it rests on.
  public var title: String { kind.title + (proof.map { "（\($0.text)）" } ?? "") }

  /// Who did it; what another program did has no author, and whoever noticed it is named as that.
  public var authorText: String {
    hasAuthor ? mark.actor.text : "作者不明，由 \(mark.actor.text) 发现"
  }

  /// Whether whoever stands in the line has done what it records, or only noticed it.
  public var hasAuthor: Bool {
    switch kind {
    case .outside, .unwritten, .cut: false
    case .begun, .saved, .submitted, .returned, .approved, .signed, .reopened, .asked, .answered,
      .closed, .scored, .attached, .detached, .merged, .combined:
      true
    }
  }

  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The trail begins with a whole report.
    case begun
    /// Saved by this program.
    case saved
    /// Changed by something else than this program (程序外改动).
    case outside
    /// The saving announced by the line before never reached the file.
    case unwritten
    /// Lines are missing at the trail's end.
    case cut
    case submitted, returned, approved, signed, reopened
    case asked, answered, closed, scored, attached, detached
    /// Taken in from a parcel.
    case merged
    /// Saved with what two people's changes come to, as somebody decided.
    case combined

    public var title: String {
      switch self {
      case .begun: "开始留痕"
      case .saved: "填报"
      case .outside: "程序外改动"
      case .unwritten: "上次保存未完成"
      case .cut: "留痕末尾缺失"
      case .submitted: "送审"
      case .returned: "退回"
      case .approved: "审核通过"
      case .signed: "签发"
      case .reopened: "重新开启"
      case .asked: "查询"
      case .answered: "答复"
      case .closed: "销结"
      case .scored: "复核评分"
      case .attached: "添附佐证"
      case .detached: "撤去佐证"
      case .merged: "收入数据包"
      case .combined: "逐项合并"
      }
    }
  }

  public init(
    number: Int, mark: Mark, kind: Kind, state: ReviewState, changes: [TrailChange] = [],
    words: String = ""
  ) {
    self.number = number
    self.mark = mark
    self.kind = kind
    self.state = state
    self.changes = changes
    self.words = words
  }
}

/// A field that changed from one saved state to the next.
public struct TrailChange: Hashable, Sendable {
  /// The field's address, or that of another member of the draft file: `rubric.digest`.
  public var address: String
  /// What changed, as people read it; of a long text only the piece that differs.
  public var old: String
  public var new: String
  /// Where the piece begins, in characters from 0; nothing if the whole content changed.
  public var offset: Int?

  public var field: FieldPath? { FieldPath(address: address) }

  public init(address: String, old: String, new: String, offset: Int? = nil) {
    self.address = address
    self.old = old
    self.new = new
    self.offset = offset
  }
}
