import Terminal

extension AppState {
  /// Carries an action out on the front screen.
  mutating func act(_ action: Action) -> [Effect] {
    if let effects = actEverywhere(action) { return effects }
    return carryOut(navigation.act(action, &around), of: action)
  }

  /// What means the same on every screen.
  private mutating func actEverywhere(_ action: Action) -> [Effect]? {
    switch action {
    case .help:
      if !(navigation.front is HelpScreen) { navigation.push(HelpScreen(on: keymap, around)) }
    case .menu:
      if !(navigation.front is PaletteScreen) {
        navigation.push(
          PaletteScreen(on: keymap, isOnGround: navigation.isOnGround, around))
      }
    case .quit: return leave()
    case .back where !navigation.isOnGround:
      if let outcome = navigation.back(&around) { return carryOut(outcome, of: action) }
      navigation.leave(&around)
    case .nextFinding where !navigation.isOnGround: leaveForFinding(1)
    case .previousFinding where !navigation.isOnGround: leaveForFinding(-1)
    case .back, .nextFinding, .previousFinding, .confirm, .open, .own, .nextField, .previousField,
      .nextPart, .previousPart, .move, .select, .deleteBackward, .deleteForward, .deleteWord,
      .deleteNextWord, .deleteToLineEnd, .clearLine, .cut, .copy, .paste, .selectAll,
      .moveItemUp, .moveItemDown, .removeItem, .save, .undo, .redo:
      return nil
    }
    return []
  }

  /// From any page to the finding's place.
  private mutating func leaveForFinding(_ step: Int) {
    guard around.hasDraft else { return around.say(CommonWords.noDraft) }
    while !navigation.isOnGround { navigation.leave(&around) }
    around.notice = around.filling.changing { FindingWalk.step(step, in: &$0) }
  }

  /// Does with the screens what one of them has said; `action` is what it was asked for.
  mutating func carryOut(_ outcome: Outcome, of action: Action? = nil) -> [Effect] {
    switch outcome.step {
    case .stay: break
    case .pass:
      guard let action, let door = Doors.door(of: action) else { break }
      return outcome.effects + carryOut(door.open(.none, &around))
    case .close:
      navigation.pop()
      navigation.appear(around)
    case .closeAll: navigation.popAll()
    case .push(let screen): navigation.push(screen)
    case .replace(let screen): navigation.replace(with: screen)
    case .only(let screen):
      navigation.popAll()
      navigation.push(screen)
    case .open(let action, let subject):
      guard let door = Doors.door(of: action) else { break }
      return outcome.effects + carryOut(door.open(subject, &around))
    case .act(let action):
      navigation.pop()
      return outcome.effects + act(action)
    case .reply(let reply):
      navigation.pop()
      return outcome.effects + answer(reply)
    }
    return outcome.effects
  }
}
