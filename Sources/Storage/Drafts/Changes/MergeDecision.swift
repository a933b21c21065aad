public import Evaluation

/// What was taken of two people's contents of one member of the draft file.
///
/// Kept as the difference between the two, so that of a long text only the piece is written down.
public struct MergeDecision: Hashable, Sendable {
  /// From the file's content (theirs) to the other (mine).
  var difference: DraftChange
  var choice: ReportMerge.Side

  /// The decision as people read it.
  var entry: TrailDecision {
    let change = difference.entry
    return TrailDecision(
      address: change.address, mine: change.new, theirs: change.old, choice: choice)
  }
}

extension MergeDecision {
  private enum Key: String, JSONKey {
    case difference, chosen
  }

  private enum Side: String, JSONKey {
    case mine, theirs
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    difference = try DraftChange(reading: try fields.required(.difference))
    let side: Side = try fields.required(.chosen).choice()
    choice =
      switch side {
      case .mine: .mine
      case .theirs: .theirs
      }
  }

  var json: JSONValue {
    let side: Side =
      switch choice {
      case .mine: .mine
      case .theirs: .theirs
      }
    return .object(filled: [
      (Key.difference.rawValue, difference.json), (Key.chosen.rawValue, .string(side.rawValue)),
    ])
  }
}

extension Draft {
  /// What was decided in a merge over this draft, member by member of its file.
  public func decisions(of merge: ReportMerge) -> [MergeDecision] {
    let file = DraftFile(id: id, report: report).json
    return merge.decisions.flatMap { decision in
      var mine = report
      mine[decision.place] = decision.mine
      return DraftChange.difference(from: file, to: DraftFile(id: id, report: mine).json)
        .map { MergeDecision(difference: $0, choice: decision.choice) }
    }
  }
}
