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
