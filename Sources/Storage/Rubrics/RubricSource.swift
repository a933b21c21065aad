import Evaluation

/// A rubric file's text, to find places in it.
struct RubricSource {
  private let bytes: [UInt8]
  private let lines: [Substring]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// Why the file is no rubric, with the place, and the formula if one cannot be read.
  func placed(_ fault: FileFault) -> RubricFile.Finding {
    var finding = RubricFinding(
      check: "file", severity: .error, place: "", reason: fault.reason.text, remedy: "")
    var excerpt: RubricFile.Excerpt?
    if case .path(let path) = fault.place { finding.place = path }
    if case .formula(let formula) = fault.reason, let text = string(at: fault.place) {
      excerpt = RubricFile.Excerpt(text: text, offset: formula.offset)
      finding.remedy = formula.suggestion(in: text) ?? ""
    }
    var position = position(of: fault.place)
    // The character itself, behind the quote that opens the formula.
    if let excerpt { position?.column += excerpt.offset + 1 }
    return RubricFile.Finding(finding: finding, position: position, excerpt: excerpt)
  }

  /// A finding's place is a path of ids; the line is that of the id.
  func placed(_ finding: RubricFinding) -> RubricFile.Finding {
    let start = line(of: finding.place)
    if let start, let misused = finding.misused, let found = firstPlace(of: misused, from: start) {
      return RubricFile.Finding(finding: finding, position: found.position, excerpt: found.excerpt)
    }
    return RubricFile.Finding(
      finding: finding, position: start.map { .init(line: $0 + 1, column: column($0)) },
      excerpt: nil)
  }

  private func position(of place: FileFault.Place) -> RubricFile.Position? {
    switch place {
    case .position(let line, let column): return .init(line: line, column: column)
    case .path(let path):
      guard case .position(let line, let column) = JSONLocator.place(of: path, in: bytes) else {
        return nil
      }
      return .init(line: line, column: column)
    }
  }

  private func string(at place: FileFault.Place) -> String? {
    guard case .path(let path) = place, let value = try? JSONParser.value(of: bytes),
      let node = JSONNode(value).descendant(at: path)
    else { return nil }
    return try? node.string()
  }

  /// The line that opens what the place names, counted from 0.
  private func line(of place: String) -> Int? {
    let parts = place.split(separator: ".").map(String.init)
    guard let kind = parts.first else { return nil }
    let key = RubricSource.members[kind] ?? String(kind.prefix { $0 != "[" })
    guard let start = lines.firstIndex(where: { $0.contains("\"\(key)\"") }) else { return nil }
    guard parts.count > 1 else { return start }
    let id = "\"id\":\"\(parts[1])\""
    return lines[start...].firstIndex { line in
      line.contains(parts[1]) && line.filter { !$0.isWhitespace }.contains(id)
    } ?? start
  }

  private static let members = [
    "fact": "facts", "indicator": "groups", "group": "groups", "section": "sections",
  ]

  private func column(_ line: Int) -> Int { lines[line].prefix { $0.isWhitespace }.count + 1 }

  private func firstPlace(
    of misused: MisusedName, from start: Int
  ) -> (position: RubricFile.Position, excerpt: RubricFile.Excerpt)? {
    misused.spellings.lazy
      .compactMap { place(of: $0, asList: misused.isUsedAsList, from: start) }.first
  }

  /// The first formula behind the line that has the name.
  private func place(
    of name: String, asList: Bool?, from start: Int
  ) -> (position: RubricFile.Position, excerpt: RubricFile.Excerpt)? {
    for index in start..<lines.count {
      for text in strings(in: lines[index]) {
        guard let formula = try? Formula(parsing: text.text), formula.names.contains(name),
          let offset = text.text.offset(ofName: name, asList: asList)
        else { continue }
        return (
          .init(line: index + 1, column: text.column + offset),
          .init(text: text.text, offset: offset)
        )
      }
    }
    return nil
  }

  /// The quoted values of a line, without those that have escapes; columns count from 1.
  private func strings(in line: Substring) -> [(text: String, column: Int)] {
    let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
    var column = 1
    var found: [(String, Int)] = []
    for (index, part) in parts.enumerated() {
      if !index.isMultiple(of: 2) { found.append((String(part), column)) }
      column += part.count + 1
    }
    return found
  }
}

extension String {
  fileprivate func offset(ofName name: String, asList: Bool?) -> Int? {
    asList.map { Formula.offset(of: name, in: self, asList: $0) } ?? offset(ofName: name)
  }

  /// Where the name stands as a whole word, in characters from 0.
  private func offset(ofName name: String) -> Int? {
    let (all, wanted) = (Array(self), Array(name))
    guard all.count >= wanted.count else { return nil }
    return (0...(all.count - wanted.count)).first { start in
      let end = start + wanted.count
      return all[start..<end].elementsEqual(wanted)
        && (start == 0 || !all[start - 1].isName) && (end == all.count || !all[end].isName)
    }
  }
}

extension Character {
  fileprivate var isName: Bool { isLetter || isNumber || self == "_" }
}

extension JSONNode {
  /// The value that a path leads to: `groups[1].indicators[0].measure.formula`.
  fileprivate func descendant(at path: String) -> JSONNode? {
    var node = self
    for part in path.split(whereSeparator: { $0 == "." || $0 == "[" }) {
      if part.hasSuffix("]"), let index = Int(part.dropLast()) {
        guard case .array(let items) = node.value, items.indices.contains(index) else { return nil }
        node = JSONNode(items[index])
      } else {
        guard case .object(let members) = node.value,
          let member = members.first(where: { $0.name == part })
        else { return nil }
        node = JSONNode(member.value)
      }
    }
    return node
  }
}
