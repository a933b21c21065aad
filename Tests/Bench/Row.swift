/// One line of the report: a figure of ziping beside that of nano, and what is wanted.
struct Row: Encodable {
  enum Unit: String, Encodable {
    case milliseconds = "ms"
    case bytes = "B"
    case keys
    case mebibytes = "MiB"
  }

  enum Limit {
    /// At most this many times nano's figure.
    case ratio(Double)
    /// At most this, whatever nano does.
    case value(Double)
  }

  let name: String
  let unit: Unit
  let ziping: Double?
  let nano: Double?
  let ratio: Double?
  let limit: String?
  /// Whether the limit is kept; nil if there is none or nothing was measured.
  let isKept: Bool?

  init(_ name: String, _ unit: Unit, _ ziping: Double?, _ nano: Double?, _ limit: Limit? = nil) {
    self.name = name
    self.unit = unit
    self.ziping = ziping
    self.nano = nano
    let ratio = ziping.flatMap { ziping in nano.flatMap { $0 > 0 ? ziping / $0 : nil } }
    self.ratio = ratio
    self.limit = limit?.text
    isKept =
      switch limit {
      case .ratio(let most): ratio.map { $0 <= most }
      case .value(let most): ziping.map { $0 <= most }
      case nil: nil
      }
  }
}

extension Row.Limit {
  fileprivate var text: String {
    switch self {
    case .ratio(let most): "≤ \(most.fixed(1)) × nano"
    case .value(let most): "≤ \(most.fixed(0))"
    }
  }
}
