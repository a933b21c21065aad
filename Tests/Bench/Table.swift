/// The report for people.
struct Table {
  var rows: [Row]

  var text: String {
    let header = ["", "unit", "ziping", "nano", "ratio", "wanted", ""]
    let lines = [header] + rows.map(\.columns)
    let widths = header.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    return lines.map { line in
      zip(line, widths).enumerated()
        .map { column, cell in cell.0.padded(to: cell.1, right: (2...4).contains(column)) }
        .joined(separator: "  ")
    }.joined(separator: "\n")
  }
}

extension Row {
  fileprivate var columns: [String] {
    let digits = unit == .bytes || unit == .keys ? 0 : 2
    return [
      name, unit.rawValue, ziping?.fixed(digits) ?? "–", nano?.fixed(digits) ?? "–",
      ratio?.fixed(2) ?? "–", limit ?? "", isKept.map { $0 ? "kept" : "MISSED" } ?? "",
    ]
  }
}

extension Double {
  /// With exactly this many decimals, 0 to 2.
  func fixed(_ decimals: Int) -> String {
    guard decimals > 0 else { return String(Int(rounded())) }
    let scale = decimals == 1 ? 10 : 100
    let units = Int((self * Double(scale)).rounded())
    let fraction = String(units % scale)
    return "\(units / scale)."
      + String(repeating: "0", count: decimals - fraction.count) + fraction
  }
}

extension String {
  fileprivate func padded(to width: Int, right: Bool) -> String {
    let blanks = String(repeating: " ", count: max(0, width - count))
    return right ? blanks + self : self + blanks
  }
}
