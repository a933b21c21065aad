import Application
import Evaluation
import Storage
import Terminal

/// A field with what stands in it, for listings.
struct FieldReport {
  let field: Field
  let content: FieldContent

  init(_ field: Field, in report: Report) {
    self.field = field
    content = report[field.path]
  }

  func add(to table: inout Table) {
    let widths = table.widths
    table.add(
      field.path.address, field.kind.name, field.kind.unit,
      widths.fitting(field.label.oneLine, columns: FieldReport.labelColumns),
      widths.fitting(summary.oneLine, columns: FieldReport.valueColumns))
  }

  /// Longer labels and values are cut in the table; JSON has all of them.
  private static let labelColumns = 32
  private static let valueColumns = 60

  private var summary: String {
    let text = content.text(as: field.kind)
    guard case .items(let items) = content, !items.isEmpty else { return text }
    return DraftWords.items(items.count) + text
  }

  var json: JSONValue {
    .object([
      "address": .string(field.path.address), "kind": .string(field.kind.name),
      "unit": .string(field.kind.unit), "label": .string(field.label), "value": value,
    ])
  }

  /// Address and value, as `set --from` reads them.
  var member: JSONValue.Member { JSONValue.Member(name: field.path.address, value: value) }

  /// Exact: decimal strings without separators, lists as arrays, nothing as an empty text.
  private var value: JSONValue {
    switch content {
    case .text(let text): .string(text)
    case .items(let items): .texts(items)
    case .fact(.value(.number(let number))): .string(number.text)
    case .fact(.value(.numbers(let figures))): .texts(figures.map(\.text))
    case .points(.value(let points)): .points(points)
    case .fact, .points, .check, .lastYear: .string(content.text(as: field.kind))
    }
  }
}
