import Evaluation
import FoundationEssentials
import PseudoTerminal
import SeededChance
import Storage
import Testing

/// Two editors on one file, where no lock keeps them apart, and somebody who saves from outside.
struct InterleavingTests {
  private static let fields = [
    "section.duties.text", "section.departments.text", "section.targets.text", "cover.filler",
    "indicator.systems.explanation",
  ].compactMap(FieldPath.init(address:))

  private let folder: TemporaryFolder
  private let rubric: Rubric
  private let id: DraftID

  init() throws {
    folder = try TemporaryFolder()
    let data = BuiltProgram.data ?? ""
    rubric = try RubricStore(folders: [data + "/rubrics"]).load("wuhua-2023").rubric
    guard let id = DraftID("shared") else { throw Failure("no id") }
    self.id = id
  }

  @Test func `no text is lost that nobody has seen and decided against`() throws {
    let scripts = Scale.count("INTERLEAVINGS", short: 60, long: 1_000)
    var total = Tally()
    for script in 1...scripts {
      var chance = Chance(seed: Scale.seed &* 10_000 &+ UInt64(script))
      try play(script, &chance, &total)
    }
    Scale.say(
      "two editors: \(scripts) interleavings, \(total.texts) texts, \(total.saves) saves, "
        + "\(total.merges) merges, \(total.decisions) decisions, lost 0, merges not asked for 0")
    #expect(total.merges > scripts / 2)
  }

  private struct Tally {
    var (texts, saves, merges, decisions) = (0, 0, 0, 0)
  }

  private func play(_ script: Int, _ chance: inout Chance, _ total: inout Tally) throws {
    try? FileManager.default.removeItem(atPath: folder.file("shared.json"))
    let sample = try DraftStore.load(path: (BuiltProgram.data ?? "") + "/samples/wuhua-2023.json")
    let draft = try DraftStore(folder: folder.path).create(sample.report, id)
    var editors = ["甲", "乙"].map { Editor($0, draft, rubric) }
    var written: Set<String> = []
    // What somebody replaced who had it before their eyes.
    var replaced: Set<String> = []
    for step in 0..<chance.number(8...40) {
      let who = chance.number(0...1)
      switch chance.number(0...9) {
      case 0...5:
        let text = "\(editors[who].name)\(script).\(step)" + chance.hanzi(0...3)
        replaced.insert(editors[who].enter(text, at: chance.element(Self.fields)))
        written.insert(text)
      case 6...8: replaced.formUnion(try save(&editors[who], &chance, &total))
      default:
        var outside = Editor("外", try DraftStore.load(path: draft.path), rubric)
        let text = "外\(script).\(step)"
        replaced.insert(outside.enter(text, at: chance.element(Self.fields)))
        written.insert(text)
        replaced.formUnion(try save(&outside, &chance, &total))
      }
    }
    for who in [0, 1] { replaced.formUnion(try save(&editors[who], &chance, &total)) }
    total.texts += written.count
    let end = try DraftStore.load(path: draft.path).report
    let kept = Set(Self.fields.map { end[$0].text(as: .text) })
    #expect(written.subtracting(kept).subtracting(replaced) == [], "script \(script)")
  }

  /// Saves, and sees that the merge is asked for exactly where the file is another one.
  private func save(
    _ editor: inout Editor, _ chance: inout Chance, _ total: inout Tally
  ) throws -> [String] {
    let isChanged = try DraftStore(folder: folder.path).load(id).token != editor.expected
    let against = try editor.save(&chance)
    #expect((against != nil) == isChanged, "\(editor.name)")
    total.saves += 1
    total.merges += isChanged ? 1 : 0
    total.decisions += against?.count ?? 0
    return against ?? []
  }
}
