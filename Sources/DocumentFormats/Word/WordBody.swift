import Documents

/// The text of a docx: paragraphs, tables, page set-up.
struct WordBody {
  let layout: PageLayout

  func text(of blocks: [Block]) -> String {
    var xml = XMLBuilder()
    xml.add(
      "w:document", ["xmlns:w": WordNamespace.main, "xmlns:r": WordNamespace.relations]
    ) { xml in
      xml.add("w:body") { xml in
        var breaksPage = false
        for item in Flow(blocks, layout).items {
          add(item, &breaksPage, &xml)
        }
        section(&xml)
      }
    }
    return xml.text
  }

  private func add(_ item: Flow.Item, _ breaksPage: inout Bool, _ xml: inout XMLBuilder) {
    switch item {
    case .pageBreak:
      breaksPage = true
      return
    case .blankLine: xml.add("w:p")
    case .paragraph(let text, let style): paragraph(text, style, breaksPage: breaksPage, &xml)
    case .table(let table):
      WordTable(table: table, layout: layout).add(to: &xml)
      // A table at the very end, or one behind another, needs a paragraph after it.
      xml.add("w:p") { xml in
        xml.add("w:pPr") { $0.add("w:pStyle", ["w:val": "TableText"]) }
      }
    }
    breaksPage = false
  }

  private func paragraph(
    _ text: String, _ style: Flow.Style, breaksPage: Bool, _ xml: inout XMLBuilder
  ) {
    xml.add("w:p") { xml in
      xml.add("w:pPr") { xml in
        if style != .body { xml.add("w:pStyle", ["w:val": WordStyles.id(of: style)]) }
        if breaksPage { xml.add("w:pageBreakBefore") }
        if case .signature(let right) = style {
          xml.add(
            "w:ind",
            [
              "w:rightChars": "\(Int((right * 100).rounded()))",
              "w:right": Twips.points(right * layout.styles.signature.size),
              "w:firstLineChars": "0", "w:firstLine": "0",
            ])
        }
        // Setting such a line to both edges would tear the few characters before it apart.
        if style == .body, text.hasLongComputation { xml.add("w:jc", ["w:val": "left"]) }
      }
      xml.addRun(text)
    }
  }

  private func section(_ xml: inout XMLBuilder) {
    let page = layout.page
    // The number's middle lies so far below the text.
    let half = layout.pageNumber.size / 2 / PageLayout.pointsPerMillimetre
    xml.add("w:sectPr") { xml in
      xml.add("w:footerReference", ["w:type": "default", "r:id": "rId3"])
      xml.add("w:footerReference", ["w:type": "even", "r:id": "rId4"])
      xml.add(
        "w:pgSz",
        ["w:w": Twips.millimetres(page.width), "w:h": Twips.millimetres(page.height)])
      xml.add(
        "w:pgMar",
        [
          "w:top": Twips.millimetres(page.top), "w:right": Twips.millimetres(page.right),
          "w:bottom": Twips.millimetres(page.bottom), "w:left": Twips.millimetres(page.left),
          "w:header": Twips.millimetres(15),
          "w:footer": Twips.millimetres(page.bottom - layout.pageNumber.distance - half),
          "w:gutter": "0",
        ])
      // Only lines: with characters too, LibreOffice sets 21 of them a line.
      xml.add(
        "w:docGrid", ["w:type": "lines", "w:linePitch": Twips.points(layout.grid.pitch)])
    }
  }
}

extension String {
  /// So many characters without a place to break at are longer than half a line.
  private static let longRun = 16

  /// It has figures and signs that no office program breaks: 96,250,000.00÷96,250,000.00×100%.
  var hasLongComputation: Bool {
    var run = 0
    for scalar in unicodeScalars {
      run = scalar.value > 0x20 && scalar.value < 0x2E80 ? run + 1 : 0
      if run >= String.longRun { return true }
    }
    return false
  }
}

extension XMLBuilder {
  /// A run in the Chinese face where Latin and Chinese ones share a character: “ ” … —.
  mutating func addRun(_ text: String) {
    add("w:r") { xml in
      xml.add("w:rPr") { $0.add("w:rFonts", ["w:hint": "eastAsia"]) }
      for (index, line) in text.split(separator: "\n").enumerated() {
        if index > 0 { xml.add("w:br") }
        xml.add("w:t", ["xml:space": "preserve"], text: String(line))
      }
    }
  }
}
