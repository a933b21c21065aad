import Glibc
import Testing

@testable import Storage

/// Lock files that were damaged, or written by somebody else.
struct LockFuzzTests {
  @Test func `each names somebody or is refused with a sentence`() {
    let count = Scale.count("LOCKS", short: 5_000, long: 500_000)
    let own = LockHolder(
      user: "zhang", host: "pc", process: Int(getpid()), boot: "b0",
      since: JournalMoment(seconds: 1_700_000_000))
    var chance = Chance(seed: Scale.seed)
    var read = 0
    for round in 0..<count {
      do throws(FileFault) {
        let holder = try LockHolder(reading: Spoiler().spoil(Array(own.text.utf8), &chance))
        read += 1
        _ = holder.isGone(for: own)
        #expect((try? LockHolder(reading: Array(holder.text.utf8))) == holder, "round \(round)")
      } catch {
        #expect(["。", "？"].contains(error.message.last), "round \(round): \(error.message)")
      }
    }
    Scale.say("fuzz lock files: \(count) files, \(read) read, seed \(Scale.seed), wrong 0")
  }
}
