/// Words of forms and reports that mean the same: data that the program carries with it (词汇).
///
/// A file has sections, `[rows]`; each line of a section holds names of one thing, between blanks, the
/// one that stands for them first. `#` begins a remark.
struct Vocabulary {
  private var sections: [String: [[String]]] = [:]

  init(_ bytes: [UInt8]) {
    var section = ""
    for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
      if line.hasPrefix("#") { continue }
      if line.hasPrefix("[") {
        section = String(line.dropFirst().dropLast())
      } else {
        sections[section, default: []].append(line.split(separator: " ").map(String.init))
      }
    }
  }

  /// The lines of a section.
  subscript(section: String) -> [[String]] { sections[section] ?? [] }

  /// Figures of base tables and budgets.
  static let figures = Vocabulary(PackageResources.figures_txt)
  /// What a column says of a figure: budget, final.
  static let kinds = Vocabulary(PackageResources.kinds_txt)
  /// What stands around an indicator's name.
  static let names = Vocabulary(PackageResources.names_txt)
  static let chapters = Vocabulary(PackageResources.chapters_txt)
}
