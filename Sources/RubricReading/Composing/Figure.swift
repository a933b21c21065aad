import Evaluation

/// What a standard measures: one value with its name and its unit.
struct Figure {
  var label: String
  var format: MeasureFormat
  var kind: Fact.Kind

  var measure: Measure { Measure(label: label, formula: .name(label), format: format) }

  /// The value that all these limits are of.
  init(title: String, subjects: [String], limits: [ValueRange.Limit], isRate: Bool) throws(Unread) {
    label = try Figure.label(title, subjects)
    let units = Set(limits.map(\.unit))
    if units.contains(.percent) || units.contains(.percentagePoint) {
      guard limits.allSatisfy(Figure.suitsRate) else { throw Unread(ReadingWords.units) }
      (format, kind) = (.percent(places: 2), .percentage)
      return
    }
    let things = units.compactMap { if case .things(let thing) = $0 { thing } else { nil } }
    let bare = limits.filter { $0.unit == .bare }
    if let thing = things.first {
      guard things.count == 1, units.isSubset(of: [.bare, .things(thing)]) else {
        throw Unread(ReadingWords.units)
      }
      (format, kind) = (.number(places: 0, unit: thing), .count(unit: thing))
      return
    }
    guard !units.contains(.times), !units.contains(.points) else {
      throw Unread(ReadingWords.units)
    }
    guard !bare.isEmpty else {
      (format, kind) = (.percent(places: 2), .percentage)
      return
    }
    let isShare = bare.allSatisfy { Figure.suitsRate($0) || $0.value.magnitude < .one }
    if isRate || Figure.isRate(label) {
      guard isShare else { throw Unread(ReadingWords.units) }
      (format, kind) = (.percent(places: 2), .percentage)
    } else {
      guard bare.allSatisfy(\.value.isWhole) else { throw Unread(ReadingWords.units) }
      (format, kind) = (.number(places: 0, unit: "个"), .count(unit: "个"))
    }
  }

  /// A bare 0 or 1 beside percentages is one of them.
  private static func suitsRate(_ limit: ValueRange.Limit) -> Bool {
    switch limit.unit {
    case .percent, .percentagePoint: true
    case .bare: limit.value.isZero || limit.value == .one
    case .points, .things, .times: false
    }
  }

  static func isRate(_ label: String) -> Bool {
    ["率", "比例", "比重", "满意度", "占比", "程度", "进度"].contains { label.hasSuffix($0) }
  }

  private static func label(_ title: String, _ subjects: [String]) throws(Unread) -> String {
    let named = subjects.map(Subject.label).filter { !$0.isEmpty }
    let plain = Subject.label(title)
    guard let longest = named.max(by: { $0.count < $1.count }) else { return Figure.usable(plain) }
    guard named.allSatisfy({ Subject.agree($0, longest) }) else {
      throw Unread(ReadingWords.subjects)
    }
    return Figure.usable(Subject.agree(longest, plain) && !plain.isEmpty ? plain : longest)
  }

  /// A name that formulas can have.
  private static func usable(_ label: String) -> String {
    label.first?.isASCIIDigit ?? true ? "指标" + label : label
  }
}
