import FoundationEssentials
import Glibc
import PseudoTerminal

/// Measures ziping beside nano: `ziping-bench [--json] [--runs N] [--keys N]`.
@main
struct Bench {
  private var runs = 21
  private var keys = 300
  private var isJSON = false

  static func main() throws {
    var bench = Bench()
    bench.read(CommandLine.arguments.dropFirst())
    let rows = try bench.rows()
    print(bench.isJSON ? try json(rows) : Table(rows: rows).text)
  }

  private mutating func read(_ arguments: ArraySlice<String>) {
    isJSON = arguments.contains("--json")
    for (option, value) in zip(arguments, arguments.dropFirst()) {
      if option == "--runs" { runs = Int(value) ?? runs }
      if option == "--keys" { keys = Int(value) ?? keys }
    }
  }

  private func rows() throws -> [Row] {
    let workplace = try Workplace()
    let data = workplace.data
    let starts = [
      StartBench(
        name: "start, home", arguments: { _ in BenchScenario.home(data: data) },
        awaited: BenchScenario.homeText),
      StartBench(
        name: "start, draft", arguments: { BenchScenario.draft($0, data: data) },
        awaited: BenchScenario.draftText),
    ]
    var rows: [Row] = []
    for start in starts {
      rows += attempt(start.name) { try start.measure(runs: runs, in: workplace) }
    }
    for (index, scenario) in BenchScenario.keys.enumerated() {
      let draft = BenchScenario.draftCount - 1 - index
      rows += attempt(scenario.name) {
        try KeyBench(scenario: scenario).measure(keys: keys, draft: draft, in: workplace)
      }
    }
    return rows + [binarySize]
  }

  /// What cannot be measured is said, and the rest goes on.
  private func attempt(_ name: String, _ measure: () throws -> [Row]) -> [Row] {
    do {
      return try measure()
    } catch {
      let complaint = Array("\(name) could not be measured: \(error)\n".utf8)
      write(STDERR_FILENO, complaint, complaint.count)
      return []
    }
  }

  private var binarySize: Row {
    let sizes = Contender.allCases.map { contender -> Double? in
      var status = stat()
      return stat(contender.path, &status) == 0 ? Double(status.st_size) / 1_048_576 : nil
    }
    return Row("size of the program", .mebibytes, sizes[0], sizes[1])
  }

  private static func json(_ rows: [Row]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(rows), as: UTF8.self)
  }
}
