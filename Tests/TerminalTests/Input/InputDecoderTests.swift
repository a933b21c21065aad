import SeededChance
import Terminal
import Testing

@Suite struct InputDecoderTests {
  private func events(_ text: String, decoder: InputDecoder = InputDecoder()) -> [Event] {
    var decoder = decoder
    return decoder.feed(Array(text.utf8)) + decoder.flush()
  }

  @Test(
    "Sequences become keys",
    arguments: [
      ("\r", "Enter"), ("\n", "Enter"), ("\t", "Tab"), ("\u{1B}[Z", "Shift+Tab"),
      ("\u{1B}", "Esc"), ("\u{7F}", "Backspace"), ("\u{8}", "Backspace"), ("\u{11}", "^Q"),
      ("\0", "^Space"), ("\u{1F}", "^_"), ("\u{1B}[A", "Up"), ("\u{1B}OA", "Up"),
      ("\u{1B}[1;2A", "Shift+Up"), ("\u{1B}[1;5D", "^Left"), ("\u{1B}[1;6C", "Shift+^Right"),
      ("\u{1B}[1;3B", "Alt+Down"), ("\u{1B}[H", "Home"), ("\u{1B}[1~", "Home"),
      ("\u{1B}[1;5H", "^Home"), ("\u{1B}[8~", "End"), ("\u{1B}[3~", "Del"),
      ("\u{1B}[3;5~", "^Del"), ("\u{1B}[5~", "PgUp"), ("\u{1B}OP", "F1"), ("\u{1B}[11~", "F1"),
      ("\u{1B}[[A", "F1"), ("\u{1B}[1;2P", "Shift+F1"), ("\u{1B}[1;2R", "Shift+F3"),
      ("\u{1B}[13;2~", "Shift+F3"), ("\u{1B}[25~", "Shift+F3"), ("\u{1B}[24~", "F12"),
      ("\u{1B}[24;5~", "^F12"), ("\u{1B}a", "Alt+A"), ("\u{1B}\r", "Alt+Enter"),
      ("\u{1B}\u{7F}", "Alt+Backspace"), ("\u{1B}中", "Alt+中"), ("\u{1B}[13;5u", "^Enter"),
      ("\u{1B}OM", "Enter"), ("\u{1B}Oq", "1"), ("中", "中"), ("𠮷", "𠮷"), ("？", "？"),
    ])
  func keys(bytes: String, label: String) {
    let events = events(bytes)
    #expect(events.count == 1)
    guard case .key(let press)? = events.first else {
      Issue.record("not a key")
      return
    }
    #expect(press.label == label)
  }

  @Test func `the console sends F13 for Shift and F1`() {
    let decoder = InputDecoder(shiftOffset: 12)
    #expect(events("\u{1B}[25~", decoder: decoder) == [.key(.shift(.function(1)))])
  }

  @Test func `the terminal's own sequences go first`() {
    let decoder = InputDecoder(keys: [[0x1B, 0x09]: .backTab])
    #expect(events("\u{1B}\t", decoder: decoder) == [.key(.backTab)])
  }

  @Test(
    "What means nothing is left out",
    arguments: ["\u{1B}[I", "\u{1B}[?1;2c", "\u{1B}[99~", "\u{1B}[<0;1;1m", "\u{1B}[1;"])
  func nothing(bytes: String) {
    #expect(events(bytes) == [])
  }

  @Test func `keys after something unknown arrive`() {
    #expect(events("\u{1B}[99~a\u{1B}[Ib") == [.key(.character("a")), .key(.character("b"))])
  }

  @Test func `Esc before a sequence is Esc`() {
    #expect(events("\u{1B}\u{1B}[A") == [.key(.escape), .key(KeyPress(.up))])
  }

  @Test func `bytes that are no UTF-8 are left out`() {
    var decoder = InputDecoder()
    let events = decoder.feed([0xFF, 0x61, 0xE4, 0x62])
    #expect(events == [.key(.character("a")), .key(.character("b"))])
  }

  @Test("A character or a sequence may come in pieces", arguments: ["中", "𠮷", "\u{1B}[1;2R"])
  func pieces(text: String) {
    var decoder = InputDecoder()
    var events: [Event] = []
    for byte in text.utf8.dropLast() {
      events += decoder.feed([byte])
      #expect(decoder.pendingDelay != nil)
    }
    #expect(events == [])
    events += decoder.feed(Array(text.utf8.suffix(1)))
    #expect(events.count == 1)
    #expect(decoder.pendingDelay == nil)
  }

  @Test func `the answer to the question for the cursor is a width`() {
    #expect(events("\u{1B}[2;2R") == [.ambiguousWidth(1)])
    #expect(events("\u{1B}[2;3R") == [.ambiguousWidth(2)])
  }

  @Test(
    "The answer in the third row tells which ideographs are known",
    arguments: [
      (1, IdeographAge.older), (3, .unicode15), (5, .unicode15_1), (6, .older), (7, .unicode15),
      (8, .unicode15_1), (11, .unicode17),
    ])
  func ideographs(column: Int, age: IdeographAge) {
    #expect(events("\u{1B}[3;\(column)R") == [.ideographs(age)])
  }

  @Test(
    "A terminal knows what is no newer than itself",
    arguments: [
      ("龘", IdeographAge.older), ("\u{30000}", .older), ("\u{3134F}", .older),
      ("\u{31350}", .unicode15), ("\u{323AF}", .unicode15), ("\u{2EBF0}", .unicode15_1),
      ("\u{2EE5D}", .unicode15_1), ("\u{323B0}", .unicode17), ("\u{33479}", .unicode17),
    ])
  func known(text: String, age: IdeographAge) throws {
    let scalar = try #require(text.unicodeScalars.first)
    for terminal in IdeographAge.allCases {
      #expect(terminal.knows(scalar) == (terminal.rawValue >= age.rawValue))
    }
  }

  @Test(
    "Clicks and wheels have a place",
    arguments: [
      ("\u{1B}[<0;5;4M", MouseEvent.Kind.pressed), ("\u{1B}[<64;5;4M", .wheelUp),
      ("\u{1B}[<65;5;4M", .wheelDown), ("\u{1B}[M %$", .pressed),
    ])
  func mouse(bytes: String, kind: MouseEvent.Kind) {
    #expect(events(bytes) == [.mouse(MouseEvent(kind, at: Position(column: 4, row: 3)))])
  }

  @Test func `any bytes are survived`() {
    var random = Chance(seed: 5)
    var decoder = InputDecoder()
    let alphabet: [UInt8] = Array("\u{1B}[O<;0125~MRuA中".utf8) + [0, 0xFF]
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 1...9, using: &random)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      }
      _ = decoder.feed(bytes)
      if Bool.random(using: &random) { _ = decoder.flush() }
    }
    for _ in 0..<2 { _ = decoder.feed(Array("\u{1B}[201~".utf8)) + decoder.flush() }
    #expect(decoder.feed(Array("a".utf8)) == [.key(.character("a"))])
  }
}
