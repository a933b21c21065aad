import Evaluation

/// How an indicator's rate is computed: as the table says, else as it is usually done.
struct RateFormula {
  private(set) var formula: Formula?
  private(set) var account = ""
  private(set) var choices: [String] = []

  init(_ label: String, _ reading: RuleReading, _ row: StandardTable.Row, _ choice: Int?) {
    let own =
      reading.definitions + RuleReader().definitions(in: row.formula)
      + RuleReader().definitions(in: row.meaning)
    if let found = own.first(where: {
      Subject.agree($0.name, label) && RateFormula.isUsable($0.formula)
    }) {
      formula = found.formula
      account = "\(label) = \(found.formula.text { $0 })（原表写明）"
      return
    }
    let variants = KnownFormula.variants(of: label)
    if let choice, variants.indices.contains(choice - 1) {
      take(variants[choice - 1], label)
    } else if variants.count == 1, variants[0].sureness != .unverified {
      take(variants[0], label)
    } else {
      choices = variants.enumerated().map { index, variant in
        "\(index + 1). \(label) = \(variant.text)（\(variant.source)，\(variant.sureness.title)）"
      }
      account = "\(label)直接填百分比" + (choices.isEmpty ? "" : "；也可用 --formula \(row.title)=序号 选一种算法")
    }
  }

  private mutating func take(_ variant: KnownFormula, _ label: String) {
    formula = variant.formula
    account = "\(label) = \(variant.text)（\(variant.source)，\(variant.sureness.title)；原表没有写明，须核对）"
  }

  /// Names and signs only, and no more than one division by what can be named.
  private static func isUsable(_ formula: Formula) -> Bool {
    let names = formula.names
    return names.count > 1 && names.count <= 8 && names.allSatisfy { $0.count >= 2 }
  }
}
