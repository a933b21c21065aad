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
  /// A step of somebody with a key, or that needs one, without a signature.
  case unsigned(line: Int, ReviewAction, String)
  case signerUnknown(line: Int, String)
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

  // The evidence.
  case evidenceMissing(Int, String)
  case evidenceChanged(Int, String)

  public enum Content: Hashable, Sendable {
    case report, review, trail, stage, words, signer, time
  }
}
