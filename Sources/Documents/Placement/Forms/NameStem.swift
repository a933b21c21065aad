/// An indicator's name without what changes nothing of it: 新建楼堂馆所面积控制率 and 楼堂馆所面积控制率.
enum NameStem {
  private static let openers = Vocabulary.names["openers"].flatMap { $0 }
    .sorted { ($0.count, $1) > ($1.count, $0) }
  /// An end, and what stands for it.
  private static let endings: [(String, String)] = Vocabulary.names["endings"].flatMap { $0 }
    .map { word in
      let parts = word.split(separator: "=", omittingEmptySubsequences: false)
      return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
    }
  /// What is shorter says too little.
  private static let shortest = 4

  /// With and without each word in front, each without its end.
  static func all(of name: String) -> Set<TitleKey> {
    var stems: Set<TitleKey> = []
    for key in name.nameKeys { open(key.text, into: &stems) }
    return stems
  }

  private static func open(_ text: String, into stems: inout Set<TitleKey>) {
    add(text, to: &stems)
    for opener in openers where text.hasPrefix(opener) {
      open(String(text.dropFirst(opener.count)), into: &stems)
    }
  }

  private static func add(_ text: String, to stems: inout Set<TitleKey>) {
    var stem = text
    // 控制比率 as 控制率, and that as 控制.
    for isBare in [false, true] {
      guard
        let (ending, own) = endings.first(where: {
          $0.1.isEmpty == isBare && stem.hasSuffix($0.0) && stem != $0.0
        })
      else { continue }
      stem = String(stem.dropLast(ending.count)) + own
    }
    if stem.count >= shortest { stems.insert(TitleKey(stem)) }
  }
}
