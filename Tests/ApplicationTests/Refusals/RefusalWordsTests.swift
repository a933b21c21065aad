import Testing

@testable import Application

struct RefusalWordsTests {
  @Test(
    "Every refusal says what happened and what to do",
    arguments: [
      Refusal.argument(.noSuchCommand("x", nearest: "list")),
      .argument(.noSuchCommand("x", nearest: nil)),
      .argument(.argumentNotUTF8(number: 1)), .argument(.notAssignment("x")),
      .entry(.notAddress("x", nearest: "y")),
      .entry(.notAddress("x", nearest: nil)), .entry(.noSuchFigure("x", nearest: nil)),
      .entry(.noSuchItem(address: "x", last: 2)),
      .entry(.badEntry(address: "x", reason: "不对，请改正。")),
      .entry(.controlCharacter(address: "x")), .entry(.severalLines(address: "x")),
      .entry(.listForOne(address: "x")),
      .argument(.nothingToSet), .argument(.twoSources), .entry(.badYear("x")), .entry(.unitMissing),
      .argument(.badFormat("x")),
      .argument(.badAmbiguousWidth("x")), .argument(.nobodyAnswers), .outputExists(path: "x"),
      .notPrinted(code: 28),
    ])
  func twoSentences(refusal: Refusal) {
    let sentences = refusal.message.split { "。？".contains($0) }
    #expect(sentences.count >= 2)
    #expect(refusal.message.hasSuffix("。") || refusal.message.hasSuffix("？"))
  }
}
