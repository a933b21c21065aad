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
    if let start, let name = finding.wrongName, let found = firstPlace(of: name, from: start) {
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

  /// By the name as the message has it, else by its id: formulas may write either.
  private func firstPlace(
    of name: WrongName, from start: Int
  ) -> (position: RubricFile.Position, excerpt: RubricFile.Excerpt)? {
    place(of: name, from: start)
      ?? id(labelled: name.text).flatMap { id in
        place(of: WrongName(text: id, isInList: name.isInList), from: start)
      }
  }

  private func id(labelled label: String) -> String? {
    guard let value = try? JSONParser.value(of: bytes) else { return nil }
    for key in ["facts", "derived"] {
      guard case .array(let items)? = JSONNode(value).descendant(at: key)?.value else { continue }
      for item in items.map({ JSONNode($0) })
      where item.descendant(at: "label")?.value == .string(label) {
        return try? item.descendant(at: "id")?.string()
      }
    }
    return nil
  }

  /// The first formula behind the line that has the name.
  private func place(
    of name: WrongName, from start: Int
  ) -> (position: RubricFile.Position, excerpt: RubricFile.Excerpt)? {
    for index in start..<lines.count {
      for text in strings(in: lines[index]) {
        guard let formula = try? Formula(parsing: text.text), formula.names.contains(name.text),
          let offset = name.offset(in: text.text)
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

/// A name in a formula that a finding is about.
private struct WrongName {
  var text: String
  /// A list outside of `sum` and `count` (false), or a number in them (true).
  var isInList: Bool?

  func offset(in formula: String) -> Int? {
    isInList.map { Formula.offset(of: text, in: formula, asList: $0) }
      ?? formula.offset(ofName: text)
  }
}

extension RubricFinding {
  /// The name that a formula uses wrongly: 公式用到的“…”没有定义, 公式用到的“…”是一组数.
  fileprivate var wrongName: WrongName? {
    let prefix = "公式用到的“"
    guard reason.hasPrefix(prefix) else { return nil }
    let name = String(reason.dropFirst(prefix.count).prefix { $0 != "”" })
    let rest = reason.dropFirst(prefix.count + name.count + 1)
    return WrongName(
      text: name,
      isInList: rest.hasPrefix("是一组数") ? false : rest.hasPrefix("是一个数") ? true : nil)
  }
}

extension String {
  /// Where the name stands as a whole word, in characters from 0.
  fileprivate func offset(ofName name: String) -> Int? {
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
