internal import CNcurses
internal import Terminal

/// The keys of this terminal according to its description.
enum TerminalKeys {
  static func decoder() -> InputDecoder {
    let isConsole = ziping_terminal_name().map { String(cString: $0).hasPrefix("linux") } ?? false
    var keys: [[UInt8]: KeyPress] = [:]
    for (capability, key) in named {
      add(capability, KeyPress(key), to: &keys)
    }
    for number in 1...12 { add("kf\(number)", .function(number), to: &keys) }
    return InputDecoder(keys: keys, shiftOffset: isConsole ? 12 : 10)
  }

  private static func add(
    _ capability: String, _ press: KeyPress, to keys: inout [[UInt8]: KeyPress]
  ) {
    guard let sequence = ControlStrings.capability(capability) else { return }
    let bytes = Array(sequence.utf8)
    // Single bytes are what every terminal sends.
    if bytes.count > 1 { keys[bytes] = press }
  }

  private static let named: [(String, Key)] = [
    ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right),
    ("khome", .home), ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown),
    ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab), ("kbs", .backspace),
  ]
}
