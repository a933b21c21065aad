public import Terminal

extension FuzzTarget {
  /// What a terminal sends: no typed character is a control character, no paste has marks in it,
  /// and typing works afterwards.
  static let keys = FuzzTarget("keys") { bytes in
    var decoder = InputDecoder()
    var events: [Event] = []
    // The first byte says how long the pieces are in which the rest comes.
    var rest = bytes.dropFirst()
    let length = Int(bytes.first ?? 0) % 16 + 1
    while !rest.isEmpty {
      events += decoder.feed(Array(rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
    events += decoder.flush()
    for event in events where !event.isHarmless { return .wrong("\(event) of \(bytes)") }
    // Out of a paste that was never ended, there is a way.
    for _ in 0..<2 { _ = decoder.feed(Array("\u{1B}[201~".utf8)) + decoder.flush() }
    return .expecting(
      decoder.feed(Array("字".utf8)) == [.key(.character("字"))], "nothing can be typed any more")
  }
}

extension Event {
  /// A typed character is no control character; a paste has no marks in it.
  public var isHarmless: Bool {
    switch self {
    case .key(let press):
      press.typed?.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F } != true
    case .paste(let text): !text.contains("\u{1B}[200~") && !text.contains("\u{1B}[201~")
    case .resize, .mouse, .ambiguousWidth, .ideographs, .tick, .interrupted, .inputClosed, .resumed:
      true
    }
  }
}
