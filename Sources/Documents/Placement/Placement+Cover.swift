public import Evaluation

extension Placement {
  /// Says that a cover's line was replaced by what somebody asked for, where the text had another.
  public mutating func noteReplaced(_ field: Cover.Field, _ written: String) {
    let own = report.cover[field]
    guard !written.isEmpty, written != own else { return }
    notes.insert(
      Note(
        line: line(of: .cover(field)) ?? 1, field: .cover(field),
        kind: .coverReplaced(label: field.label, written: written, own: own)),
      at: 0)
  }
}
