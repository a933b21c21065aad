import FoundationEssentials
import PseudoTerminal
import Testing

@testable import Storage

/// Draft files that were damaged, cut, or written by somebody else.
struct DraftFuzzTests {
  @Test func `each is read or refused, and what is read is written as it was read`() throws {
    let count = Scale.count("DRAFTS", short: 600, long: 100_000)
    let sources = try ["wuhua-2023", "wuhua-2023-corrected"].map { name in
      [UInt8](
        try Data(contentsOf: URL(filePath: (BuiltProgram.data ?? "") + "/samples/\(name).json")))
    }
    var chance = Chance(seed: Scale.seed)
    var read = 0
    for round in 0..<count {
      let bytes = Spoiler().spoil(sources[round % sources.count], &chance)
      do throws(FileFault) {
        let file = try DraftFile(reading: bytes)
        read += 1
        #expect((try? DraftFile(reading: file.bytes)) == file, "round \(round)")
      } catch {
        #expect(["。", "？"].contains(error.message.last), "round \(round): \(error.message)")
      }
      _ = try? DraftHead(reading: bytes)
    }
    Scale.say("fuzz drafts: \(count) files, \(read) read, seed \(Scale.seed), wrong 0")
  }
}
