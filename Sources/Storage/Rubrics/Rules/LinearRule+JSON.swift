import Evaluation

extension LinearRule {
  private enum Key: String, JSONKey {
    case kind, slope, cutoff, absolute
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    self.init(
      slope: try fields.required(.slope).ratio(), cutoff: try fields[.cutoff]?.ratio(),
      isAbsolute: try fields[.absolute]?.bool() ?? false)
  }
}
