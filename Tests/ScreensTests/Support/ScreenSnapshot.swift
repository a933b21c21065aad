import FoundationEssentials
import Terminal
import Testing

/// Compares a screen with `Snapshots/<name>.txt`.
///
/// A missing snapshot is recorded and fails once; with `RECORD=1` in the environment every one is
/// recorded.
func assertScreen(
  _ canvas: Canvas, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let path = ScreenSnapshot.folder + "/\(name).txt"
  let drawn = ScreenSnapshot.text(of: canvas)
  let kept = try? String(contentsOfFile: path, encoding: .utf8)
  if kept == drawn { return }
  if ScreenSnapshot.isRecording || kept == nil { ScreenSnapshot.record(drawn, at: path) }
  if ScreenSnapshot.isRecording { return }
  let difference =
    kept.map { ScreenSnapshot.difference(from: $0, to: drawn) } ?? "It was missing: recorded."
  Issue.record("Screen \(name):\n\(difference)", sourceLocation: sourceLocation)
}

/// A screen as a text that is read like code: its rows, the caret's place, what stands out.
enum ScreenSnapshot {
  static let folder: String = {
    var folder = URL(filePath: #filePath)
    for _ in 1...2 { folder.deleteLastPathComponent() }
    return folder.path + "/Snapshots"
  }()

  static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  static func record(_ text: String, at path: String) {
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    try? text.write(toFile: path, atomically: true, encoding: .utf8)
  }

  static func text(of canvas: Canvas) -> String {
    let caret = canvas.caret.map { "caret \($0.column),\($0.row)" } ?? "no caret"
    let rule = String(repeating: "=", count: canvas.size.columns)
    return (canvas.lines + [rule, caret] + marks(of: canvas)).joined(separator: "\n") + "\n"
  }

  /// The lines that are not the same, old and new.
  static func difference(from old: String, to new: String) -> String {
    let old = old.split(separator: "\n", omittingEmptySubsequences: false)
    let new = new.split(separator: "\n", omittingEmptySubsequences: false)
    return (0..<max(old.count, new.count)).flatMap { row -> [String] in
      let before = row < old.count ? String(old[row]) : nil
      let after = row < new.count ? String(new[row]) : nil
      guard before != after else { return [] }
      return [before.map { "\(row) - \($0)" }, after.map { "\(row) + \($0)" }].compactMap { $0 }
    }.joined(separator: "\n")
  }
}

extension ScreenSnapshot {
  /// The focus, the selection and what is coloured as an error or a warning, each with its text.
  private static func marks(of canvas: Canvas) -> [String] {
    (0..<canvas.size.rows).flatMap { row in runs(in: Array(canvas.row(row) ?? []), row) }
  }

  private static func runs(in cells: [Cell], _ row: Int) -> [String] {
    var found: [String] = []
    var start = 0
    while start < cells.count {
      let end =
        cells[start...].firstIndex { $0.style.meaning != cells[start].style.meaning }
        ?? cells.count
      let text = String(
        String.UnicodeScalarView(cells[start..<end].flatMap { Array($0.scalars) }))
      if let meaning = cells[start].style.meaning {
        found.append("\(meaning) \(start),\(row) \"\(text)\"")
      }
      start = end
    }
    return found
  }
}

extension Style {
  /// What the screens use it for.
  fileprivate var meaning: String? {
    if isReversed { return "selected" }
    return switch foreground {
    case .cyan: "focus"
    case .red: "error"
    case .yellow: "warning"
    case .green: "done"
    case .normal, .blue, .magenta, .grey: nil
    }
  }
}
