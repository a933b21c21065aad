import SeededChance

@testable import Evaluation

extension Chance {
  /// Small and large, positive and negative, now and then beyond 64 bits in a product.
  mutating func rational() -> Rational {
    let limits = [3, 100, 1_000_000, 19_280_208_044, Int.max]
    let limit = limits.randomElement(using: &self) ?? 3
    let numerator = Int.random(in: -limit...limit, using: &self)
    return Rational(numerator, over: Int.random(in: 1...limit, using: &self)) ?? .zero
  }
}
