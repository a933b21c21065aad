public import Documents
public import Evaluation
import Storage

/// Figures of tables that go into a draft: first shown, then taken.
public struct TableImport {
  public let source: ImportSource

  public init(source: ImportSource) { self.source = source }

  /// What the tables would change in the draft.
  public func proposal(for draft: OpenDraft) throws(Refusal) -> TableProposal {
    var matcher = TableMatcher(draft.rubric, for: draft.report)
    try source.lines { matcher.take($0) }
    return matcher.proposal(for: draft.report)
  }

  /// The changes that are asked for: those of these addresses, or all that are certain.
  ///
  /// An address with `=` and a number chooses among the places of a question: `fact.plan=2`.
  public static func chosen(
    _ addresses: [String], from proposal: TableProposal, by rubric: Rubric
  ) throws(Refusal) -> [TableProposal.Change] {
    var taken: [TableProposal.Change] = []
    for address in addresses {
      let parts = address.split(separator: "=", maxSplits: 1).map(String.init)
      let field = try rubric.field(atAddress: parts.first ?? address)
      guard case .fact(let id) = field.path else { throw .entry(.notProposed(address)) }
      if parts.count == 2, let question = proposal.questions.first(where: { $0.fact == id }),
        let number = Int(parts[1]), question.choices.indices.contains(number - 1)
      {
        taken.append(question.choices[number - 1])
      } else if parts.count == 1, let change = proposal.changes.first(where: { $0.fact == id }) {
        taken.append(change)
      } else {
        throw .entry(.notProposed(address))
      }
    }
    return taken
  }
}
