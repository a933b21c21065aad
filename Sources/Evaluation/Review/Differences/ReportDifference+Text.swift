extension ReportDifference {
  /// The whole difference as lines for people: what `ziping diff` prints.
  ///
  /// `-` stands before what went, `+` before what came; within a changed sentence, `[-…-]` and
  /// `{+…+}` around the characters.
  public var lines: [String] {
    items.flatMap(\.lines) + scores.lines
  }

  /// How much there is, in a sentence: 不同 3 处；总分 97 优 -> 96.5 优.
  public var summary: String {
    guard !isEmpty else { return "没有差别。" }
    var parts = ["不同 \(items.count) 处"]
    if !scores.items.isEmpty { parts.append("得分或指标值变化 \(scores.items.count) 项") }
    if scores.old != scores.new { parts.append(scores.totalText) }
    return parts.joined(separator: "；") + "。"
  }
}

extension ReportDifference.Item {
  /// What changed, without saying where.
  public var changeLines: [String] {
    switch change {
    case .value(let old, let new): ["\(old.oneLine.orNone) -> \(new.oneLine.orNone)"]
    case .text(let difference): difference.lines
    case .list(let difference): difference.changes.flatMap(\.lines)
    }
  }

  public var lines: [String] {
    switch change {
    case .value(let old, let new): ["\(title)：\(old.oneLine.orNone) -> \(new.oneLine.orNone)"]
    case .text(let difference): ["\(title)："] + difference.lines.map { "  " + $0 }
    case .list(let difference):
      ["\(title)："] + difference.changes.flatMap(\.lines).map { "  " + $0 }
    }
  }
}

extension TextDifference {
  /// Only what changed, a sentence a line.
  public var lines: [String] {
    pieces.compactMap { piece in
      switch piece {
      case .same: nil
      case .removed(let text): "- " + text.oneLine
      case .added(let text): "+ " + text.oneLine
      case .changed(let runs): "~ " + runs.map(\.text).joined().oneLine
      }
    }
  }
}

extension TextDifference.Run {
  var text: String {
    switch self {
    case .same(let text): text
    case .removed(let text): "[-\(text)-]"
    case .added(let text): "{+\(text)+}"
    }
  }
}

extension ListDifference.Change {
  public var lines: [String] {
    switch self {
    case .removed(let place, let text): ["- 第 \(place + 1) 条：\(text.oneLine)"]
    case .added(let place, let text): ["+ 第 \(place + 1) 条：\(text.oneLine)"]
    case .moved(let from, let to, let text):
      ["= 第 \(from + 1) 条移到第 \(to + 1) 条：\(text.oneLine)"]
    case .changed(let place, _, _, let difference):
      ["~ 第 \(place + 1) 条："] + difference.lines.map { "  " + $0 }
    }
  }
}

extension ScoreDifference {
  /// As 总分 97 优 -> 96.5 优.
  public var totalText: String {
    "总分 \(old.points.text) \(old.grade) -> \(new.points.text) \(new.grade)"
  }

  public var lines: [String] {
    guard !isEmpty else { return [] }
    return ["得分："] + items.map { "  " + $0.text } + (old == new ? [] : ["  " + totalText])
  }
}

extension ScoreDifference.Item {
  /// As 结转结余率：4 分 -> 2 分（0.28% -> 12.5%）.
  public var text: String {
    let points =
      oldPoints == newPoints
      ? "\(newPoints?.text ?? "0") 分"
      : "\(oldPoints.map { $0.text + " 分" } ?? "无此项") -> \(newPoints.map { $0.text + " 分" } ?? "无此项")"
    guard oldValue != newValue else { return "\(title)：\(points)" }
    return "\(title)：\(points)（\(oldValue.orNone) -> \(newValue.orNone)）"
  }
}

extension String {
  fileprivate var orNone: String { isEmpty ? "（空）" : self }

  /// Line feeds are shown, since they may be all that changed.
  fileprivate var oneLine: String {
    var text = self
    while text.last?.isNewline == true, text.count > 1 { text.removeLast() }
    return String(text.flatMap { $0.isNewline ? "/" : String($0) })
  }
}
