import Evaluation

/// What the text says of groups and of the total, held against what the program adds up.
extension Placer {
  mutating func compareSums() {
    let scorecard = rubric.score(report)
    var hasTotal = false
    for sum in statedSums {
      guard let group = sum.group else {
        compareTotal(sum, scorecard, isFirst: !hasTotal)
        hasTotal = hasTotal || sum.points != nil
        continue
      }
      compareMaximum(sum.maximum, of: group.title, group.maximum, sum.line)
      guard let points = sum.points, let own = scorecard.groups[group.id], own.text != points.text
      else { continue }
      note(.groupDiffers(title: group.title, written: points.text, own: own.text), line: sum.line)
    }
  }

  /// The first of several totals is compared: the text's own.
  private mutating func compareTotal(_ sum: StatedSum, _ scorecard: Scorecard, isFirst: Bool) {
    compareMaximum(sum.maximum, of: "合计", rubric.total, sum.line)
    guard isFirst, let points = sum.points, points.text != scorecard.total.text else { return }
    note(.totalDiffers(written: points.text, own: scorecard.total.text), line: sum.line)
  }

  private mutating func compareMaximum(
    _ written: Points?, of title: String, _ own: Points, _ line: Int
  ) {
    guard let written, written != own else { return }
    note(.sumOfMaximaDiffers(title: title, written: written.text, own: own.text), line: line)
  }

  mutating func compareGrades() {
    guard let own = rubric.score(report).grade?.name else { return }
    for (name, line) in sorted.statedGrades + statedGrades where name != own {
      note(.gradeDiffers(written: name, own: own), line: line)
    }
  }

  mutating func compareYears() {
    guard let own = report.cover.year else { return }
    for (text, offset, line) in statedYears where Int(text.compact) != own + offset {
      note(.yearDiffers(written: text, own: "\(own + offset)"), line: line)
    }
  }
}
