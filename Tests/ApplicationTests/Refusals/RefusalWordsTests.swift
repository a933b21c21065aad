import Testing

@testable import Application

struct RefusalWordsTests {
  @Test(
    "Every refusal says what happened and what to do",
    arguments: [
      Refusal.noSuchCommand("x", nearest: "list"), .noSuchCommand("x", nearest: nil),
      .argumentNotUTF8(number: 1), .notAssignment("x"), .notAddress("x", nearest: "y"),
      .notAddress("x", nearest: nil), .noSuchFigure("x", nearest: nil),
      .noSuchItem(address: "x", last: 2), .badEntry(address: "x", reason: "不对，请改正。"),
      .controlCharacter(address: "x"), .severalLines(address: "x"), .listForOne(address: "x"),
      .nothingToSet, .twoSources, .badYear("x"), .unitMissing, .badFormat("x"),
      .badAmbiguousWidth("x"), .nobodyAnswers, .outputExists(path: "x"), .notPrinted(code: 28),
    ])
  func twoSentences(refusal: Refusal) {
    let sentences = refusal.message.split { "。？".contains($0) }
    #expect(sentences.count >= 2)
    #expect(refusal.message.hasSuffix("。") || refusal.message.hasSuffix("？"))
  }
}
