extension RubricOptions {
  /// How points are settled, and that it is our own way where the rubric does not say.
  var settlingWords: String {
    settling.words + (rounding == nil ? "（指标体系未写明，为程序默认，未经核实）" : "")
  }
}

extension PointsRounding {
  var words: String {
    let mode =
      switch mode {
      case .halfUp: "四舍五入"
      case .down: "舍去"
      case .up: "进位"
      }
    let loss = keepsLoss ? "，未满分的不进为满分" : ""
    return "各指标得分\(mode)到 \(places) 位小数\(loss)"
  }
}
