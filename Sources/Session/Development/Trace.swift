import Glibc

/// What a session was told and what it asked for, a line each, for those who look for a fault.
///
/// Only where `ZIPING_TRACE` names a file; it is for the user alone, and gets what is in the report.
/// A line holds the milliseconds since the start, the kind, and the value as Swift prints it.
struct Trace {
  private let file: Int32
  private let start = ContinuousClock.now

  /// So much of a value; a whole report is many thousands of characters.
  private static let mostCharacters = 500

  init?(environment: [String: String]) {
    guard let path = environment["ZIPING_TRACE"], !path.isEmpty else { return nil }
    file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return nil }
  }

  func note(_ kind: String, _ value: Any) {
    let text = Trace.line(kind, value, after: start.duration(to: .now))
    var rest = Array((text + "\n").utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      // A trace that cannot be written must not disturb what is traced.
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// `12 effect save(…)`, on one line whatever stands in the value.
  static func line(_ kind: String, _ value: Any, after time: Duration) -> String {
    let milliseconds =
      time.components.seconds * 1_000 + time.components.attoseconds / 1_000_000_000_000_000
    let text = String(describing: value)
    let shown = text.prefix(mostCharacters)
    let mark = shown.endIndex < text.endIndex ? "…" : ""
    return
      "\(milliseconds) \(kind) \((shown + mark).split(whereSeparator: \.isNewline).joined(separator: " "))"
  }
}
