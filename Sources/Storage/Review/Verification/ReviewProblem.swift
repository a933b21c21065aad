public import Evaluation

/// What is off with a report's trail, versions, signatures or evidence; the words are in `+Words`.
///
/// Lines are those of the trail, counted from 1.
public enum ReviewProblem: Hashable, Sendable {
  // The trail.
  case trail(TrailFault)
  /// The trail has fewer lines than were counted, or another one in the place of the last.
  case cut(counted: Int, found: Int)
  /// This was noticed, and the trail went on from there.
  case wasCut(line: Int, counted: Int?)
  /// Nothing says how many lines there have to be.
  case countMissing
  /// The table does not allow this step there.
  case wrongStep(line: Int, ReviewAction)
  /// A line that does nothing to the state has another one than the line before it; or one that
  /// takes a saving back does not stand behind a saving.
  case wrongState(line: Int)
  /// A step has an earlier time than some line before it.
  case wrongTime(line: Int)
  /// The changes of the trail do not lead to the version that is kept.
  case wrongChanges(line: Int)
  /// A change outside the program that nobody has looked at since.
  case outside(line: Int, fields: [String])
  /// The draft's file is not what the trail says, and this was not recorded yet.
  case changed(fields: [String])

  // The versions.
  case versionMissing(line: Int)

  // The signatures.
  case statementUnreadable(line: Int)
  case otherDraft(line: Int, String)
  /// The statement names another report, review, trail, stage, opinion, signer or time than the line.
  case otherContent(line: Int, Content)
  case wrongSignature(line: Int, String)
  /// A step that needs a signature, or whose person had a key, without one; nobody else's later
  /// signature makes up for it.
  case unsigned(line: Int, ReviewAction, String)
  case signerUnknown(line: Int, String)
  /// What only people of the roster may say, or only some of them, was said by somebody else.
  case speakerUnknown(line: Int, ReviewAction, String)
  case speakerRefused(line: Int, ReviewRefusal)
  /// Approved or signed was another report than the one that was handed in.
  case notAsSubmitted(line: Int, ReviewAction)
  /// The key is not one that the roster has for the signer.
  case keyUnknown(line: Int, String)
  case signerRefused(line: Int, ReviewRefusal)
  case filesMissing(line: Int)
  case filesDiffer(line: Int)
  /// Signature files that no line of the trail knows.
  case strayFiles([String])
  /// Signed, and changed since.
  case void(fields: [String])
  case rubricMissing(String)

  /// Something that has to be looked at is there and cannot be read.
  case unreadable(StorageError)

  // The evidence.
  case evidenceMissing(Int, String)
  case evidenceChanged(Int, String)

  public enum Content: Hashable, Sendable {
    case report, review, trail, stage, words, signer, time
  }
}

extension ReviewProblem {
  /// The line of the trail that does not hold, if it is one line; changes outside are no fault of a
  /// line.
  public var line: Int? {
    switch self {
    case .trail(let fault): fault.line
    case .wrongStep(let line, _), .wrongState(let line), .wrongTime(let line),
      .wrongChanges(let line), .versionMissing(let line), .statementUnreadable(let line),
      .otherDraft(let line, _), .otherContent(let line, _), .wrongSignature(let line, _),
      .unsigned(let line, _, _), .signerUnknown(let line, _), .speakerUnknown(let line, _, _),
      .speakerRefused(let line, _), .notAsSubmitted(let line, _), .keyUnknown(let line, _),
      .signerRefused(let line, _), .filesMissing(let line), .filesDiffer(let line):
      line
    case .cut, .wasCut, .countMissing, .outside, .changed, .strayFiles, .void, .rubricMissing,
      .unreadable, .evidenceMissing, .evidenceChanged:
      nil
    }
  }
}

extension TrailFault {
  var line: Int {
    switch self {
    case .unreadable(let line), .wrongNumber(let line), .brokenChain(let line): line
    }
  }
}
