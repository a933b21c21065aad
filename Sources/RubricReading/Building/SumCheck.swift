import Evaluation

/// Declared maxima against the sums of what stands below them (分值核对).
struct SumCheck {
  private let table: StandardTable

  init(_ table: StandardTable) { self.table = table }

  func faults(_ groups: [IndicatorGroup]) -> [String] {
    var faults: [String] = []
    for declared in table.declared {
      let inside = table.rows.filter {
        Array($0.groups.prefix(declared.path.count)) == declared.path
      }
      let sum = inside.compactMap(\.maximum).sum
      guard sum != declared.points else { continue }
      faults.append(
        "“\(declared.path.last ?? "")”写明 \(declared.points.text) 分，下面各项合计 \(sum.text) 分。")
    }
    let sum = groups.map(\.maximum).sum
    if let total = table.total, total != sum {
      faults.append("总分写明 \(total.text) 分，各项合计 \(sum.text) 分。")
    }
    if table.rows.isEmpty { faults.append("没有找到指标：表头里要有指标名称、分值和评分标准。") }
    return faults
  }
}
