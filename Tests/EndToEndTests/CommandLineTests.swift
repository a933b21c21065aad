import Testing

/// Every command with what it prints and its exit code: `Transcripts/*.txt`.
struct CommandLineTests {
  @Test(
    "The commands answer as written down",
    arguments: [
      "commands", "setting", "refusals", "surroundings", "plain", "help", "review", "papers",
    ])
  func transcript(name: String) throws {
    let transcript = try Transcript(name)
    let played = try transcript.played()
    if Transcript.isRecording { try transcript.record(played) }
    let wanted = transcript.text.split(separator: "\n", omittingEmptySubsequences: false)
    let found = played.split(separator: "\n", omittingEmptySubsequences: false)
    for (line, (wanted, found)) in zip(wanted, found).enumerated() where wanted != found {
      Issue.record("\(name).txt:\(line + 1)\n wanted: \(wanted)\n found:  \(found)")
      return
    }
    #expect(wanted.count == found.count, "\(name).txt has another number of lines")
  }
}
