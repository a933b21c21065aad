import Documents

/// The parts of a docx that are the same in every document, or nearly so.
enum WordPackage {
  private static let office = "application/vnd.openxmlformats-officedocument.wordprocessingml"
  private static let packageTypes = "application/vnd.openxmlformats-package"
  private static let packageSpace = "http://schemas.openxmlformats.org/package/2006"

  static var contentTypes: String {
    var xml = XMLBuilder()
    xml.add("Types", ["xmlns": packageSpace + "/content-types"]) { xml in
      xml.add(
        "Default",
        ["Extension": "rels", "ContentType": packageTypes + ".relationships+xml"])
      xml.add("Default", ["Extension": "xml", "ContentType": "application/xml"])
      for (part, type) in parts {
        xml.add("Override", ["PartName": part, "ContentType": type])
      }
    }
    return xml.text
  }

  private static let parts = [
    ("/word/document.xml", office + ".document.main+xml"),
    ("/word/styles.xml", office + ".styles+xml"),
    ("/word/settings.xml", office + ".settings+xml"),
    ("/word/footer1.xml", office + ".footer+xml"),
    ("/word/footer2.xml", office + ".footer+xml"),
    ("/docProps/core.xml", packageTypes + ".core-properties+xml"),
    ("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
  ]

  static var relations: String {
    relations([
      ("rId1", WordNamespace.relations + "/officeDocument", "word/document.xml"),
      ("rId2", packageSpace + "/relationships/metadata/core-properties", "docProps/core.xml"),
      ("rId3", WordNamespace.relations + "/extended-properties", "docProps/app.xml"),
    ])
  }

  static var documentRelations: String {
    relations([
      ("rId1", WordNamespace.relations + "/styles", "styles.xml"),
      ("rId2", WordNamespace.relations + "/settings", "settings.xml"),
      ("rId3", WordNamespace.relations + "/footer", "footer1.xml"),
      ("rId4", WordNamespace.relations + "/footer", "footer2.xml"),
    ])
  }

  private static func relations(_ targets: [(id: String, type: String, target: String)]) -> String {
    var xml = XMLBuilder()
    xml.add("Relationships", ["xmlns": packageSpace + "/relationships"]) { xml in
      for (id, type, target) in targets {
        xml.add("Relationship", ["Id": id, "Type": type, "Target": target])
      }
    }
    return xml.text
  }

  static func core(_ properties: DocumentProperties) -> String {
    var xml = XMLBuilder()
    xml.add(
      "cp:coreProperties",
      [
        "xmlns:cp": packageSpace + "/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      ]
    ) { xml in
      xml.add("dc:title", text: properties.title)
      xml.add("dc:subject", text: properties.subject)
      xml.add("dc:creator", text: properties.author)
      xml.add("dc:language", text: "zh-CN")
      for name in ["dcterms:created", "dcterms:modified"] {
        xml.add(name, ["xsi:type": "dcterms:W3CDTF"], text: properties.date + "T00:00:00Z")
      }
    }
    return xml.text
  }

  static var app: String {
    var xml = XMLBuilder()
    xml.add(
      "Properties",
      ["xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"]
    ) { $0.add("Application", text: "ziping") }
    return xml.text
  }

  static func settings(_ layout: PageLayout) -> String {
    var xml = XMLBuilder()
    xml.add("w:settings", ["xmlns:w": WordNamespace.main]) { xml in
      if layout.pageNumber.isMirrored { xml.add("w:evenAndOddHeaders") }
      xml.add("w:characterSpacingControl", ["w:val": "doNotCompress"])
      xml.add("w:compat") { xml in
        xml.add(
          "w:compatSetting",
          [
            "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word",
            "w:val": "15",
          ])
      }
      xml.add("w:themeFontLang", ["w:val": "en-US", "w:eastAsia": "zh-CN"])
    }
    return xml.text
  }
}
