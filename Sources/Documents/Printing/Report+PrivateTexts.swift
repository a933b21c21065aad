import Evaluation

extension Report {
  /// What must not stand in a published document, wherever it was typed.
  var privateTexts: [String] {
    let shortest = 2
    return [cover[.telephone], cover[.filler]].filter { $0.count >= shortest }
  }
}

extension [Document.Entry] {
  /// The same entries with each of the texts replaced by 〔略〕.
  func without(_ texts: [String]) -> [Document.Entry] {
    guard !texts.isEmpty else { return self }
    return map { entry in
      Document.Entry(entry.block.mapTexts { $0.without(texts) }, from: entry.part)
    }
  }
}

extension String {
  func without(_ texts: [String]) -> String {
    texts.reduce(self) { $0.replacing($1, with: PrintWords.left) }
  }
}
