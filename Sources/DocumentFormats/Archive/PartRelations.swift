import Documents

/// Where a part of an Office file says that the others are (.rels): they may have any name.
struct PartRelations {
  private struct Relation {
    var id: String
    var kind: String
    var path: String
  }

  private var relations: [Relation] = []

  /// Those of a part by its path in the archive, or of the file as a whole, whose path is empty.
  init(_ archive: ZipIntake, of part: String) throws(IntakeFault) {
    let folder = part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
    let name = folder + "_rels/" + part.dropFirst(folder.count) + ".rels"
    guard let rels = try archive.part(name) else { return }
    let xml = try XMLIntake(rels)
    while true {
      switch try xml.next() {
      case .finished: return
      case .text, .end: break
      case .start:
        guard xml.name == "Relationship", xml["TargetMode"] != "External",
          let id = xml["Id"], let target = xml["Target"]
        else { continue }
        let kind = (xml["Type"] ?? "").split(separator: "/").last.map(String.init) ?? ""
        relations.append(
          Relation(id: id, kind: kind, path: PartRelations.path(target, from: folder)))
      }
    }
  }

  /// The part that a relation leads to.
  subscript(id: String) -> String? { relations.first { $0.id == id }?.path }

  /// The first part of a kind, by the last word of the relation's type: styles, numbering.
  func path(of kind: String) -> String? { relations.first { $0.kind == kind }?.path }

  /// All parts of a kind, in their order.
  func paths(of kind: String) -> [String] { relations.filter { $0.kind == kind }.map(\.path) }

  private static func path(_ target: String, from folder: String) -> String {
    let plain = target.replacing("\\", with: "/")
    guard !plain.hasPrefix("/") else { return String(plain.dropFirst()) }
    var steps = folder.split(separator: "/").map(String.init)
    for step in plain.split(separator: "/") {
      switch step {
      case ".": break
      case "..": if !steps.isEmpty { steps.removeLast() }
      default: steps.append(String(step))
      }
    }
    return steps.joined(separator: "/")
  }
}

/// What an Office file is, by the part that it begins with.
enum MainPart {
  case word(String)
  case sheet(String)

  /// Nothing where the archive has no such part.
  init?(_ archive: ZipIntake) throws(IntakeFault) {
    let named = try PartRelations(archive, of: "").path(of: "officeDocument")
    let paths = [named, "word/document.xml", "xl/workbook.xml"].compactMap { $0 }
    guard let path = paths.first(where: { archive.has($0) }) else { return nil }
    guard !path.lowercased().hasSuffix(".bin") else { throw .binaryWorkbook }
    // A prefix that is not declared stays with the name.
    switch try MainPart.root(of: path, archive).split(separator: ":").last {
    case "document": self = .word(path)
    case "workbook": self = .sheet(path)
    default: return nil
    }
  }

  private static func root(of path: String, _ archive: ZipIntake) throws(IntakeFault) -> String {
    guard let part = try archive.part(path) else { throw .damaged }
    let xml = try XMLIntake(part)
    while true {
      switch try xml.next() {
      case .start: return xml.name
      case .text, .end: break
      case .finished: throw .damaged
      }
    }
  }
}
