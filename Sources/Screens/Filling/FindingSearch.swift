import Evaluation

/// The first problem of a field, kept as long as problems and field are the same: with each key it
/// is asked for again.
struct FindingSearch {
  private var findings: [Finding] = []
  private var field: FieldPath?
  private var index: Int?

  mutating func finding(_ findings: [Finding], at field: FieldPath) -> Finding? {
    if field != self.field || !findings.isSameStorage(as: self.findings) {
      self.findings = findings
      self.field = field
      index = findings.indices.first { findings[$0].field.isWhole(of: field) }
    }
    return index.map { findings[$0] }
  }
}
