/// A whole number of units of 10⁻ⁿ as it is printed: sign, digits, separators, point.
///
/// Nearly all numbers of a report fit a machine word. Their digits are written into the string's
/// own bytes, the last one first, since a key in an amount prints a dozen of them.
struct PrintedDigits {
  /// How many units, without the sign.
  private var units: UInt
  private let isNegative: Bool
  private var places: Int
  /// A comma stands before each group of three digits.
  private let isGrouped: Bool

  init(units: UInt, isNegative: Bool, places: Int, isGrouped: Bool) {
    self.units = units
    self.isNegative = isNegative
    self.places = places
    self.isGrouped = isGrouped
  }

  /// The same number without zeros at the end of its fraction, and without the point if all are.
  var withoutTrailingZeros: PrintedDigits {
    var short = self
    while short.places > 0, short.units.isMultiple(of: 10) {
      short.units /= 10
      short.places -= 1
    }
    return short
  }

  /// Zero carries no sign.
  var text: String {
    let whole = max(digitCount - places, 1)
    let sign = isNegative && units > 0 ? 1 : 0
    let separators = isGrouped ? (whole - 1) / 3 : 0
    let length = sign + whole + separators + (places > 0 ? places + 1 : 0)
    return String(unsafeUninitializedCapacity: length) { bytes in
      var pen = Pen(place: length, rest: units)
      pen.write(digits: places, grouped: false, into: bytes)
      if places > 0 { pen.write(".", into: bytes) }
      pen.write(digits: whole, grouped: isGrouped, into: bytes)
      if sign > 0 { pen.write("-", into: bytes) }
      return length
    }
  }

  private var digitCount: Int {
    var count = 1
    var rest = units / 10
    while rest > 0 {
      count += 1
      rest /= 10
    }
    return count
  }

  /// Writes from the end to the front.
  private struct Pen {
    var place: Int
    /// The digits that are still to be written.
    var rest: UInt

    mutating func write(
      _ sign: Unicode.Scalar, into bytes: UnsafeMutableBufferPointer<UInt8>
    ) {
      place -= 1
      bytes[place] = UInt8(ascii: sign)
    }

    mutating func write(
      digits count: Int, grouped: Bool, into bytes: UnsafeMutableBufferPointer<UInt8>
    ) {
      for written in 0..<count {
        if grouped, written > 0, written.isMultiple(of: 3) { write(",", into: bytes) }
        place -= 1
        bytes[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
    }
  }
}
