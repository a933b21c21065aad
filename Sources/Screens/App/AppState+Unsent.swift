import Evaluation

extension Desk {
  /// What was written for others and went to nobody: each with how much of it there is.
  func unsent(with prompt: PromptState?) -> [String] {
    let reasons = reasons.values.reduce(0) { $0 + $1.count }
    var prompts = kept.filter { !$0.value.allSatisfy(\.isEmpty) }.map(\.key)
    if let prompt, prompt.isChanged, !prompts.contains(prompt.kind) { prompts.append(prompt.kind) }
    let titles = Set(prompts.map { PromptWords.title($0) }).sorted()
    return (reasons > 0 ? [DialogWords.reasons(reasons)] : []) + titles
  }
}

extension AppState {
  /// The prompt that is being filled in, wherever it lies.
  var frontPrompt: PromptState? {
    for case .desk(.prompt(let prompt)) in overlays.reversed() { return prompt }
    return nil
  }

  /// Leaving would lose them: only whoever wrote them can say whether that is meant.
  mutating func askAboutUnsent() {
    let words = DialogWords.self
    let unsent = desk.unsent(with: frontPrompt)
    var question = DialogState(
      title: words.notSent, lines: [words.wouldBeLost] + unsent,
      choices: [
        DialogState.Choice(label: words.goOnWriting, answer: .goOn),
        DialogState.Choice(label: words.giveUp, answer: .leaveUnsent),
      ])
    question.hint = words.choose
    // Asked again, it is the same question.
    if case .dialog(let front) = overlays.last, front.title == question.title {
      overlays.removeLast()
    }
    overlays.append(.dialog(question))
  }
}
