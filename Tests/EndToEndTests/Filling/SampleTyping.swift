/// What has to be typed into one part of the report, in the order of Tab.
struct SamplePart {
  var title: String
  var entries: [SampleEntry]
}

/// One field by the label that stands on the screen, and what goes into it.
struct SampleEntry {
  enum Value {
    /// One line: a name, an amount, points.
    case line(String)
    /// Paragraphs.
    case text(String)
    case item(String)
    case check(Bool)
  }

  var label: String
  var value: Value

  /// Whether this is the field with that label on the screen, which may have a remark behind it.
  func isMeant(by shown: String) -> Bool {
    shown == label || label == SampleTyping.deductionLabel && shown.hasPrefix(label)
  }
}

/// The whole sample as things to type, derived from its draft and its rubric.
struct SampleTyping {
  static let deductionLabel = "扣分原因"

  let draft: SampleDraft
  let rubric: SampleRubric

  init() throws {
    draft = try decoded(SampleDraft.self, from: "samples/wuhua-2023.json")
    rubric = try decoded(SampleRubric.self, from: "rubrics/wuhua-2023.json")
  }

  var unit: String { draft.cover["unit"] ?? "" }
  var year: String { draft.cover["year"] ?? "" }

  /// Every part that has a screen.
  ///
  /// Unit and year have been typed before the draft was there.
  var parts: [SamplePart] { [cover] + rubric.sections.flatMap(parts) }

  /// Figures by their labels: many parts ask for the same ones.
  var facts: [String: String] {
    let pairs = draft.facts.compactMap { id, value in
      rubric.label(ofFact: id).map { ($0, typed(value, forFact: id)) }
    }
    return Dictionary(pairs) { first, _ in first }
  }

  private var cover: SamplePart {
    let labels = [("filler", "填报人"), ("telephone", "联系电话"), ("date", "填报日期")]
    return SamplePart(
      title: "封面",
      entries: labels.map { id, label in
        SampleEntry(label: label, value: .line(typed(draft.cover[id] ?? "", forCover: id)))
      })
  }

  private func parts(_ section: SampleRubric.Section) -> [SamplePart] {
    switch section.kind {
    case "chapters": (section.chapters ?? []).flatMap(parts)
    case "indicators": rubric.indicators.map(part)
    default: [part(section)]
    }
  }

  private func part(_ section: SampleRubric.Section) -> SamplePart {
    let facts = (section.facts ?? []).compactMap { id in
      draft.facts[id].flatMap { value in
        rubric.label(ofFact: id).map { label in
          SampleEntry(label: label, value: .line(typed(value, forFact: id)))
        }
      }
    }
    let text = draft.texts[section.id].flatMap { text in
      section.text.map { SampleEntry(label: $0.label, value: .text(text)) }
    }
    let items = (draft.lists[section.id] ?? []).enumerated().map { index, item in
      SampleEntry(
        label: section.list?.number(index + 1) ?? "", value: .item(item))
    }
    return SamplePart(title: section.title, entries: facts + [text].compactMap { $0 } + items)
  }

  private func part(_ indicator: SampleRubric.Indicator) -> SamplePart {
    let answer = draft.answers[indicator.id]
    let checks = (indicator.rule.items ?? []).compactMap { item in
      answer?.checks?[item.id].map { SampleEntry(label: item.text, value: .check($0)) }
    }
    let points = answer?.points.map { points in
      SampleEntry(
        label: indicator.rule.kind == "judged" ? "自评分" : "无数据时自评分",
        value: .line(typed(points, forPointsOf: indicator.id)))
    }
    let explanation = answer?.explanation.map { SampleEntry(label: "说明", value: .text($0)) }
    let deduction = answer?.deduction.map {
      SampleEntry(label: SampleTyping.deductionLabel, value: .text($0))
    }
    return SamplePart(
      title: indicator.title,
      entries: checks + [points, explanation, deduction].compactMap { $0 })
  }
}

extension SampleTyping {
  /// People write figures in many ways; all of these mean exactly what the draft holds.
  private func typed(_ value: String, forFact id: String) -> String {
    switch id {
    case "income_total": "192,802,080.44"
    case "appropriation_final": "１９２８０２０８０。４４"
    case "appropriation_budget": "1.9473010124亿"
    case "expenditure_total": "=538.05万+18839.99万"
    case "expenditure_basic": "538.05万"
    case "expenditure_project": "１８，８３９．９９　万元"
    case "carryover_end": "537，762．26"
    case "staff_quota": "３５"
    default: value
    }
  }

  private func typed(_ value: String, forCover field: String) -> String {
    field == "date" ? "２０２４年4月22日" : value
  }

  private func typed(_ points: String, forPointsOf indicator: String) -> String {
    indicator == "social_benefit" ? "９。５" : points
  }
}

extension SampleRubric.Section.List {
  fileprivate func number(_ number: Int) -> String {
    let digits = Array(numbering == "circled" ? "①②③④⑤⑥⑦⑧⑨" : "一二三四五六七八九")
    return numbering == "circled" ? "\(digits[number - 1])" : "（\(digits[number - 1])）"
  }
}
