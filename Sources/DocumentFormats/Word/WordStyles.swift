import Documents

/// The named styles of a docx, from the layout.
struct WordStyles {
  let layout: PageLayout

  /// Headings go as deep as the numbers of GB/T 9704: 一、（一）1.（1）①.
  private static let depths = 0..<5

  var text: String {
    var xml = XMLBuilder()
    xml.add("w:styles", ["xmlns:w": WordNamespace.main]) { xml in
      defaults(&xml)
      add("Normal", "Normal", .body, isDefault: true, &xml)
      for depth in WordStyles.depths {
        add("Heading\(depth + 1)", "heading \(depth + 1)", .heading(depth), &xml)
      }
      add("Title", "Title", .title, &xml)
      add("ReportNote", "题注", .note, &xml)
      add("ReportCover", "封面", .cover, &xml)
      add("ReportMark", "附件标识", .mark, &xml)
      add("ReportSignature", "落款", .signature(right: 0), &xml)
      add("ReportRemark", "文件状态", .remark, &xml)
      tableText("TableText", "表格文字", layout.table.face, &xml)
      tableText("TableHead", "表头", layout.table.headFace, &xml)
      footer(&xml)
    }
    return xml.text
  }

  /// The style that a paragraph of the flow has.
  static func id(of style: Flow.Style) -> String {
    switch style {
    case .body: "Normal"
    case .heading(let depth): "Heading\(min(depth, depths.upperBound - 1) + 1)"
    case .title: "Title"
    case .note: "ReportNote"
    case .cover: "ReportCover"
    case .mark: "ReportMark"
    case .signature: "ReportSignature"
    case .remark: "ReportRemark"
    }
  }

  private func defaults(_ xml: inout XMLBuilder) {
    xml.add("w:docDefaults") { xml in
      xml.add("w:rPrDefault") { xml in
        xml.add("w:rPr") { xml in
          fonts(layout.styles.body.face, &xml)
          xml.add("w:lang", ["w:val": "en-US", "w:eastAsia": "zh-CN", "w:bidi": "ar-SA"])
        }
      }
      xml.add("w:pPrDefault")
    }
  }

  private func add(
    _ id: String, _ name: String, _ flow: Flow.Style, isDefault: Bool = false,
    _ xml: inout XMLBuilder
  ) {
    let style = layout.style(flow)
    let kind: XMLBuilder.Attributes =
      isDefault
      ? ["w:type": "paragraph", "w:default": "1", "w:styleId": id]
      : ["w:type": "paragraph", "w:styleId": id]
    xml.add("w:style", kind) { xml in
      xml.add("w:name", ["w:val": name])
      if !isDefault { xml.add("w:basedOn", ["w:val": "Normal"]) }
      if flow.isHeading { xml.add("w:next", ["w:val": "Normal"]) }
      xml.add("w:qFormat")
      xml.add("w:pPr") { paragraph(style, flow, &$0) }
      xml.add("w:rPr") { run(style, &$0) }
    }
  }

  private func paragraph(_ style: PageLayout.TextStyle, _ flow: Flow.Style, _ xml: inout XMLBuilder)
  {
    if flow.isHeading { xml.add("w:keepNext") }
    for (name, value) in [
      ("w:widowControl", "0"), ("w:kinsoku", "1"), ("w:overflowPunct", "0"),
      ("w:autoSpaceDE", "0"), ("w:autoSpaceDN", "0"),
    ] {
      xml.add(name, ["w:val": value])
    }
    // Else a line with a pitch of its own would be set on the grid's lines.
    if style.pitch != nil { xml.add("w:snapToGrid", ["w:val": "0"]) }
    spacing(style.pitch ?? layout.grid.pitch, &xml)
    let indent = style.indent ?? 0
    xml.add(
      "w:ind",
      [
        "w:firstLineChars": "\(indent * 100)",
        "w:firstLine": Twips.points(Double(indent) * style.size),
      ])
    xml.add("w:jc", ["w:val": WordStyles.justification(style, flow)])
    if case .heading(let depth) = flow { xml.add("w:outlineLvl", ["w:val": "\(depth)"]) }
  }

  private func spacing(_ pitch: Double, _ xml: inout XMLBuilder) {
    xml.add(
      "w:spacing",
      [
        "w:before": "0", "w:after": "0", "w:line": Twips.points(pitch), "w:lineRule": "exact",
      ])
  }

  private static func justification(
    _ style: PageLayout.TextStyle, _ flow: Flow.Style
  ) -> String {
    switch style.alignment {
    case .centre: "center"
    case .right: "right"
    case .left: "left"
    case nil: "both"
    }
  }

  private func run(_ style: PageLayout.TextStyle, _ xml: inout XMLBuilder) {
    fonts(style.face, &xml)
    for name in ["w:b", "w:bCs"] { xml.add(name, ["w:val": style.isBold == true ? "1" : "0"]) }
    size(style.size, spacing: layout.grid.characterSpacing, &xml)
  }

  private func fonts(_ name: String, _ xml: inout XMLBuilder) {
    guard let face = layout.face(name) else { return }
    xml.add(
      "w:rFonts",
      ["w:ascii": face.latin, "w:hAnsi": face.latin, "w:eastAsia": face.name, "w:cs": face.latin])
  }

  private func size(_ points: Double, spacing: Double, _ xml: inout XMLBuilder) {
    let half = "\(Int((points * 2).rounded()))"
    xml.add("w:spacing", ["w:val": Twips.points(spacing)])
    xml.add("w:kern", ["w:val": "0"])
    xml.add("w:sz", ["w:val": half])
    xml.add("w:szCs", ["w:val": half])
  }
}

extension WordStyles {
  private func tableText(
    _ id: String, _ name: String, _ face: String, _ xml: inout XMLBuilder
  ) {
    xml.add("w:style", ["w:type": "paragraph", "w:customStyle": "1", "w:styleId": id]) { xml in
      xml.add("w:name", ["w:val": name])
      xml.add("w:basedOn", ["w:val": "Normal"])
      xml.add("w:pPr") { xml in
        xml.add("w:snapToGrid", ["w:val": "0"])
        spacing(layout.table.pitch, &xml)
        xml.add("w:ind", ["w:firstLineChars": "0", "w:firstLine": "0"])
        xml.add("w:jc", ["w:val": "left"])
      }
      xml.add("w:rPr") { xml in
        fonts(face, &xml)
        size(layout.table.size, spacing: 0, &xml)
      }
    }
  }

  private func footer(_ xml: inout XMLBuilder) {
    let number = layout.pageNumber
    xml.add("w:style", ["w:type": "paragraph", "w:styleId": "Footer"]) { xml in
      xml.add("w:name", ["w:val": "footer"])
      xml.add("w:basedOn", ["w:val": "Normal"])
      xml.add("w:pPr") { xml in
        xml.add("w:snapToGrid", ["w:val": "0"])
        spacing(number.size, &xml)
        xml.add("w:ind", ["w:firstLineChars": "0", "w:firstLine": "0"])
      }
      xml.add("w:rPr") { xml in
        fonts(number.face, &xml)
        size(number.size, spacing: 0, &xml)
      }
    }
  }
}

extension Flow.Style {
  var isHeading: Bool {
    if case .heading = self { true } else { false }
  }
}
