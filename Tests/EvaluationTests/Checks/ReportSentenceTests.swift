import FoundationEssentials
import Testing

@testable import Evaluation

/// Precision before recall: sentences as they stand in such reports, true ones and wrong ones.
///
/// They are put one by one into the corrected sample. `Sentences/true.txt` has a sentence a line;
/// `Sentences/wrong.txt` a check, a sentence with the meant characters in ［］, and the right one.
@Suite("Sentences as reports have them")
struct ReportSentenceTests {
  @Test func `true sentences raise nothing`() throws {
    let base = try Sample("wuhua-2023-corrected").read
    let sentences = try Sentences.lines(of: "true")
    var raised: [String] = []
    for sentence in sentences {
      raised += base.with(sentence).findings.map { "\(sentence) → \($0.check): \($0.message)" }
    }
    #expect(raised == [])
    #expect(sentences.count >= 200)
    print("\(sentences.count) true sentences raise \(raised.count) findings.")
  }

  @Test func `planted errors raise exactly that one`() throws {
    let base = try Sample("wuhua-2023-corrected").read
    let planted = try Sentences.planted()
    var missed: [String] = []
    for example in planted {
      let found = base.with(example.wrong, at: example.field).findings
      let raised = found.map { finding in
        "\(finding.check) \(finding.range.map { "\($0)" } ?? "-")"
      }
      let wanted = ["\(example.check) \(example.range)"]
      if raised != wanted { missed.append("\(example.wrong): \(raised), wanted \(wanted)") }
    }
    #expect(missed.isEmpty, "\(missed.joined(separator: "\n"))")
    #expect(planted.count >= 150)
    print("\(planted.count) planted errors, \(missed.count) of them not raised exactly.")
  }

  @Test func `put right, none of them raises anything`() throws {
    let base = try Sample("wuhua-2023-corrected").read
    for example in try Sentences.planted() {
      let found = base.with(example.right, at: example.field).findings
      #expect(found.map(\.message) == [], "\(example.right)")
    }
  }

  @Test func `a fix takes its finding away and brings no other`() throws {
    let base = try Sample("wuhua-2023-corrected").read
    for example in try Sentences.planted() {
      var sample = base.with(example.wrong, at: example.field)
      guard let fix = sample.findings.first?.fix else { continue }
      sample.report[fix.field] = try fix.content(in: sample.report).orThrow()
      // A wrong direction remains wrong when its mark is put right.
      #expect(sample.findings.map(\.message) == [], "\(example.wrong)")
    }
  }
}

/// One line of `wrong.txt`.
struct PlantedError {
  var check: String
  var field: FieldPath
  var wrong: String
  /// The characters that are meant.
  var range: Range<Int>
  var right: String
}

enum Sentences {
  static let usualField = FieldPath.text("annual_work")

  static func lines(of name: String, keepsBlank: Bool = false) throws -> [String] {
    var folder = URL(filePath: #filePath)
    folder.deleteLastPathComponent()
    let path = folder.path + "/Sentences/\(name).txt"
    return try String(contentsOf: URL(filePath: path), encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: !keepsBlank).map(String.init)
      .filter { !$0.hasPrefix("#") }
  }

  static func planted() throws -> [PlantedError] {
    try lines(of: "wrong").map { line in
      let parts = line.split(separator: " | ").map(String.init)
      guard parts.count == 3 else { throw Absent() }
      var (field, text) = (usualField, parts[1])
      if text.hasPrefix("@"), let blank = text.firstIndex(of: " ") {
        field = try FieldPath(address: String(text[..<blank].dropFirst())).orThrow()
        text = String(text[text.index(after: blank)...])
      }
      let marked = Array(text)
      let start = try marked.firstIndex(of: "［").orThrow()
      let end = try marked.firstIndex(of: "］").orThrow() - 1
      return PlantedError(
        check: parts[0], field: field, wrong: text.filter { $0 != "［" && $0 != "］" },
        range: start..<end, right: parts[2])
    }
  }
}

extension Sample {
  /// With its texts read, which need not be read again for every sentence.
  var read: Sample {
    var sample = self
    sample.readings = readings.updated(for: report, by: rubric)
    return sample
  }

  /// With that sentence in a field.
  func with(_ sentence: String, at field: FieldPath = Sentences.usualField) -> Sample {
    var sample = self
    sample.report[field] = .text(sentence)
    return sample
  }

  var findings: [Finding] { rubric.findings(in: report, readings: readings) }
}
