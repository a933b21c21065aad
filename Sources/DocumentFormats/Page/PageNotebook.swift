import Documents

/// What is noticed while pages are filled: faces and missing characters.
struct PageNotebook {
  private(set) var notes = PrintNotes()
  private var known: Set<FaceUse> = []

  mutating func note(_ lines: PageLines, _ face: PageLayout.Face) {
    for (family, isLatin) in lines.families {
      let use = FaceUse(wanted: isLatin ? face.latin : face.name, used: family)
      if known.insert(use).inserted { notes.faces.append(use) }
    }
  }

  mutating func note(missing scalars: [Unicode.Scalar]) {
    for scalar in scalars {
      let character = String(scalar)
      if let place = notes.missing.firstIndex(where: { $0.character == character }) {
        notes.missing[place].count += 1
      } else {
        notes.missing.append(MissingGlyph(character: character, count: 1))
      }
    }
  }

  mutating func note(pages: Int) { notes.pages = pages }
}
