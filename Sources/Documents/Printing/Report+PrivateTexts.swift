import Evaluation

extension Report {
  /// What must not stand in a published document, wherever it was typed.
  var privateTexts: [String] {
    let shortest = 2
    return [cover[.telephone], cover[.filler]].filter { $0.count >= shortest }
  }
}

extension [Document.Entry] {
  /// The same entries with every text changed.
  func mapTexts(_ change: (String) -> String) -> [Document.Entry] {
    map { Document.Entry($0.block.mapTexts(change), from: $0.part) }
  }
}

extension String {
  /// With each of the texts replaced by 〔略〕.
  func without(_ texts: [String]) -> String {
    texts.reduce(self) { $0.replacing($1, with: PrintWords.left) }
  }
}
