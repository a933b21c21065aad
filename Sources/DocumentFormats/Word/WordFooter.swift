import Documents

/// The page number at the foot: — 1 —, odd pages right and even ones left.
struct WordFooter {
  let layout: PageLayout
  let isEven: Bool

  var text: String {
    var xml = XMLBuilder()
    xml.add("w:ftr", ["xmlns:w": WordNamespace.main]) { xml in
      xml.add("w:p") { xml in
        xml.add("w:pPr") { xml in
          xml.add("w:pStyle", ["w:val": "Footer"])
          // One character in from the edge of the text.
          let side = isEven ? "left" : "right"
          xml.add(
            "w:ind",
            ["w:\(side)Chars": "100", "w:\(side)": Twips.points(layout.pageNumber.size)])
          xml.add("w:jc", ["w:val": layout.pageNumber.isMirrored ? side : "center"])
        }
        run(layout.pageNumber.before, &xml)
        xml.add("w:fldSimple", ["w:instr": " PAGE "]) { run("1", &$0) }
        run(layout.pageNumber.after, &xml)
      }
    }
    return xml.text
  }

  private func run(_ text: String, _ xml: inout XMLBuilder) {
    xml.add("w:r") { xml in
      xml.add("w:rPr") { $0.add("w:rFonts", ["w:hint": "eastAsia"]) }
      xml.add("w:t", ["xml:space": "preserve"], text: text)
    }
  }
}
