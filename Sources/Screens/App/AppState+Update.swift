import Evaluation
import Terminal

extension AppState {
  /// The only place where state changes.
  public mutating func apply(_ message: Message) -> [Effect] {
    settleGround()
    defer {
      settleGround()
      around.filling?.keepForm()
    }
    let held = holdsSecret
    let effects = journaled(change(message))
    return holdsSecret == held ? effects : effects + [.desk(.guardSecret(holdsSecret))]
  }

  /// The ground is the form while a draft is open.
  private mutating func settleGround() {
    let isForm = navigation.ground is FillingScreen
    guard isForm != around.hasDraft else { return }
    if around.hasDraft {
      navigation.stand(on: formScreen)
    } else {
      navigation.stand(on: homeScreen)
    }
  }

  private mutating func change(_ message: Message) -> [Effect] {
    switch message {
    case .acted(let action): return doing { $0.act(action) }
    case .clicked(let mouse): return doing { $0.click(mouse) }
    case .typed(let character):
      around.notice =
        navigation.isOnGround
        ? around.filling?.readOnly.map { Notice(ReadOnlyWords.advice($0)) } : nil
      return saving { $0.carryOut($0.navigation.type(character, &$0.around)) }
    case .pasted(let text):
      around.notice = nil
      return saving { $0.carryOut($0.navigation.paste(text, &$0.around)) }
    case .resized(let size): around.size = size
    case .measured(let ambiguous): around.widths = Widths(ambiguous: ambiguous)
    case .ticked: return tick()
    case .interrupted:
      mustEnd = true
      return leave()
    case .inputLost:
      mustEnd = true
      isFinished = true
      return around.filling.map { $0.saveEffects + $0.rememberEffects } ?? []
    case .listed, .summarized, .rubricsListed, .opened, .created, .removed, .restored, .saved,
      .saveFailed, .copied, .exported, .failed, .safeguarded, .editedExternally, .desk, .importing:
      if let outcome = navigation.take(message, &around) { return carryOut(outcome) }
      return take(message)
    }
    return []
  }

  private mutating func doing(_ change: (inout AppState) -> [Effect]) -> [Effect] {
    around.notice = nil
    let effects = saving(change)
    formScreen.settleScroll(&around)
    return effects
  }

  /// Changes something; a changed field that was left is saved once the screen has been drawn.
  private mutating func saving(_ change: (inout AppState) -> [Effect]) -> [Effect] {
    // Not bound to a name, which would be a copy of the whole draft with each key.
    let (id, focus) = (around.filling?.id, around.filling?.focus)
    let effects = change(&self)
    let isLeft = id != nil && (around.filling?.id != id || around.filling?.focus != focus)
    if isLeft, around.filling?.saving.isNeeded == true { around.filling?.saving.isDue = true }
    return effects
  }
}
