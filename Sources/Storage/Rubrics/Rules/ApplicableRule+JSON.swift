import Evaluation

extension ApplicableRule {
  private enum Key: String, JSONKey {
    case kind, unless, text, treatment, otherwise
  }

  private enum TreatmentName: String, JSONKey {
    case full, zero
    case leftOut = "left_out"

    var treatment: Treatment {
      switch self {
      case .full: .full
      case .zero: .zero
      case .leftOut: .leftOut
      }
    }
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    let name: TreatmentName = try fields.required(.treatment).choice()
    self.init(
      unless: try fields[.unless]?.formula(), text: try fields.required(.text).string(),
      treatment: name.treatment, otherwise: try Rule(reading: try fields.required(.otherwise)))
  }
}
