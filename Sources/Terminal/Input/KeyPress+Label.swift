extension KeyPress {
  /// The name in key bars and help: `F1`, `^Q`, `Shift+F3`, `^Down`.
  public var label: String {
    var label = ""
    if modifiers.contains(.alt) { label += "Alt+" }
    if modifiers.contains(.shift) { label += "Shift+" }
    if modifiers.contains(.control) { label += "^" }
    return label + key.label
  }
}

extension Key {
  fileprivate var label: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): character.uppercased()
    case .enter: "Enter"
    case .tab: "Tab"
    case .backTab: "Shift+Tab"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .function(let number): "F\(number)"
    }
  }
}
