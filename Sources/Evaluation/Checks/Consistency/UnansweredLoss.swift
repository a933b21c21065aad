/// Points lost are answered among the problems (失分须写入存在问题).
struct UnansweredLoss: Check {
  static let name = "loss-unanswered"
  static let group = Finding.Group.consistency

  func findings(in subject: CheckSubject) -> [Finding] {
    let checks = subject.rubric.checks
    guard let section = checks.problemSection, let text = subject.text(of: section) else {
      return []
    }
    let lost = subject.scored.filter { $0.score.isAnswered && $0.score.lost > .zero }
      .filter { indicator, _, answer in
        !isAnswered(indicator, in: text, checks)
          && !Described(in: text.prose).holds(indicator.title, reason: answer.deduction)
      }
    return lost.map { .lossUnanswered(text, $0.indicator, $0.score) }
  }

  private func isAnswered(
    _ indicator: Indicator, in text: FieldText, _ checks: CheckWords
  ) -> Bool {
    text.reading.mentions.contains { mention in
      mention.meanings.contains { meaning in
        switch meaning {
        case .term(.indicator(let id)), .term(.measure(let id)): id == indicator.id
        case .topic(let place): checks.problemTopics[place].indicators.contains(indicator.id)
        case .term(.input), .term(.group), .term(.total), .elsewhere, .selfName, .prompt,
          .weakConclusion, .gradeOpener:
          false
        }
      }
    }
  }
}

extension Finding {
  fileprivate static func lossUnanswered(
    _ text: FieldText, _ indicator: Indicator, _ score: Score
  ) -> Finding {
    Finding(
      check: UnansweredLoss.self, severity: .warning, field: text.path,
      message: "“\(indicator.title)”失 \(score.lost.text) 分，存在问题中没有写到，请补写问题和改进措施。"
    ).about("indicator.\(indicator.id)")
  }
}
