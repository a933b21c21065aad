import SeededChance
import Testing

@testable import Evaluation

/// Copied text among many drafts: what was copied is found, however it was changed, and nothing else.
@Suite("Sentences of another draft")
struct CopyIndexTests {
  private static let drafts = 1000
  private static let copies = 30

  @Test func `thirty copies in a thousand drafts are found, and no other pair`() throws {
    let sample = try Sample("wuhua-2023-corrected")
    var random = Chance(seed: 21)
    var texts = (0..<CopyIndexTests.drafts).map { number in
      (0..<8).map { _ in Invented.sentence(of: number, &random) }
    }
    var planted: Set<[String]> = []
    for copy in 0..<CopyIndexTests.copies {
      let (from, to) = (copy * 7, 500 + copy * 11)
      let taken = texts[from].shuffled(using: &random).prefix(3 + copy % 3)
      texts[to].insert(contentsOf: taken.map { Invented.changed($0, for: to, &random) }, at: 2)
      planted.insert(["draft-\(from)", "draft-\(to)"])
    }
    var index = CopyIndex()
    for (number, sentences) in texts.enumerated() {
      var report = Report(rubric: sample.report.rubric)
      report.cover[.unit] = Invented.unit(number)
      report[Sentences.usualField] = .text(sentences.joined())
      index.add("draft-\(number)", report, by: sample.rubric)
    }
    let found = Set(index.pairs().map { [$0.first, $0.second] })
    #expect(found == planted)
    print(
      "\(texts.count) drafts, \(planted.count) copies: \(found.intersection(planted).count) found, "
        + "\(found.subtracting(planted).count) pairs that are none.")
  }

  @Test func `it says what matches, where, and how much`() throws {
    let sample = try Sample("wuhua-2023-corrected")
    let sentence = "针对山塘水库病险隐患多的问题，组织技术人员逐库排查、逐库建档、逐库销号，共排查水库32座"
    let copied = "针对山塘水库病险隐患多的问题，组织专业人员逐库排查、逐库建档、逐库销号，共排查水库47座"
    var index = CopyIndex()
    for (name, text) in [
      ("a", sentence + "。" + Invented.long), ("b", Invented.long + copied + "。"),
    ] {
      var report = Report(rubric: sample.report.rubric)
      report.cover[.unit] = name == "a" ? "甲县水利局" : "乙县水利局"
      report[Sentences.usualField] = .text(text)
      index.add(name, report, by: sample.rubric)
    }
    let pair = try index.pairs().first.orThrow()
    #expect(pair.sentences.count == 2)
    #expect(pair.sentences.map(\.text).contains(sentence))
    #expect(pair.sentences.map(\.otherText).contains(copied))
    #expect(pair.sentences.allSatisfy { $0.field == Sentences.usualField })
    #expect(pair.share == .one)
  }

  @Test func `a unit's duties are the same from year to year`() throws {
    let sample = try Sample("wuhua-2023-corrected")
    let duty = try sample.rubric.checks.dutySection.orThrow()
    for (other, pairs) in [("甲县水利局", 0), ("乙县水利局", 1)] {
      var index = CopyIndex()
      for (name, unit) in [("2022", "甲县水利局"), ("2023", other)] {
        var report = Report(rubric: sample.report.rubric)
        report.cover[.unit] = unit
        report[.text(duty)] = .text(Invented.long + Invented.long)
        index.add(name, report, by: sample.rubric)
      }
      #expect(index.pairs().count == pairs, "\(other)")
    }
  }
}

/// Sentences that nobody wrote: half of each is how all write, half is of words drawn for it alone.
private enum Invented {
  static let long =
    "围绕乡村供水保障目标，分片建立管网巡查责任清单，对漏损严重的老旧管段先行更换，并把水质抽检结果按月在村务栏公开。"
  private static let usual = [
    "本年度按照年初工作计划认真组织实施各项重点工作，", "在上级主管部门的指导下，严格执行预算管理各项制度，",
    "通过加强组织领导和强化资金监管，", "为进一步提高财政资金使用效益，",
  ]
  private static let words = Array(
    "桥梁渠道茶园档案河湖矿山港口棉田校舍药械路灯站房苗圃气象渔船窑炉碑刻井盖闸门哨卡粮仓灯塔磨坊岗亭泵组塔吊网箱牧道林班冰库厂区湿地花卉谷物陶瓷铁轨"
  )

  static func unit(_ number: Int) -> String {
    let names = Array("青云岭川河平安石湖江")
    return "\(names[number % 10])\(names[number / 10 % 10])\(names[number / 100 % 10])县水利局"
  }

  static func sentence(of number: Int, _ random: inout Chance) -> String {
    let own = (0..<16).map { _ in
      String(words[Int.random(in: 0..<words.count, using: &random)])
        + String(words[Int.random(in: 0..<words.count, using: &random)])
    }
    let start = usual[Int.random(in: 0..<usual.count, using: &random)]
    return start + unit(number) + own.joined() + "\(Int.random(in: 10...999, using: &random))处。"
  }

  /// The unit's name, the figure and two words become others.
  static func changed(_ sentence: String, for number: Int, _ random: inout Chance) -> String {
    var text = Array(sentence)
    for place in text.indices where text[place].isNumber {
      text[place] = Character("\(Int.random(in: 1...9, using: &random))")
    }
    for _ in 0..<2 {
      let place = Int.random(in: text.count / 2..<text.count - 6, using: &random)
      text[place] = words[Int.random(in: 0..<words.count, using: &random)]
    }
    guard let end = String(text).range(of: "县水利局") else { return String(text) }
    return String(text).replacing(end, by: unit(number))
  }
}

extension String {
  fileprivate func range(of word: String) -> Range<String.Index>? { firstRange(of: word) }

  /// The unit's name ends there; its first three characters stand before.
  fileprivate func replacing(_ end: Range<String.Index>, by unit: String) -> String {
    let start = index(end.lowerBound, offsetBy: -3)
    return String(self[..<start]) + unit + String(self[end.upperBound...])
  }
}
