import Evaluation
import Glibc
import ReviewProof
import Storage

/// `ziping-review flips DATA` flips every byte of a signed draft; `bench DATA` measures `verify`,
/// `queue DATA [COUNT]` the supervisor's queue.
@main
struct ReviewProofRunner {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 2 else { return print("usage: ziping-review flips|bench|queue DATA") }
    // In memory where there is such a place: thousands of drafts are not what is measured.
    let place = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    let folder = "\(place)/ziping-review-\(getpid())"
    mkdir(folder, 0o700)
    defer { system("rm -rf " + folder) }
    let keys = try KeyRing([
      SignedDraft.administrator, SignedDraft.filler, SignedDraft.reviewer,
    ])
    let report = try DraftStore.load(
      path: arguments[2] + "/samples/wuhua-2023-corrected.json"
    ).report
    let draft = try SignedDraft(in: folder, shipped: arguments[2], report: report, keys: keys)
    switch arguments[1] {
    case "bench":
      try passphrases(draft.keys)
      bench(draft, times: arguments.count > 3 ? Int(arguments[3]) ?? 200 : 200)
    case "queue":
      let count = arguments.count > 3 ? Int(arguments[3]) ?? 10_000 : 10_000
      try QueueBench(draft: draft, folder: folder, count: count).run()
    default: try flips(draft)
    }
  }

  private static func flips(_ draft: SignedDraft) throws {
    guard draft.complaints().isEmpty else { return print(draft.complaints()) }
    var (flipped, unnoticed) = (0, 0)
    // What is named by its digest is held to it alone: one mask is as good as three.
    for mask in [UInt8(1), 0x20, 0x80] {
      let flips = ByteFlips(draft, mask: mask)
      for path in mask == 1 ? flips.paths : flips.own {
        let result = try flips.run(path)
        flipped += result.flipped
        unnoticed += result.unnoticed.count
        for place in result.unnoticed.prefix(5) { print("unnoticed: \(place) ^ \(mask)") }
      }
    }
    print("\(flipped) bytes flipped one at a time, \(unnoticed) not noticed")
    exit(unnoticed == 0 ? 0 : 1)
  }

  /// What a right passphrase costs, and a wrong one, which must cost the same.
  private static func passphrases(_ keys: KeyRing) throws {
    var (right, wrong): ([Int], [Int]) = ([], [])
    for _ in 0..<5 {
      var start = now()
      _ = try keys.sign([1], as: SignedDraft.reviewer)
      right.append(now() - start)
      start = now()
      guard try !keys.opens(SignedDraft.reviewer, with: "another one") else { return }
      wrong.append(now() - start)
    }
    print(
      "opening a key: right passphrase \(text(right.sorted()[2])) ms, "
        + "wrong passphrase \(text(wrong.sorted()[2])) ms (median of 5)")
  }

  /// The roster is checked once for however many drafts; each draft has five signed steps.
  ///
  /// Beside it, in turn with it, what OpenSSL takes for the five signatures alone.
  private static func bench(_ draft: SignedDraft, times: Int) {
    let roster = (try? draft.data.people.load())?.roster
    guard let lines = try? draft.store.load().trail.lines else { return print("no trail") }
    var (whole, alone): ([Int], [Int]) = ([], [])
    for _ in 0..<max(times, 20) {
      let start = now()
      let complaints = draft.complaints(trusted: roster)
      whole.append(now() - start)
      guard complaints.isEmpty else { return print(complaints) }
      let middle = now()
      guard draft.signaturesHold(in: lines) else { return print("a signature does not hold") }
      alone.append(now() - middle)
    }
    (whole, alone) = (whole.sorted(), alone.sorted())
    let median = whole[whole.count / 2]
    print(
      "verify, the sample with five signed steps: median \(text(median)) ms, "
        + "95th percentile \(text(whole[whole.count * 19 / 20])) ms (\(whole.count) times, limit 2 ms, "
        + (median <= 2000 ? "kept)" : "MISSED)"))
    print("  OpenSSL's five checks alone: median \(text(alone[alone.count / 2])) ms")
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
