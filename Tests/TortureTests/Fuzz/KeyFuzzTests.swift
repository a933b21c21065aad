import FuzzTargets
import SeededChance
import Terminal
import Testing

/// The decoder of keys, fed what no terminal should send.
struct KeyFuzzTests {
  private static let pieces: [[UInt8]] = [
    Array("\u{1B}[200~".utf8), Array("\u{1B}[201~".utf8), Array("\u{1B}[".utf8), [0x1B],
    [0x1B, 0x1B],
    Array("\u{1B}O".utf8), Array("\u{1B}[<".utf8), Array("\u{1B}[M".utf8), Array("\u{1B}[[".utf8),
    Array("1;2".utf8), Array("99999999999999999999".utf8), Array(";".utf8), Array("~".utf8),
    Array("R".utf8), Array("M".utf8), Array("A".utf8), Array("u".utf8), Array("字".utf8),
    Array("𠮷".utf8), [0xE5], [0xAD], [0x97], [0xF0, 0xA0], [0xFF], [0xC0, 0x80],
    [0xED, 0xA0, 0x80],
    [0x9B], [0x00], [0x0D], [0x0A], [0x09], [0x7F], [0x8], [0x18], Array("e\u{301}".utf8),
  ]

  @Test func `any bytes in any pieces are survived, and typing works afterwards`() {
    let count = Scale.count("KEYS", short: 20_000, long: 2_000_000)
    var chance = Chance(seed: Scale.seed)
    var decoder = InputDecoder()
    var events = 0
    for _ in 0..<count {
      let found = decoder.feed(input(&chance, upTo: 8))
      let ended = chance.number(0...2) == 0 ? decoder.flush() : []
      for event in found + ended { expectHarmless(event) }
      events += found.count + ended.count
    }
    // Out of a paste that was never ended, there is a way.
    for _ in 0..<2 { _ = decoder.feed(Array("\u{1B}[201~".utf8)) + decoder.flush() }
    #expect(decoder.feed(Array("字".utf8)) == [.key(.character("字"))])
    Scale.say("fuzz keys: \(count) inputs, \(events) events, seed \(Scale.seed), wrong 0")
  }

  @Test func `the same bytes in other pieces are the same keys`() {
    let count = Scale.count("KEYS", short: 20_000, long: 2_000_000) / 4
    var chance = Chance(seed: Scale.seed &+ 1)
    for _ in 0..<count {
      let bytes = input(&chance, upTo: 6)
      // A paste, or a burst that may be one, is told by what comes together.
      guard bytes.count < 120, !bytes.hasPasteMark else { continue }
      var (whole, cut) = (InputDecoder(), InputDecoder())
      let expected = whole.feed(bytes) + whole.flush()
      var found: [Event] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let piece = rest.prefix(chance.number(1...4))
        found += cut.feed(Array(piece))
        rest = rest.dropFirst(piece.count)
      }
      found += cut.flush()
      #expect(found == expected, "\(bytes)")
    }
    Scale.say("fuzz keys in pieces: \(count) inputs, seed \(Scale.seed &+ 1), wrong 0")
  }

  @Test func `what stands in a paste can press no key`() {
    let count = Scale.count("KEYS", short: 20_000, long: 2_000_000) / 10
    var chance = Chance(seed: Scale.seed &+ 2)
    for _ in 0..<count {
      var decoder = InputDecoder()
      let inside = input(&chance, upTo: 10)
      var bytes = Array("\u{1B}[200~".utf8) + inside + Array("\u{1B}[201~".utf8)
      var found: [Event] = []
      while !bytes.isEmpty {
        let piece = Array(bytes.prefix(chance.number(1...9)))
        found += decoder.feed(piece)
        bytes.removeFirst(piece.count)
      }
      found += decoder.flush()
      let keys = found.filter { if case .paste = $0 { false } else { true } }
      #expect(keys.isEmpty, "\(inside): \(keys)")
      for event in found { expectHarmless(event) }
    }
    Scale.say("fuzz pastes: \(count) pastes, seed \(Scale.seed &+ 2), wrong 0")
  }

  private func input(_ chance: inout Chance, upTo most: Int) -> [UInt8] {
    (0..<chance.number(1...most)).flatMap { _ in
      chance.number(0...3) == 0
        ? [UInt8(chance.number(0...255))] : chance.element(KeyFuzzTests.pieces)
    }
  }

  private func expectHarmless(_ event: Event) {
    if !event.isHarmless { Issue.record("\(event)") }
  }
}

extension [UInt8] {
  fileprivate var hasPasteMark: Bool { !ranges(of: Array("\u{1B}[200~".utf8)).isEmpty }
}
