extension Indicator {
  /// The indicator with the chosen option's measure and rule for its own.
  public func chosen(_ answer: Answer?) -> Indicator {
    answer.map { choosing($0.choice) } ?? self
  }
}
