import Evaluation

/// The questions that are asked.
extension DialogScreen {
  /// A save has failed: nothing is lost as long as the program runs.
  static func saveFailed(_ trouble: Trouble, isLeaving: Bool) -> DialogScreen {
    let words = DialogWords.self
    var choices: [Choice] = []
    if trouble.isConflict {
      choices.append(Choice(label: words.copy, answer: .saveCopy(thenLeave: isLeaving)))
      choices.append(Choice(label: words.reload, answer: .reload))
    } else {
      choices.append(Choice(label: words.retry, answer: .retrySaving(thenLeave: isLeaving)))
      choices.append(Choice(label: words.copyElsewhere, answer: .saveCopy(thenLeave: isLeaving)))
    }
    choices.append(Choice(label: words.goOn, answer: .goOn))
    if isLeaving { choices.append(Choice(label: words.leaveUnsaved, answer: .leaveUnsaved)) }
    return DialogScreen(
      title: words.notSaved, lines: [trouble.whatHappened, trouble.whatToDo], choices: choices)
  }

  /// Somebody else has changed the file: both can be brought together.
  static func conflict(
    _ trouble: Trouble, base: Report, theirs: Report, isLeaving: Bool
  ) -> DialogScreen {
    var question = saveFailed(trouble, isLeaving: isLeaving)
    question.choices.insert(
      Choice(label: DialogWords.merge, answer: .merge(base: base, theirs: theirs)), at: 0)
    return question
  }

  /// More changes than fit on the smallest screen are counted.
  private static let shownChanges = 6

  /// The filler decides: go on with the new rubric, or only look.
  static func rubricChanged(_ draft: OpenedDraft) -> DialogScreen {
    let words = DialogWords.self
    let items = draft.change?.difference?.items
    let shown = (items ?? []).prefix(shownChanges).map(\.text)
    let more = (items?.count ?? 0) - shown.count
    let lines =
      [words.rubricChanged(draft.report.rubric, draft.change?.reference)]
      + (items == nil ? [words.unknownChanges] : shown) + (more > 0 ? [words.more(more)] : [])
    return DialogScreen(
      title: words.otherRubric, lines: lines,
      choices: [
        Choice(label: items == nil ? words.lookAnyway : words.look, answer: .goOn),
        Choice(label: words.adopt, answer: .adopt(draft)),
      ])
  }

  /// Leaving would lose what was written for others: only whoever wrote it can say whether that is
  /// meant.
  static func unsent(_ unsent: [String]) -> DialogScreen {
    let words = DialogWords.self
    return DialogScreen(
      title: words.notSent, lines: [words.wouldBeLost] + unsent,
      choices: [
        Choice(label: words.goOnWriting, answer: .goOn),
        Choice(label: words.giveUp, answer: .leaveUnsent),
      ], hint: words.choose)
  }

  /// Whoever had the draft has closed it.
  static var released: DialogScreen {
    let words = DialogWords.self
    return DialogScreen(
      title: words.released, lines: [words.releasedLine],
      choices: [
        Choice(label: words.openNow, answer: .reload), Choice(label: words.lookOn, answer: .goOn),
      ])
  }

  /// Whoever has the draft is gone.
  static func gone(_ holder: DraftHolder) -> DialogScreen {
    let words = DialogWords.self
    return DialogScreen(
      title: words.gone, lines: words.goneLines(holder),
      choices: [
        Choice(label: words.takeOver, answer: .takeOver),
        Choice(label: words.lookOn, answer: .goOn),
      ])
  }
}
