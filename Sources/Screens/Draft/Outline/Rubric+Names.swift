import Evaluation

extension Rubric {
  /// A part's title and its pinyin initials.
  func name(of part: Part) -> (title: String, initials: String) {
    switch part {
    case .cover: (OutlineWords.cover, "fm")
    case .section(let id): section(id).map { ($0.title, $0.initials) } ?? ("", "")
    case .indicator(let id): indicator(id).map { ($0.title, $0.initials) } ?? ("", "")
    }
  }
}
