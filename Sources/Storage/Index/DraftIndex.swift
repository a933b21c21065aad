public import Evaluation

/// What lists show of drafts, remembered from one start to the next (索引).
///
/// It can be thrown away at any time: every entry counts only while the stamps of draft and trail
/// are what they were, and its rating only for the rubric and the program that computed it.
public struct DraftIndex: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public var stamp: DraftStamp
    public var unit = ""
    public var year = ""
    public var state = ReviewState.draft
    public var since: Timestamp?
    public var openQueries = 0
    /// Its digest is not that of what was handed in or signed.
    public var isAltered = false
    public var verdict: Verdict?
    public var rating: Rating?

    public init(stamp: DraftStamp) { self.stamp = stamp }
  }

  /// How far the state was verified, and by which roster.
  public struct Verdict: Hashable, Sendable {
    public var assurance: Judgement.Assurance
    /// `RosterStamp.text`: by another roster it may be another.
    public var roster: String

    public init(_ assurance: Judgement.Assurance, by roster: String) {
      self.assurance = assurance
      self.roster = roster
    }
  }

  /// What a report comes to.
  public struct Rating: Hashable, Sendable {
    /// The digest of the rubric that the draft pins, and of the one that was scored by.
    public var pinned: RubricReference
    public var scoring: String
    public var total: Points
    public var grade: String
    public var deductions: Int
    public var errors: Int
    public var warnings: Int

    public init(pinned: RubricReference, scoring: String, total: Points, grade: String) {
      self.pinned = pinned
      self.scoring = scoring
      self.total = total
      self.grade = grade
      deductions = 0
      errors = 0
      warnings = 0
    }
  }

  /// In the order of the names' bytes.
  private(set) var names: [[UInt8]] = []
  private(set) var entries: [Entry] = []
  /// Something is not on the disk yet.
  public var isChanged = false

  public init() {}

  public subscript(name: String) -> Entry? {
    get {
      let (place, isThere) = place(of: Array(name.utf8))
      return isThere ? entries[place] : nil
    }
    set {
      let bytes = Array(name.utf8)
      let (place, isThere) = place(of: bytes)
      isChanged = true
      guard let newValue else {
        guard isThere else { return }
        names.remove(at: place)
        entries.remove(at: place)
        return
      }
      if isThere {
        entries[place] = newValue
      } else {
        names.insert(bytes, at: place)
        entries.insert(newValue, at: place)
      }
    }
  }

  /// Where the name is, or would be.
  private func place(of name: [UInt8]) -> (Int, Bool) {
    var (low, high) = (0, names.count)
    while low < high {
      let middle = (low + high) / 2
      if names[middle].lexicographicallyPrecedes(name) { low = middle + 1 } else { high = middle }
    }
    return (low, low < names.count && names[low] == name)
  }

  /// Adds an entry behind all others; one that is out of order is left out.
  mutating func append(_ name: [UInt8], _ entry: Entry) {
    guard names.last.map({ $0.lexicographicallyPrecedes(name) }) ?? true else { return }
    names.append(name)
    entries.append(entry)
  }
}
