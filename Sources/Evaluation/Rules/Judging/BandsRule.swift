/// Judged points in named bands of the maximum (定性分档): 100–80–60–0 %.
public struct BandsRule: Hashable, Sendable {
  public struct Band: Hashable, Sendable {
    public var text: String
    /// Which shares of the maximum belong to the band.
    public var range: StepRange

    public init(text: String, range: StepRange) {
      self.text = text
      self.range = range
    }
  }

  public var bands: [Band]
  /// Points come in multiples of this, if the rubric says so.
  public var step: Points?

  public init(bands: [Band], step: Points? = nil) {
    self.bands = bands
    self.step = step
  }
}

extension BandsRule: RuleKind {
  var rule: Rule { .bands(self) }

  func outcome(_ inputs: RuleInputs) -> Outcome {
    guard case .value(let points) = inputs.answer.points else {
      return .open([.points(inputs.indicator)])
    }
    let maximum = inputs.maximum
    let judged = points.clamped(from: .zero, to: maximum)
    guard let index = band(of: judged, maximum) else { return .undefined(.noStep) }
    return Outcome(points: .final(judged), verdict: .band(index))
  }

  /// The band that the points lie in.
  private func band(of points: Points, _ maximum: Points) -> Int? {
    guard let share = points.exact.divided(by: maximum.exact) else { return nil }
    return bands.firstIndex { $0.range.contains(share) }
  }

  var isComputed: Bool { false }
  var judgingStep: Points? { step }
  var problems: [String] { bands.isEmpty ? ["定性分档是空的。"] : [] }

  /// Levels that are one value each (分级评分) leave the values between them out on purpose.
  private var areLevels: Bool {
    bands.allSatisfy { band in
      guard let lower = band.range.lower, let upper = band.range.upper else { return false }
      return upper.value - lower.value <= BandsRule.levelWidth
    }
  }

  /// As narrow as two shares that decimal digits can write around one that they cannot.
  private static let levelWidth = Rational(1, over: 1_000_000) ?? .zero

  var table: RuleTable? {
    guard !areLevels else { return nil }
    return RuleTable(ranges: bands.map(\.range), points: bands.map { _ in nil }, isOfShares: true)
  }

  func words(_ frame: RuleFrame) -> [String] {
    ["由填报单位在所属档次内评定\(step.map { "，以 \($0.text) 分为一级" } ?? "")："]
      + bands.map { "　\($0.text)：\($0.pointsText(frame.maximum))" }
  }

  func lines(_ frame: RuleFrame) -> [StandardLine] {
    bands.map { StandardLine($0.text, $0.pointsText(frame.maximum)) }
  }

  func marks(_ verdict: Outcome.Verdict) -> [StandardLine.Mark] {
    bands.indices.map { .applying(verdict == .band($0)) }
  }

  func text(of verdict: Outcome.Verdict, _ value: Rational?, _ frame: RuleFrame) -> String? {
    guard case .band(let index) = verdict, bands.indices.contains(index) else { return nil }
    return "属于“\(bands[index].text)”一档（\(bands[index].pointsText(frame.maximum))）"
  }
}

extension BandsRule.Band {
  /// The band's points: `≥ 8 且 ≤ 10 分`.
  fileprivate func pointsText(_ maximum: Points) -> String {
    let scaled = StepRange(
      lower: range.lower.map { .init(value: $0.value * maximum.exact, isClosed: $0.isClosed) },
      upper: range.upper.map { .init(value: $0.value * maximum.exact, isClosed: $0.isClosed) })
    return scaled.text(.number(places: 2, unit: "")) + " 分"
  }
}
