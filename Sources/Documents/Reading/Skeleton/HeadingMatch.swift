import Evaluation

/// A line read as a heading of the skeleton.
struct HeadingMatch {
  var node: Int
  /// What stands on the line behind the title; empty for a bare heading.
  var rest: String
  /// What stands in brackets behind the title: 满分5分.
  var aside: String
}

/// Finds the heading of the skeleton that a line is.
struct HeadingMatcher {
  let skeleton: Skeleton
  /// Headings that the text has had already.
  var seen: Set<Int> = []
  /// The heading that the text is under.
  var current = -1

  /// Alike enough to be the same heading, out of 100.
  private static let alike = 78
  private static let longest = 34

  func match(_ line: String, numbered: Bool) -> HeadingMatch? {
    whole(line, numbered: numbered) ?? opening(line, numbered: numbered)
  }

  /// The line is a heading and nothing else.
  private func whole(_ line: String, numbered: Bool) -> HeadingMatch? {
    let (title, aside) = HeadingMatcher.withoutAside(line)
    guard !title.isEmpty, title.count <= HeadingMatcher.longest else { return nil }
    if let node = exact(TitleKey(title)) ?? exact(TitleKey(line)) ?? exact(chapter: title) {
      return HeadingMatch(node: node, rest: "", aside: aside)
    }
    guard numbered, !title.contains(where: { $0.endsClause }), let node = similar(TitleKey(title))
    else { return nil }
    return HeadingMatch(node: node, rest: "", aside: aside)
  }

  /// The line begins with a heading and goes on: a title, a mark, a sentence.
  private func opening(_ line: String, numbered: Bool) -> HeadingMatch? {
    guard numbered,
      let end = line.prefix(HeadingMatcher.longest).firstIndex(where: { "。：: 　".contains($0) })
    else { return nil }
    let (title, aside) = HeadingMatcher.withoutAside(String(line[..<end]))
    let rest = String(line[line.index(after: end)...]).trimmed
    guard !rest.isEmpty, let node = exact(TitleKey(title)) ?? exact(chapter: title),
      allowsOpening(node)
    else { return nil }
    return HeadingMatch(node: node, rest: rest, aside: aside)
  }

  /// A list's item may begin like a heading that is long past, so only what comes next is taken.
  private func allowsOpening(_ node: Int) -> Bool { node > current }

  /// The next heading with that name, else an earlier one that the text has not had.
  private func exact(_ key: TitleKey) -> Int? {
    let fitting = skeleton.nodes.indices.filter {
      !seen.contains($0) && skeleton.nodes[$0].keys.contains(key)
    }
    return fitting.first { $0 > current } ?? fitting.first
  }

  /// A chapter by its name without brackets inside and words in front.
  private func exact(chapter title: String) -> Int? {
    let keys = HeadingWords.keys(of: title)
    let fitting = skeleton.nodes.indices.filter {
      !seen.contains($0) && skeleton.nodes[$0].isSection
        && !skeleton.nodes[$0].keys.isDisjoint(with: keys)
    }
    return fitting.first { $0 > current } ?? fitting.first
  }

  private func similar(_ key: TitleKey) -> Int? {
    let ahead = skeleton.nodes.indices.filter { $0 > current && !seen.contains($0) }
    let scored = ahead.map { index in
      (index, skeleton.nodes[index].keys.map { key.likeness(to: $0) }.max() ?? 0)
    }
    // The first of equals is the nearest.
    guard let best = scored.max(by: { $0.1 < $1.1 || ($0.1 == $1.1 && $0.0 > $1.0) }),
      best.1 >= HeadingMatcher.alike
    else { return nil }
    return best.0
  }

  /// The title without end marks and without a bracket behind it, and what the bracket holds.
  static func withoutAside(_ line: String) -> (title: String, aside: String) {
    var title = line.trimmed
    while let last = title.last, "。：:；;．.、 ".contains(last) { title.removeLast() }
    guard let last = title.last, last.narrow == ")",
      let open = title.lastIndex(where: { $0.narrow == "(" }), open > title.startIndex
    else { return (title, "") }
    let aside = String(title[title.index(after: open)...].dropLast())
    return (String(title[..<open]).trimmed, aside)
  }
}

extension Skeleton {
  /// The title is followed by the indicator's own maximum, so that it begins that indicator wherever
  /// it stands: 信息公开（3分）：….
  func statesMaximum(of node: Int, _ line: String) -> Bool {
    guard case .indicator(let indicator) = nodes[node].kind else { return false }
    let behind = line.compact.dropFirst(indicator.title.compact.count)
    return ScoreStatement.leading(String(behind))?.0.maximum == indicator.maximum
  }

  /// The indicator that a paragraph begins with: 结转结余率得分4分….
  ///
  /// The title must be followed by points or a mark, so that a sentence about an indicator is none.
  func leadingIndicator(of line: String) -> Int? {
    let plain = line.compact
    let fitting = nodes.indices.filter { index in
      guard nodes[index].isIndicator, plain.hasPrefix(nodes[index].title.compact) else {
        return false
      }
      return ScoreStatement.begins(plain.dropFirst(nodes[index].title.compact.count))
    }
    return fitting.max { nodes[$0].title.count < nodes[$1].title.count }
  }
}
