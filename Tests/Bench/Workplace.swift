import FoundationEssentials
import PseudoTerminal

/// The files the programs work on, made anew for each run of the bench.
struct Workplace {
  let folder: TemporaryFolder
  private let text: String

  /// The data folder of ziping.
  var data: String { folder.path }

  init() throws {
    folder = try TemporaryFolder()
    text = try folder.write(BenchScenario.nanoText, to: "home/report.txt")
    guard let source = BuiltProgram.data else { return }
    try folder.copy(source + "/rubrics")
    let sample = try String(contentsOfFile: source + "/" + BenchScenario.sample, encoding: .utf8)
    for number in 0..<BenchScenario.draftCount {
      let draft = BenchScenario.draft(number)
      try folder.write(
        sample.replacing(
          BenchScenario.identity(BenchScenario.sampleID), with: BenchScenario.identity(draft)),
        to: "drafts/\(draft).json")
    }
  }

  /// A home without settings.
  var home: String { folder.file("home") }

  /// The arguments for nano, which reads its settings as Debian installs them.
  var nano: [String] { [text] }
}
