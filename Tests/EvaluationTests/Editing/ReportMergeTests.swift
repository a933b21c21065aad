import Evaluation
import SeededChance
import Testing

/// Two people's changes of one report, brought together.
struct ReportMergeTests {
  private let rubric: Rubric
  private let base: Report

  init() throws {
    let sample = try Sample("wuhua-2023")
    rubric = sample.rubric
    base = sample.report
  }

  private func merge(
    mine: (inout Report) -> Void, theirs: (inout Report) -> Void
  ) -> ReportMerge {
    var (left, right) = (base, base)
    mine(&left)
    theirs(&right)
    return ReportMerge(base: base, mine: left, theirs: right, by: rubric)
  }

  @Test func `what only one side changed is taken from it`() {
    let merge = merge(
      mine: { $0.cover[.filler] = "甲" },
      theirs: {
        $0.cover[.telephone] = "乙"
        $0.justifications[JustificationKey(check: "c", field: .cover(.unit))] = "理由"
      })
    #expect(merge.items.map(\.choice) == [.mine, .theirs, .theirs])
    #expect(merge.undecided == 0)
    #expect(merge.merged.cover[.filler] == "甲")
    #expect(merge.merged.cover[.telephone] == "乙")
    #expect(merge.merged.justifications.count == base.justifications.count + 1)
    #expect(merge.decisions.isEmpty)
  }

  @Test(
    "Last year's report is taken like anything else",
    arguments: [
      (nil, nil, "甲", ReportMerge.Side.theirs, "甲"), (nil, "甲", nil, .mine, "甲"),
      ("甲", nil, "甲", .mine, nil), ("甲", "乙", "丙", nil, "丙"), (nil, "乙", "丙", nil, "丙"),
    ] as [(String?, String?, String?, ReportMerge.Side?, String?)])
  func lastYear(
    _ base: String?, _ mine: String?, _ theirs: String?, _ choice: ReportMerge.Side?,
    _ merged: String?
  ) {
    var start = self.base
    start.lastYear = base.map { LastYear(draft: $0) }
    var (left, right) = (start, start)
    left.lastYear = mine.map { LastYear(draft: $0) }
    right.lastYear = theirs.map { LastYear(draft: $0) }
    let merge = ReportMerge(base: start, mine: left, theirs: right, by: rubric)
    #expect(merge.items.map(\.place) == [.lastYear])
    #expect(merge.items.map(\.choice) == [choice])
    #expect(merge.merged.lastYear?.draft == merged)
  }

  @Test func `what both changed alike is no question`() {
    let merge = merge(mine: { $0.cover[.filler] = "甲" }, theirs: { $0.cover[.filler] = "甲" })
    #expect(merge.items.isEmpty)
    #expect(merge.merged == merge.theirs)
  }

  @Test func `what both changed differently waits for a decision`() {
    var merge = merge(mine: { $0.cover[.filler] = "甲" }, theirs: { $0.cover[.filler] = "乙" })
    #expect(merge.undecided == 1)
    #expect(merge.items.first?.base == .text(base.cover[.filler]))
    #expect(merge.merged.cover[.filler] == "乙")
    merge.choose(.mine, at: 0)
    #expect(merge.undecided == 0)
    #expect(merge.merged.cover[.filler] == "甲")
    #expect(merge.decisions.map(\.place) == [.field(.cover(.filler))])
    #expect(merge.decisions.map(\.mine) == [.text("甲")])
    #expect(merge.decisions.map(\.theirs) == [.text("乙")])
    #expect(merge.decisions.map(\.choice) == [.mine])
  }

  @Test func `emptying a field is a change like any other`() {
    var merge = merge(
      mine: { $0.texts[Section.ID("duties")] = nil },
      theirs: { $0.texts[Section.ID("duties")]?.append("再加一句。") })
    #expect(merge.undecided == 1)
    merge.choose(.mine, at: 0)
    #expect(merge.merged.texts[Section.ID("duties")] == nil)
  }

  @Test func `whatever two random people do, each change is in the merge or was asked about`() {
    let paths = rubric.fields.map(\.path)
    for seed in 1...500 as ClosedRange<UInt64> {
      var random = Chance(seed: seed)
      var (mine, theirs) = (base, base)
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        let path = paths.randomElement(using: &random) ?? .cover(.unit)
        let content = ReportMergeTests.content(like: base[path], &random)
        if Bool.random(using: &random) { mine[path] = content } else { theirs[path] = content }
      }
      let merge = ReportMerge(base: base, mine: mine, theirs: theirs, by: rubric)
      let asked = Set(merge.items.filter { $0.choice == nil }.map(\.place))
      for path in paths where !asked.contains(.field(path)) {
        let wanted = mine[path] == base[path] ? theirs[path] : mine[path]
        #expect(merge.merged[path] == wanted, "seed \(seed) \(path.address)")
      }
      for place in asked { #expect(mine[place] != theirs[place]) }
    }
  }

  private static func content(
    like content: FieldContent, _ random: inout Chance
  ) -> FieldContent {
    let text = ["甲", "乙", "丙"].randomElement(using: &random) ?? ""
    return switch content {
    case .text: .text(text)
    case .items: .items([text])
    case .fact: .fact(.unreadable(text))
    case .points: .points(.unreadable(text))
    case .check: .check(Bool.random(using: &random))
    case .lastYear: .lastYear(LastYear(draft: text))
    }
  }
}
