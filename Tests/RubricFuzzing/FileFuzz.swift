import Evaluation
import SeededChance
import Storage

/// Rubric files with some bytes changed: each is read or refused, and can be checked,
/// explained and scored.
public struct FileFuzz {
  public static let seed: UInt64 = 20_232

  private let sources: [[UInt8]]
  private var random = Chance(seed: FileFuzz.seed)
  /// So many could be read, and so many of them used.
  public private(set) var read = 0
  public private(set) var sound = 0
  public private(set) var failures: [String] = []

  public init(sources: [[UInt8]]) { self.sources = sources }

  public mutating func run(_ count: Int) {
    for round in 0..<count {
      var bytes = sources[round % sources.count]
      for _ in 0..<Int.random(in: 1...4, using: &random) { spoil(&bytes) }
      check(RubricFile(path: "x.json", bytes: bytes))
    }
  }

  private mutating func check(_ file: RubricFile) {
    guard let rubric = file.rubric, let reference = file.reference else {
      if file.findings.count != 1 { failures.append("no finding") }
      return
    }
    read += 1
    guard file.isSound else { return }
    sound += 1
    _ = rubric.score(Report(rubric: reference))
    if RubricDocument(rubric).lines.isEmpty { failures.append("no document") }
  }

  /// A digit or a letter changed, bytes dropped, or a piece of the file copied elsewhere.
  private mutating func spoil(_ bytes: inout [UInt8]) {
    let place = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes.remove(at: place)
    case 2: if (0x30...0x39).contains(bytes[place]) { bytes[place] = 0x30 + bytes[place] % 7 }
    case 3:
      let end = min(place + Int.random(in: 1...40, using: &random), bytes.count)
      bytes.insert(
        contentsOf: bytes[place..<end], at: Int.random(in: 0..<bytes.count, using: &random))
    default:
      // Digits keep the file readable, so that the checks are reached.
      let digits = bytes.indices.filter { (0x30...0x39).contains(bytes[$0]) }
      if let digit = digits.randomElement(using: &random) {
        bytes[digit] = UInt8.random(in: 0x30...0x39, using: &random)
      }
    }
  }
}
