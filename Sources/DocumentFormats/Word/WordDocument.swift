public import Documents

/// A report as docx (Office Open XML).
public enum WordDocument {
  /// The file's bytes; equal blocks and layouts give equal bytes.
  ///
  /// nil if memory runs out.
  public static func bytes(
    _ blocks: [Block], _ layout: PageLayout, _ properties: DocumentProperties
  ) -> [UInt8]? {
    var archive = ZipArchive()
    archive.add("[Content_Types].xml", WordPackage.contentTypes)
    archive.add("_rels/.rels", WordPackage.relations)
    archive.add("docProps/core.xml", WordPackage.core(properties))
    archive.add("docProps/app.xml", WordPackage.app)
    archive.add("word/document.xml", WordBody(layout: layout).text(of: blocks))
    archive.add("word/styles.xml", WordStyles(layout: layout).text)
    archive.add("word/settings.xml", WordPackage.settings(layout))
    archive.add("word/footer1.xml", WordFooter(layout: layout, isEven: false).text)
    archive.add("word/footer2.xml", WordFooter(layout: layout, isEven: true).text)
    archive.add("word/_rels/document.xml.rels", WordPackage.documentRelations)
    return archive.bytes()
  }
}

/// The namespace of WordprocessingML.
enum WordNamespace {
  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let relations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
}

/// Lengths as docx writes them.
enum Twips {
  static func points(_ points: Double) -> String { "\(Int((points * 20).rounded()))" }
  static func millimetres(_ length: Double) -> String {
    points(length * PageLayout.pointsPerMillimetre)
  }
}
