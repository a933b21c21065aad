import Evaluation

extension BaseTable {
  private enum Key: String, JSONKey {
    case title, columns, rows
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    self.init(
      title: try fields.required(.title).string(),
      columns: try fields.required(.columns).list(String.init(reading:)),
      rows: try fields.required(.rows).list(Row.init(reading:)))
  }
}

extension BaseTable.Row {
  private enum Key: String, JSONKey {
    case label, cells
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    self.init(
      label: try fields.required(.label).string(),
      cells: try fields.required(.cells).list { cell throws(FileFault) in
        cell.isNull ? nil : try cell.identifier()
      })
  }
}
