import Evaluation

extension Trail {
  /// The lines that count while the draft's file holds bytes of that digest.
  ///
  /// A saving is announced before it is done: where the file still holds what it held before, the
  /// last announcement came to nothing.
  func effective(draft digest: String) -> ArraySlice<TrailLine> {
    guard let last, last.event.announcesSaving, last.draft != digest, lines.count > 1,
      lines[lines.count - 2].draft == digest
    else { return lines[...] }
    return lines.dropLast()
  }

  /// The draft file's JSON as the last of these lines left it, from the last kept version on.
  ///
  /// - Parameters:
  ///   - lines: The first lines of the trail.
  ///   - version: Reads a kept version by its digest.
  /// - Returns: Nothing if a version is missing or the changes do not fit.
  static func replay(
    _ lines: ArraySlice<TrailLine>, version: (String) -> JSONValue?
  ) -> JSONValue? {
    guard let start = lines.lastIndex(where: { $0.event.version($0) != nil }),
      let digest = lines[start].event.version(lines[start]), var value = version(digest)
    else { return nil }
    for place in lines.indices where place > start && !isUnwritten(place, in: lines) {
      for change in lines[place].changes {
        guard let next = value.applying(change) else { return nil }
        value = next
      }
    }
    return value
  }

  /// The line announces a saving that never reached the file; nothing else can be taken back so.
  static func isUnwritten(_ place: Int, in lines: ArraySlice<TrailLine>) -> Bool {
    lines[place].event.announcesSaving && place + 1 < lines.endIndex
      && lines[place + 1].event == .unwritten
  }
}

extension TrailEvent {
  /// The version of the whole report that the line names, if it names the one after it.
  func version(_ line: TrailLine) -> String? {
    switch self {
    case .begun, .outside: line.draft
    case .step(let step): step.action == .reopen ? nil : step.version
    case .saved, .unwritten, .cut, .asked, .answered, .closed, .scored, .attached, .detached,
      .merged, .combined:
      nil
    }
  }
}
