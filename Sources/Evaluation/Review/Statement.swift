/// What a signature says (签署声明): its exact bytes are what is signed.
///
/// Stored as `<id>.review/signatures/<line>.json`, the signature beside it as `.sig`.
public struct Statement: Hashable, Sendable {
  /// The draft's name.
  public var draft: String
  public var revision: Int
  public var unit: String
  public var year: String
  /// Digests of stored bytes, `sm3:…`: the report's version and the review's record.
  public var report: String
  public var review: String
  public var rubric: RubricReference
  /// What is done: submit, return, approve, sign or reopen.
  public var stage: ReviewAction
  /// The sentence that the signer agrees to, with what they add to it.
  public var said: Said
  public var signer: Signer
  public var time: Timestamp
  public var trail: TrailHead

  /// What the signer says.
  public struct Said: Hashable, Sendable {
    /// The same for all steps of a kind.
    public var sentence: String
    /// The note, reason or opinion, as the trail's line has it.
    public var words: String
    /// Reasons by field, for a return.
    public var reasons: [ReviewStep.FieldReason]

    public init(
      _ sentence: String, words: String = "", reasons: [ReviewStep.FieldReason] = []
    ) {
      self.sentence = sentence
      self.words = words
      self.reasons = reasons
    }
  }

  public struct Signer: Hashable, Sendable {
    public var name: String
    /// In which capacity (以何身份).
    public var capacity: Role
    public var unit: String
    /// The fingerprint of the public key: `sm3:…` of its DER bytes.
    public var key: String
    /// The operating system's user.
    public var user: String

    public init(name: String, capacity: Role, unit: String, key: String, user: String) {
      self.name = name
      self.capacity = capacity
      self.unit = unit
      self.key = key
      self.user = user
    }
  }

  /// The trail as it stood: how many lines, and the hash of the last.
  public struct TrailHead: Hashable, Sendable {
    public var lines: Int
    public var hash: String

    public init(lines: Int, hash: String) {
      self.lines = lines
      self.hash = hash
    }
  }

  public init(
    draft: String, report: String, review: String, rubric: RubricReference, stage: ReviewAction,
    said: Said, signer: Signer, time: Timestamp, trail: TrailHead
  ) {
    self.draft = draft
    self.report = report
    self.review = review
    self.rubric = rubric
    self.stage = stage
    self.said = said
    self.signer = signer
    self.time = time
    self.trail = trail
    revision = 1
    unit = ""
    year = ""
  }
}
