extension UnsignedInteger {
  /// In lower-case digits, with zeros in front up to so many; longer numbers are longer.
  public func hexadecimal(digits count: Int) -> String {
    let digits = String(self, radix: 16)
    return String(repeating: "0", count: Swift.max(count - digits.count, 0)) + digits
  }
}

extension [UInt8] {
  /// Lower-case digits, two a byte.
  public var hexadecimal: String { map { $0.hexadecimal(digits: 2) }.joined() }

  /// Reads pairs of digits, of either case.
  ///
  /// - Returns: nil for an odd number of them, and for anything else.
  public init?(hexadecimal digits: String) {
    let values = digits.utf8.map { Character(Unicode.Scalar($0)).hexDigitValue }
    guard values.count.isMultiple(of: 2), !values.contains(nil) else { return nil }
    let known = values.compactMap { $0 }
    self = stride(from: 0, to: known.count, by: 2).map { UInt8(known[$0] * 16 + known[$0 + 1]) }
  }
}
