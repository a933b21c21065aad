import Documents

/// What lies beside a sheet's cells: comments, text boxes, charts, pictures (批注、文本框、图表).
struct SheetBeside {
  private let archive: ZipIntake
  private let parts: PartRelations
  private static let mostCharacters = 2_000

  init(_ archive: ZipIntake, of sheet: String) throws(IntakeFault) {
    self.archive = archive
    parts = try PartRelations(archive, of: sheet)
  }

  /// Each with its place and its words.
  func omissions() throws(IntakeFault) -> [IntakeOmission] {
    var omissions: [IntakeOmission] = []
    for path in parts.paths(of: "comments") { omissions += try comments(path) }
    for path in parts.paths(of: "drawing") { omissions += try drawing(path) }
    return omissions
  }

  private func comments(_ path: String) throws(IntakeFault) -> [IntakeOmission] {
    guard let part = try archive.part(path) else { return [] }
    let xml = try XMLIntake(part)
    var omissions: [IntakeOmission] = []
    var isText = false
    while true {
      switch try xml.next() {
      case .finished: return omissions.filter { $0.text.contains { !$0.isWhitespace } }
      case .text:
        guard isText, let last = omissions.indices.last,
          omissions[last].text.count < SheetBeside.mostCharacters
        else { continue }
        omissions[last].text += xml.value
      case .start(let isEmpty):
        if xml.name == "comment" {
          omissions.append(IntakeOmission(.comment, at: xml["ref"] ?? ""))
        } else if xml.name == "rPh" {
          if !isEmpty { try xml.skip() }
        } else if xml.name == "t" {
          isText = !isEmpty
        }
      case .end: if xml.name == "t" { isText = false }
      }
    }
  }

  /// Text boxes with their words; charts and pictures, which have none, once each.
  private func drawing(_ path: String) throws(IntakeFault) -> [IntakeOmission] {
    guard let part = try archive.part(path) else { return [] }
    let text = try PartText.text(archive, path)
    var omissions = text.isEmpty ? [] : [IntakeOmission(.drawing, text: text)]
    let xml = try XMLIntake(part)
    var pictures = 0
    while true {
      switch try xml.next() {
      case .finished:
        if pictures > 0 { omissions.append(IntakeOmission(.picture, at: "共\(pictures)处")) }
        return omissions
      case .text, .end: break
      case .start:
        if xml.name == "pic" { pictures += 1 }
        if xml.name == "chart" { omissions.append(IntakeOmission(.drawing)) }
      }
    }
  }
}
