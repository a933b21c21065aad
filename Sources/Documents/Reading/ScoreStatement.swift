import Evaluation

/// Points and maximum as they stand at the beginning of an indicator's paragraph, or in brackets
/// behind its title: 得分3.5分（满分4分）。 · 满分4分，得3.5分。 · （4分）自评得3.5分 · 4分，得3.5分 · 3.5/4.
struct ScoreStatement: Hashable {
  var points: Points?
  var maximum: Points?
  /// 扣0.5分, where no points are named.
  var deducted: Points?

  private static let scoreWords = [
    "自评得分为", "自评得分", "自评分为", "自评分", "自评得", "得分为", "得分", "自评为", "自评", "评分为", "评分", "实得", "本项得分",
    "该项得分",
    "本指标得分", "该指标得分", "本项得", "该项得", "得", "计",
  ]
  private static let maximumWords = [
    "指标满分为", "指标满分", "满分为", "满分", "分值为", "分值", "指标分值", "标准分", "总分", "权重分", "权重", "共",
  ]
  private static let allWords = ["得满分", "自评得满分", "满分"]
  private static let deductionWords = ["扣减", "扣除", "扣分", "扣", "失"]
  private static let joints: Set<Character> = [
    "，", ",", "。", "；", ";", "：", ":", "（", "(", "）", ")", " ", "　", "、",
  ]

  /// Reads what stands at the beginning of a text.
  /// - Returns: The statement, if there is one, and the text behind it.
  static func leading(_ text: String) -> (ScoreStatement, rest: String)? {
    var reader = Reader(characters: Array(text))
    reader.read()
    guard reader.statement != ScoreStatement() else { return nil }
    return (reader.statement, String(reader.characters[reader.end...]).trimmed)
  }

  /// Behind an indicator's title stands something that speaks of points.
  static func begins(_ text: Substring) -> Bool {
    guard let first = text.first else { return false }
    if "，,。：:；".contains(first) { return leading(String(text)) != nil }
    return leading(String(text)) != nil
  }

  private struct Reader {
    let characters: [Character]
    var statement = ScoreStatement()
    /// Behind the last part that was understood, and the joints after it.
    var end = 0
    private var offset = 0

    init(characters: [Character]) { self.characters = characters }

    mutating func read() {
      while true {
        let isBracketed = skipJoints()
        guard part(isBracketed: isBracketed) else { return }
        _ = skipJoints(closing: true)
        end = offset
      }
    }

    private var current: Character? { offset < characters.count ? characters[offset].narrow : nil }

    /// - Returns: Whether a bracket was opened.
    private mutating func skipJoints(closing: Bool = false) -> Bool {
      var opened = false
      while offset < characters.count, ScoreStatement.joints.contains(characters[offset]) {
        if closing, characters[offset].narrow == "(" { return opened }
        opened = opened || characters[offset].narrow == "("
        offset += 1
      }
      return opened
    }

    private mutating func part(isBracketed: Bool) -> Bool {
      let start = offset
      if take(ScoreStatement.maximumWords), let points = points(needsUnit: true) {
        statement.maximum = statement.maximum ?? points
        return true
      }
      offset = start
      if take(ScoreStatement.allWords) {
        statement.points = statement.points ?? statement.maximum ?? Points(Rational(-1))
        return true
      }
      if statement.points == nil, take(ScoreStatement.scoreWords),
        let points = points(needsUnit: true)
      {
        statement.points = points
        takeSlash()
        return true
      }
      offset = start
      if take(ScoreStatement.deductionWords), let points = points(needsUnit: true) {
        statement.deducted = points
        return true
      }
      offset = start
      return bare(isBracketed: isBracketed)
    }

    /// （5分） is a maximum, and so is 5分 in front of 得3.5分; 3.5/4 is points and maximum.
    private mutating func bare(isBracketed: Bool) -> Bool {
      let start = offset
      guard let first = points(needsUnit: false) else { return false }
      let hadUnit = offset > start && characters[offset - 1] == "分"
      if current == "/" {
        if takeSlash(behind: first) { return true }
        offset = start
        return false
      }
      guard hadUnit, statement.maximum == nil, isBracketed || isFirst && isBeforePoints else {
        offset = start
        return false
      }
      statement.maximum = first
      return true
    }

    private var isFirst: Bool { statement == ScoreStatement() }

    /// The points follow.
    private var isBeforePoints: Bool {
      var ahead = self
      _ = ahead.skipJoints()
      if ahead.take(ScoreStatement.allWords) { return true }
      return ahead.take(ScoreStatement.scoreWords) && ahead.points(needsUnit: true) != nil
    }

    private mutating func takeSlash() {
      guard current == "/" else { return }
      let start = offset
      offset += 1
      if let maximum = points(needsUnit: false) {
        statement.maximum = maximum
      } else {
        offset = start
      }
    }

    /// 3.5/4, but no part of a computation: 109/118=92.37%.
    private mutating func takeSlash(behind points: Points) -> Bool {
      var ahead = self
      ahead.takeSlash()
      guard let maximum = ahead.statement.maximum, points <= maximum,
        statement.maximum == nil || statement.maximum == maximum,
        ahead.current.map({ "=≈%×*÷/+-".contains($0) }) != true
      else { return false }
      self = ahead
      statement.points = points
      return true
    }

    private mutating func take(_ words: [String]) -> Bool {
      for word in words where characters[offset...].starts(with: word) {
        offset += word.count
        while let mark = current, ":为是 ".contains(mark) { offset += 1 }
        return true
      }
      return false
    }

    private mutating func points(needsUnit: Bool) -> Points? {
      let start = offset
      var text = ""
      while let character = current, character.isDigit || character == "." {
        text.append(character)
        offset += 1
      }
      while current == " " { offset += 1 }
      let hasUnit = current == "分"
      guard let number = DecimalNumber(text), hasUnit || !needsUnit else {
        offset = start
        return nil
      }
      if hasUnit { offset += 1 }
      return Points(number)
    }
  }
}
