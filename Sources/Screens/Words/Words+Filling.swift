import Evaluation

extension Words {
  /// The filling screen around the form.
  enum Filling {
    static func total(_ points: Points) -> String { "总分 \(points.text)" }

    static func counted(_ label: String, _ count: Int) -> String { "\(label)(\(count))" }

    static func below(_ rows: Int) -> String { " 下面还有 \(rows) 行 " }

    static func source(of fact: Fact) -> String {
      let source = fact.source.map { "来自 \($0.text)  " } ?? ""
      return source + fact.help
    }
  }
}
