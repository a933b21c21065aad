import Evaluation

/// Puts indicators below the names of their groups, in the table's order.
struct IndicatorTree {
  private struct Branch {
    var title: String
    var branches: [(title: String, indicators: [Indicator])] = []
    var indicators: [Indicator] = []
  }

  private var branches: [Branch] = []

  mutating func add(_ indicator: Indicator, in path: [String]) {
    let first = path.first ?? ""
    let second = path.count > 1 ? path[1] : ""
    let title = first.isEmpty ? "全部指标" : first
    if branches.last?.title != title { branches.append(Branch(title: title)) }
    let last = branches.count - 1
    guard !second.isEmpty else {
      branches[last].indicators.append(indicator)
      return
    }
    if branches[last].branches.last?.title != second {
      branches[last].branches.append((second, []))
    }
    branches[last].branches[branches[last].branches.count - 1].indicators.append(indicator)
  }

  var groups: [IndicatorGroup] {
    branches.enumerated().map { index, branch in
      let groups = branch.branches.enumerated().map { place, inner in
        IndicatorGroup(
          id: GroupID(rawValue: "g\(index + 1)_\(place + 1)"), title: inner.title,
          maximum: inner.indicators.map(\.maximum).sum, indicators: inner.indicators)
      }
      return IndicatorGroup(
        id: GroupID(rawValue: "g\(index + 1)"), title: branch.title,
        maximum: groups.map(\.maximum).sum + branch.indicators.map(\.maximum).sum,
        groups: groups, indicators: branch.indicators)
    }
  }
}
