import Terminal
import Testing

@Suite struct PasteTests {
  private let start = "\u{1B}[200~"
  private let end = "\u{1B}[201~"

  @Test func `a paste is one event, with everything in it`() {
    var decoder = InputDecoder()
    let pasted = decoder.feed(Array("\(start)一\r二\t\u{11}\(end)".utf8))
    #expect(pasted == [])
    #expect(decoder.flush() == [.paste("一\r二\t\u{11}")])
    #expect(decoder.feed(Array("a".utf8)) == [.key(.character("a"))])
  }

  @Test func `an end mark inside the text ends nothing`() {
    var decoder = InputDecoder()
    _ = decoder.feed(Array("\(start)a\(end)\u{11}rm -rf\r".utf8))
    #expect(decoder.flush() == [.paste("a\u{11}rm -rf\r")])
    #expect(decoder.feed(Array("b\(end)".utf8)) == [])
    #expect(decoder.flush() == [.paste("b")])
  }

  @Test func `a mark that appears when another one is taken out goes as well`() {
    var decoder = InputDecoder()
    _ = decoder.feed(Array("\(start)a\u{1B}[20\(start)1~b\(end)".utf8))
    #expect(decoder.flush() == [.paste("ab")])
  }

  @Test func `a paste may come in pieces of any size`() {
    let text = "\(start)预算①执行\n\(end)"
    for size in 1...7 {
      var decoder = InputDecoder()
      var bytes = Array(text.utf8)[...]
      while !bytes.isEmpty {
        #expect(decoder.feed(Array(bytes.prefix(size))) == [])
        bytes = bytes.dropFirst(size)
      }
      #expect(decoder.flush() == [.paste("预算①执行\n")])
    }
  }

  @Test func `a paste that pauses arrives in parts, without half characters`() {
    var decoder = InputDecoder()
    let bytes = Array("\(start)中文\(end)".utf8)
    _ = decoder.feed(Array(bytes.prefix(6 + 4)))
    #expect(decoder.flush() == [.paste("中")])
    _ = decoder.feed(Array(bytes.dropFirst(6 + 4)))
    #expect(decoder.flush() == [.paste("文")])
  }

  @Test func `Esc leaves a paste whose end was lost`() {
    var decoder = InputDecoder()
    _ = decoder.feed(Array("\(start)a".utf8)) + decoder.flush()
    _ = decoder.feed([0x1B])
    #expect(decoder.flush() == [])
    #expect(decoder.feed(Array("b".utf8)) == [.key(.character("b"))])
  }

  @Test func `many lines at once are a paste on terminals that do not mark it`() {
    let text = String(repeating: "预算执行情况\r", count: 20)
    var decoder = InputDecoder()
    #expect(decoder.feed(Array(text.utf8)) == [.paste(text)])
  }

  @Test func `a sentence and Enter are typing, however fast`() {
    var decoder = InputDecoder()
    let events = decoder.feed(Array((String(repeating: "预算执行情况", count: 20) + "\r").utf8))
    #expect(events.count == 121)
    #expect(events.last == .key(.enter))
  }
}
