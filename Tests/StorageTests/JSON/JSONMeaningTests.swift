import Testing

@testable import Storage

/// Two values mean the same exactly if their canonical texts are the same.
struct JSONMeaningTests {
  /// Each differs from all others, however little.
  private static let texts = [
    "{}", "[]", "null", "true", "false", "0", "0.0", "1", "\"\"", "\"1\"", "\"é\"", "\"e\u{301}\"",
    "{\"a\":1}", "{\"a\":\"1\"}", "{\"a\":1,\"b\":2}", "{\"a\":2,\"b\":1}", "{\"b\":1}", "[1,2]",
    "[2,1]", "[1]", "{\"a\":{\"b\":[]}}", "{\"a\":{\"b\":{}}}", "{\"é\":1}", "{\"e\u{301}\":1}",
  ]

  @Test(arguments: texts)
  func `values mean what their canonical texts say`(text: String) throws {
    let one = try JSONParser.value(of: Array(text.utf8))
    for other in Self.texts {
      let two = try JSONParser.value(of: Array(other.utf8))
      let isSame = one.canonicalBytes == two.canonicalBytes
      #expect(one.means(two) == isSame, "\(text) \(other)")
      #expect(isSame == (text.utf8.elementsEqual(other.utf8)), "\(text) \(other)")
    }
  }

  @Test func `the order of members means nothing, that of items does`() throws {
    let one = try JSONParser.value(of: Array("{\"a\":[1,{\"x\":1,\"y\":2}],\"b\":2}".utf8))
    let two = try JSONParser.value(of: Array("{\"b\":2,\"a\":[1,{\"y\":2,\"x\":1}]}".utf8))
    #expect(one.means(two) && one.canonicalText == two.canonicalText)
  }
}
