import Evaluation
import FoundationEssentials
import RubricFuzzing
import Storage

/// Measures the rules without a screen, or feeds them nonsense.
///
/// `ziping-rules bench DATA` · `ziping-rules sheet` · `ziping-rules fuzz DATA FORMULAS FILES`
@main
struct BenchRules {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == "sheet" { return LargeRubric.printSheet(indicators: 500) }
    guard arguments.count >= 2 else {
      return print("ziping-rules bench DATA | fuzz DATA FORMULAS FILES")
    }
    let data = arguments[1]
    if arguments[0] == "fuzz" {
      try fuzz(data, arguments.dropFirst(2).compactMap { Int($0) })
    } else {
      try bench(data)
    }
  }

  private static func bench(_ data: String) throws {
    let rubric = try RubricStore(folders: [data + "/rubrics"]).load("wuhua-2023").rubric
    let sample = try DraftStore.load(path: data + "/samples/wuhua-2023.json").report
    print("rescoring the sample after one edit: \(rescoring(rubric, sample)) (limit 50 µs)")
    let small = LargeRubric(indicators: 500)
    let large = LargeRubric(indicators: 2_000)
    let times = [small, large].map { $0.rescoring() }
    print("rescoring 500 indicators: \(times[0])")
    print("rescoring 2,000 indicators: \(times[1]) (limit 5 ms)")
    print("2,000 : 500 = \(times[1].ratio(to: times[0])) : 1 (linear is 4)")
    checks(rubric, sample)
    for file in try FileManager.default.contentsOfDirectory(atPath: data + "/rubrics").sorted() {
      let path = data + "/rubrics/" + file
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
      let time = Median.of(51) { _ = RubricFile(path: path, bytes: bytes) }
      print("loading and checking \(file): \(time) (limit 10 ms)")
    }
  }

  private static func checks(_ rubric: Rubric, _ sample: Report) {
    var long = LongReport(rubric, sample, characters: 20_000)
    print(
      "all checks after one edit, \(long.characters) characters: "
        + "\(Median.of(201) { _ = long.checkAfterEdit() }) (limit 5 ms)")
    print("the same with no text read before: \(Median.of(21) { _ = long.checkAll() })")
  }

  private static func rescoring(_ rubric: Rubric, _ sample: Report) -> Median {
    var report = sample
    var cents = 0
    return Median.of(2_001) {
      cents += 1
      report.facts["carryover_end"] = .value(.number(DecimalNumber(500_000 + cents)))
      _ = rubric.score(report)
    }
  }

  private static func fuzz(_ data: String, _ counts: [Int]) throws {
    var formulas = FormulaFuzz()
    formulas.run(counts.first ?? 1_000_000)
    print(
      "formulas, seed \(FormulaFuzz.seed): \(counts.first ?? 1_000_000) tried, "
        + "\(formulas.read) read, \(formulas.failures.count) wrong")
    let names = try FileManager.default.contentsOfDirectory(atPath: data + "/rubrics").sorted()
    let sources = try names.map { name in
      [UInt8](try Data(contentsOf: URL(filePath: data + "/rubrics/" + name)))
    }
    var files = FileFuzz(sources: sources)
    files.run(counts.dropFirst().first ?? 10_000)
    print(
      "files, seed \(FileFuzz.seed): \(counts.dropFirst().first ?? 10_000) tried, "
        + "\(files.read) read, \(files.sound) usable, \(files.failures.count) wrong")
    for failure in (formulas.failures + files.failures).prefix(10) { print(failure) }
  }
}
