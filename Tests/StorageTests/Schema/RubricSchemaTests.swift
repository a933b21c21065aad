import Evaluation
import FoundationEssentials
import Testing

@testable import Storage

/// docs/rubric.schema.json describes exactly what the decoder reads.
@Suite("The schema of rubric files")
struct RubricSchemaTests {
  private let schema: SchemaValidator
  /// A rubric in which every member that there is occurs.
  private let everything: JSONValue

  init() throws {
    let root = URL(filePath: Shipped.data).deletingLastPathComponent().path
    schema = SchemaValidator(
      root: try JSONParser.value(of: Self.bytes(root + "/docs/rubric.schema.json")))
    everything = try JSONParser.value(
      of: Self.bytes(root + "/Tests/StorageTests/Schema/every-member.json"))
  }

  private static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: path)))
  }

  private func fault(of value: JSONValue) -> FileFault? {
    do throws(FileFault) {
      _ = try Rubric(reading: Array(value.canonicalText.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test("Every shipped rubric is allowed", arguments: Shipped.rubricNames)
  func shipped(_ name: String) throws {
    let value = try JSONParser.value(of: Self.bytes(Shipped.data + "/rubrics/\(name).json"))
    #expect(schema.allows(value))
  }

  @Test func `a rubric with every member is read and allowed, and nothing is left out of it`() {
    #expect(fault(of: everything) == nil)
    #expect(schema.allows(everything))
    var used: Set<[String]> = []
    for (path, value) in everything.places() where value.kind == .object {
      for object in objects(at: path) where schema.allows(value, by: object) {
        for member in value.members { used.insert([object.canonicalText, member.name]) }
      }
    }
    for object in schema.objects {
      for property in object["properties"]?.members ?? [] {
        #expect(
          used.contains([object.canonicalText, property.name]),
          "\(property.name) of \(object["description"]?.text ?? "")")
      }
    }
  }

  private func objects(at path: [JSONStep]) -> [JSONValue] {
    path.reduce([schema.root]) { schema.schemas(below: $0, at: $1) }
      .flatMap { schema.objects(for: $0) }
  }

  @Test func `the decoder knows the same names at every place`() {
    var byNames: [Set<String>: Set<String>] = [:]
    for (path, value) in everything.places() where value.kind == .object {
      let changed = everything.pruned(along: path)
        .replacing(path.pruned[...], by: value.adding("zzz", .null))
      guard case .unknownKey("zzz", let known) = fault(of: changed)?.reason else { continue }
      #expect(!schema.allows(changed), "\(path)")
      let allowed = objects(at: path).filter { schema.allows(value, by: $0) }
      byNames[Set(known), default: []]
        .formUnion(allowed.flatMap { $0["properties"]?.members.map(\.name) ?? [] })
    }
    #expect(byNames.count > 40)
    for (known, described) in byNames { #expect(known == described) }
  }

  @Test func `what one of them refuses the other refuses`() {
    for (path, value) in everything.places() where !path.isEmpty {
      for other in Self.others(than: value) {
        let changed = everything.pruned(along: path).replacing(path.pruned[...], by: other)
        let fault = fault(of: changed)
        let isAllowed = schema.allows(changed)
        // The schema raises no false alarm …
        #expect(isAllowed || fault != nil, "\(path) -> \(String(describing: other))")
        // … and it sees whatever is wrong with the form.
        if let fault, fault.reason.isOfForm {
          #expect(!isAllowed, "\(path) -> \(String(describing: other)): \(fault.message)")
        }
      }
    }
  }

  /// Values of the other kinds; nothing takes a member away.
  private static func others(than value: JSONValue) -> [JSONValue?] {
    let all: [JSONValue?] = [
      nil, .null, .bool(true), .number("7"), .string("七 "), .string(""), .array([]), .object([]),
    ]
    return all.filter { $0 != value }
  }
}

extension FileFault.Reason {
  /// What a schema can say; formulas, patterns and ranges of years are the program's business.
  fileprivate var isOfForm: Bool {
    switch self {
    case .wrongKind, .unknownKey, .missingKey, .notDecimal, .notIdentifier, .notOneOf: true
    case .notUTF8, .unexpectedEnd, .unexpected, .controlCharacter, .unreadableEscape,
      .unreadableNumber, .tooDeep, .textAfterEnd, .duplicateKey, .notDraftID, .otherName,
      .outOfRange, .clashingBounds, .newerFormat, .notAsBefore, .otherDigest, .formula, .pattern:
      false
    }
  }
}
