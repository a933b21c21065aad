/// What a report's state is, and how far that is verified (状态的认定).
///
/// The one place where the two come together. Whatever prints, lists, exports or acts on a state
/// asks for a judgement; the trail's own word for it, `claimed`, is anybody's who can write a file.
public struct Judgement: Hashable, Sendable {
  /// What the trail says, which decides what may be tried, and is never shown by itself.
  public let claimed: ReviewState
  public let assurance: Assurance
  /// How the signature stands; none is said to be there that does not hold.
  public let standing: SignatureStanding
  /// What is wrong with single lines of the trail, by their numbers.
  public let faults: [Int: String]
  /// Every signature was held against the key of whom it names.
  public let isChecked: Bool

  /// How far a state is verified.
  public enum Assurance: Hashable, Sendable {
    /// 已核验: every step that led here stands on its own signature, or none was taken.
    case verified
    /// 送审未签名: as before, but whoever handed the report in had no key, and did it by name.
    case named
    /// 未经核验: nobody here can say, and why.
    case unverified(String)
    /// 事后改动, 签名失效: every step holds, but the report is no longer what they were about; the
    /// labels of the fields that differ.
    case altered([String])
    /// 核验不符: what contradicts it, the first thing first; never empty.
    case contradicted([String])
  }

  /// Judges what the trail says by what was found in looking at it.
  public init(_ review: Review, _ found: Examination) {
    claimed = review.state
    let assurance = Judgement.assurance(of: review, found)
    self.assurance = assurance
    standing = Judgement.standing(review, found, assurance)
    isChecked = found.obstacle == nil
    faults = Dictionary(
      found.contradictions.compactMap { fault in fault.line.map { ($0, fault.sentence) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Of a report about which nothing was ever recorded.
  public static let untouched = Judgement(Review(), Examination())

  /// Of a report whose trail cannot be read: nobody here knows what it says.
  public static func unreadable(_ why: String) -> Judgement {
    Judgement(claimed: .draft, assurance: .unverified(why), standing: .unverified(why))
  }

  /// Of what was judged before and remembered, as far as lists show it.
  public init(claimed: ReviewState, assurance: Assurance, standing: SignatureStanding) {
    self.claimed = claimed
    self.assurance = assurance
    self.standing = standing
    faults = [:]
    isChecked = false
  }
}

extension Judgement {
  private static func assurance(of review: Review, _ found: Examination) -> Assurance {
    guard found.contradictions.isEmpty else {
      return .contradicted(found.contradictions.map(\.sentence))
    }
    // Where nothing was handed in, nothing is claimed that somebody would have to answer for.
    guard !review.steps.isEmpty else { return .verified }
    if let obstacle = found.obstacle { return .unverified(obstacle) }
    if !review.state.isOpen, let fields = found.alterations { return .altered(fields) }
    let isByName = review.last(.submit).map { $0.statement == nil } ?? false
    return isByName && !review.state.isOpen ? .named : .verified
  }

  private static func standing(
    _ review: Review, _ found: Examination, _ assurance: Assurance
  ) -> SignatureStanding {
    let step = review.last(.sign)
    // An open report that was never signed claims nothing for which a signature would be needed.
    let claims = step != nil || !review.state.isOpen
    switch assurance {
    case .contradicted(let reasons): return claims ? .contradicted(reasons) : .unsigned
    case .unverified(let reason): return claims ? .unverified(reason) : .unsigned
    case .verified, .named, .altered: break
    }
    guard let step, let statement = step.statement else { return .unsigned }
    guard review.state == .signed else {
      return .reopened(revision: step.revision, fields: found.changedSinceSignature)
    }
    if case .altered(let fields) = assurance { return .void(fields: fields) }
    return .signed(statement.signer, statement.time, digest: step.version)
  }
}

extension Judgement {
  /// The state may be shown and acted on as what the trail says.
  public var holds: Bool {
    switch assurance {
    case .verified, .named: true
    case .unverified, .altered, .contradicted: false
    }
  }

  /// Nothing contradicts the trail; the report itself may have been changed behind it.
  public var isContradicted: Bool {
    if case .contradicted = assurance { true } else { false }
  }

  /// Refuses a step that must not rest on what is not verified.
  ///
  /// Giving back and asking rest on nothing: they are how a report comes back in order.
  public func check(_ action: ReviewAction) throws(ReviewRefusal) {
    let isAllowed =
      switch action {
      case .approve, .sign: holds
      case .submit: !isContradicted
      case .reopen: holds || isAltered
      case .fill, .attach, .detach, .answer, .ask, .close, .score, .return: true
      }
    if !isAllowed { throw .notVerified(action, reasons) }
  }

  /// Why something may not be done in a state that is not shown unless it holds.
  public func said(_ refusal: ReviewRefusal) -> ReviewRefusal {
    guard case .wrongState(let action, _) = refusal, !holds else { return refusal }
    return .notVerified(action, reasons)
  }

  private var isAltered: Bool {
    if case .altered = assurance { true } else { false }
  }

  /// A supervisor should look at it: something waits, or something is not as it should be.
  public var isWaiting: Bool { claimed.isWaiting || !holds }
}
