/// Other names of a figure, by the vocabulary that comes with the program.
enum FigureNames {
  private static let lines = ["rows", "counts", "funds"].flatMap { Vocabulary.figures[$0] }
  private static let places: [LabelKey: [Int]] = lines.enumerated().reduce(into: [:]) {
    places, line in
    for key in Set(line.element.map { LabelKey($0) }) {
      places[key, default: []].append(line.offset)
    }
  }

  /// The line in which the name stands; the first where several have it.
  static func line(of name: String) -> Int? { places[LabelKey(name)]?.first }

  /// All names of its line but this one.
  static func others(of name: String) -> [String] {
    guard let line = line(of: name) else { return [] }
    let own = LabelKey(name)
    return lines[line].filter { LabelKey($0) != own }
  }
}

/// What a column, or a word behind a figure's name, says of the figure: 决算, 年初预算.
enum FigureKind {
  /// The name that stands for all that mean the same, by each of them.
  private static let names: [String: String] =
    (Vocabulary.kinds["kinds"] + Vocabulary.figures["counts"]).reduce(into: [:]) { names, line in
      for word in line where names[LabelKey(word).text] == nil {
        names[LabelKey(word).text] = line.first
      }
    }
  private static let unsaid = Set(Vocabulary.kinds["unsaid"].flatMap { $0 })
  /// Words of kinds, the longest first.
  static let words: [String] = Vocabulary.kinds["kinds"].flatMap { $0 }
    .sorted { ($0.count, $1) > ($1.count, $0) }

  /// 决算支出数 as 决算; a word that is none stays as it is, and one that says nothing is left out.
  static func canonical(_ word: String) -> String {
    let key = LabelKey(word).text
    if unsaid.contains(key) { return "" }
    return names[key] ?? key
  }

  /// The word says what kind of figure it is, and not of what.
  static func isKind(_ word: String) -> Bool { keys.contains(LabelKey(word).text) }
  private static let keys = Set(words.map { LabelKey($0).text })

  static let final = "决算"
  static let budget = "预算"
  static let initial = "年初预算"
  static let adjusted = "调整预算"
  static let budgets: Set<String> = [budget, initial, adjusted]
}
