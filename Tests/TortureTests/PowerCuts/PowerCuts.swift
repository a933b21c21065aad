import SeededChance

/// All disks that may be found after a power cut at each moment of a story.
///
/// POSIX promises: what was flushed is there. Of everything else, any part may be there, in any
/// order; a write may be there by half, or as zeros. Where that makes too many disks, chance takes
/// so many of them, always with nothing and with all.
struct PowerCuts {
  let start: DiskImage
  let story: DiskStory
  /// So many disks at most are tried for one moment.
  let most: Int
  private var chance: Chance
  /// Moments, disks that POSIX permits of them that were made, and those that differ.
  private(set) var moments = 0
  private(set) var tried = 0
  private(set) var different: Set<Int> = []

  /// For the log: what was made and opened.
  var line: String {
    "\(story.steps.count) changes, \(story.flushes.count) flushes, \(moments) moments, "
      + "\(tried) disks that POSIX permits, \(different.count) different ones opened, wrong 0"
  }

  init(_ story: DiskStory, on start: DiskImage, most: Int, chance: Chance) {
    self.story = story
    self.start = start
    self.most = most
    self.chance = chance
  }

  /// Cuts the power behind each step and each flush.
  ///
  /// `look` gets each disk that differs from all before, and the time of the cut.
  mutating func run(_ look: (DiskImage, Int) throws -> Void) throws {
    // A flush changes what may be lost, so that the moment behind it counts as well.
    let ends = story.steps.map(\.time) + story.flushes.map(\.time)
    for time in ends.sorted() {
      moments += 1
      let past = story.steps.prefix { $0.time <= time }
      let open = past.indices.filter { !isSafe($0, at: time) }
      for survivals in choices(for: open.map { past[$0].step }) {
        try cut(Array(past), open, survivals, time, look)
      }
    }
  }

  private mutating func cut(
    _ past: [(time: Int, step: DiskStep)], _ open: [Int], _ survivals: [Survival], _ time: Int,
    _ look: (DiskImage, Int) throws -> Void
  ) throws {
    var disk = start
    var next = 0
    for (index, entry) in past.enumerated() {
      var survival = Survival.whole
      if next < open.count, open[next] == index {
        survival = survivals[next]
        next += 1
      }
      if survival != .none { disk.take(entry.step, survival) }
    }
    tried += 1
    if different.insert(disk.look(at: time)).inserted { try look(disk, time) }
  }

  /// A flush behind the step, and before the cut, covers it.
  private func isSafe(_ index: Int, at time: Int) -> Bool {
    let home = story.steps[index].step.home
    return story.flushes.contains { $0.time <= time && $0.steps > index && $0.home == home }
  }

  /// What becomes of the steps that are not safe: all combinations, or some of them.
  private mutating func choices(for steps: [DiskStep]) -> [[Survival]] {
    let options = steps.map { step -> [Survival] in
      if case .written = step { return Survival.allCases }
      return [.whole, .none]
    }
    let count = options.reduce(1) { $0 > most ? $0 : $0 * $1.count }
    if count <= most { return PowerCuts.product(options) }
    let extremes = [options.map { _ in Survival.whole }, options.map { _ in Survival.none }]
    return extremes + (0..<most).map { _ in options.map { chance.element($0) } }
  }

  private static func product(_ options: [[Survival]]) -> [[Survival]] {
    options.reduce([[]]) { heads, choices in
      heads.flatMap { head in choices.map { head + [$0] } }
    }
  }
}

extension DiskImage {
  /// A number for what somebody sees of the disk.
  ///
  /// What looks the same a tenth of a second later counts again, since more must be there by then.
  fileprivate func look(at time: Int) -> Int {
    var hasher = Hasher()
    hasher.combine(contents)
    hasher.combine(time / 100_000)
    return hasher.finalize()
  }
}
