/// The screens that lie over one another.
///
/// The front one gets the keys; there always is one.
struct Navigation: Sendable {
  /// The form, or the list of drafts where none is open.
  private(set) var ground: any Screen
  /// What lies over it, the front one last.
  private(set) var over: [any Screen] = []

  init(_ ground: any Screen) { self.ground = ground }

  var front: any Screen { over.last ?? ground }
  var isOnGround: Bool { over.isEmpty }

  mutating func push(_ screen: any Screen) { over.append(screen) }

  /// The ground stays.
  mutating func pop() { _ = over.popLast() }

  mutating func replace(with screen: any Screen) {
    pop()
    push(screen)
  }

  mutating func popAll() { over = [] }

  mutating func pop(where isGone: (any Screen) -> Bool) { over.removeAll(where: isGone) }

  mutating func stand(on ground: any Screen) { self.ground = ground }
}

/// The front screen at work, where it lies: a copy of it with every key would be a copy of all that
/// it holds.
extension Navigation {
  mutating func act(_ action: Action, _ around: inout Surroundings) -> Outcome {
    guard let last = over.indices.last else { return ground.act(action, &around) }
    return over[last].act(action, &around)
  }

  mutating func type(_ character: Character, _ around: inout Surroundings) -> Outcome {
    guard let last = over.indices.last else { return ground.type(character, &around) }
    return over[last].type(character, &around)
  }

  mutating func paste(_ text: String, _ around: inout Surroundings) -> Outcome {
    guard let last = over.indices.last else { return ground.paste(text, &around) }
    return over[last].paste(text, &around)
  }

  mutating func back(_ around: inout Surroundings) -> Outcome? {
    guard let last = over.indices.last else { return ground.act(.back, &around) }
    return over[last].back(&around)
  }

  mutating func take(_ message: Message, _ around: inout Surroundings) -> Outcome? {
    guard let last = over.indices.last else { return ground.take(message, &around) }
    return over[last].take(message, &around)
  }

  mutating func work(_ around: inout Surroundings) -> [Effect]? {
    guard let last = over.indices.last else { return ground.work(&around) }
    return over[last].work(&around)
  }

  mutating func appear(_ around: Surroundings) {
    if let last = over.indices.last { over[last].appear(around) }
  }

  /// Closes the front screen, which puts away what it has changed.
  mutating func leave(_ around: inout Surroundings) {
    guard let last = over.indices.last else { return }
    over[last].leave(&around)
    pop()
  }
}

extension Navigation: Equatable {
  static func == (left: Navigation, right: Navigation) -> Bool {
    left.ground.isEqual(to: right.ground) && left.over.count == right.over.count
      && zip(left.over, right.over).allSatisfy { $0.isEqual(to: $1) }
  }
}
