import Documents

/// Takes the reader's bytes apart into lines.
struct IntakeDecoder {
  private var rest: [UInt8] = []
  private(set) var fault: IntakeFault?
  private(set) var hasEnded = false
  private static let longestLine = 8 << 20

  mutating func decode(_ bytes: ArraySlice<UInt8>, _ take: (IntakeLine) -> Void) {
    rest += bytes
    guard rest.count <= IntakeDecoder.longestLine else {
      fault = .tooLarge
      rest = []
      return
    }
    var start = 0
    while let end = rest[start...].firstIndex(of: 0x0A) {
      hand(over: rest[start..<end], to: take)
      start = end + 1
    }
    rest.removeSubrange(..<start)
  }

  private mutating func hand(over bytes: ArraySlice<UInt8>, to take: (IntakeLine) -> Void) {
    guard let line = IntakeLine(wire: String(decoding: bytes, as: UTF8.self)[...]) else {
      fault = fault ?? .stopped
      return
    }
    switch line {
    case .end: hasEnded = true
    case .fault(let found): fault = fault ?? found
    case .paragraph, .row, .sheet, .cells, .omitted: if fault == nil { take(line) }
    }
  }
}
