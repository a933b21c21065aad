import Evaluation
import Glibc
import ReviewProof
import Storage

/// `ziping-review flips DATA` flips every byte of a signed draft; `bench DATA` measures `verify`.
@main
struct ReviewProofRunner {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 2 else { return print("usage: ziping-review flips|bench DATA") }
    let folder = "/tmp/ziping-review-\(getpid())"
    mkdir(folder, 0o700)
    defer { system("rm -rf " + folder) }
    let keys = try KeyRing([
      SignedDraft.administrator, SignedDraft.filler, SignedDraft.reviewer,
    ])
    let report = try DraftStore.load(
      path: arguments[2] + "/samples/wuhua-2023-corrected.json"
    ).report
    let draft = try SignedDraft(in: folder, shipped: arguments[2], report: report, keys: keys)
    if arguments[1] == "bench" { bench(draft) } else { try flips(draft) }
  }

  private static func flips(_ draft: SignedDraft) throws {
    guard draft.complaints().isEmpty else { return print(draft.complaints()) }
    var (flipped, unnoticed) = (0, 0)
    for mask in [UInt8(1), 0x20, 0x80] {
      let flips = ByteFlips(draft, mask: mask)
      for path in flips.paths {
        let result = try flips.run(path)
        flipped += result.flipped
        unnoticed += result.unnoticed.count
        for place in result.unnoticed.prefix(5) { print("unnoticed: \(place) ^ \(mask)") }
      }
    }
    print("\(flipped) bytes flipped one at a time, \(unnoticed) not noticed")
    exit(unnoticed == 0 ? 0 : 1)
  }

  private static func bench(_ draft: SignedDraft) {
    var times: [Int] = []
    for _ in 0..<200 {
      let start = now()
      let complaints = draft.complaints()
      times.append(now() - start)
      guard complaints.isEmpty else { return print(complaints) }
    }
    times.sort()
    print(
      "verify, the sample signed, roster included: median \(text(times[100])) ms, "
        + "95th percentile \(text(times[190])) ms (200 times)")
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
  }

  /// Microseconds as milliseconds.
  private static func text(_ time: Int) -> String {
    let rest = String(time % 1000)
    return "\(time / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }
}
