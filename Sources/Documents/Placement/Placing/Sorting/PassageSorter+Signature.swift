import Evaluation

/// What stands below the last chapter.
extension PassageSorter {
  /// Name and date below the last chapter sign the report; they are no text of that chapter.
  mutating func takeSignature() {
    let unit = sorted.cover.first { $0.field == .unit }?.value
    for index in (0..<end).reversed() {
      if case .row = passages[index].content { continue }
      if sorted.outcomes[index] == .furniture(.pageNumber) { continue }
      if let furniture = OwnFurniture.tail(passages[index].text) {
        takeAway(index, as: furniture)
        continue
      }
      let text = passages[index].text.compact
      let field: Cover.Field
      if CalendarDate(text) != nil {
        field = .date
      } else if text == unit?.compact || isSignedName(text, unit) {
        field = .unit
      } else {
        return
      }
      takeAway(index, as: .signature)
      if !sorted.cover.contains(where: { $0.field == field }) {
        let value = CalendarDate(text)?.text ?? passages[index].text
        sorted.cover.append((field, value, passages[index].lines[0]))
      }
    }
  }

  private mutating func takeAway(_ index: Int, as furniture: Placement.Furniture) {
    for node in sorted.chunks.keys { sorted.chunks[node]?.removeAll { $0.passage == index } }
    sorted.outcomes[index] = .furniture(furniture)
  }

  private func isSignedName(_ text: String, _ unit: String?) -> Bool {
    unit == nil && text.count <= 25 && !text.contains(where: \.endsClause)
      && rubric.checks.unitSuffixes.contains { text.hasSuffix($0) }
  }
}
