import DocumentFormats
import Documents
import Glibc

/// `ziping-documents JOB`: what comes in on standard input goes out in another form.
///
/// Started by `ziping` for each file, under limits of memory and time. Exit codes: 0 done,
/// 2 no such job, 3 the input cannot be used, 4 the output could not be made or written, 5 no
/// installed font has the Chinese characters of a pdf.
@main
struct ZipingDocuments {
  static func main() {
    Limits.impose()
    if CommandLine.arguments.dropFirst().first == ReadJob.name { exit(ReadJob.run()) }
    guard let job = CommandLine.arguments.dropFirst().first.flatMap(Job.init) else { exit(2) }
    guard let input = StandardBytes.read(limit: Limits.inputBytes) else { exit(3) }
    do throws(PrintFault) {
      exit(StandardBytes.write(try job.run(input)) ? 0 : 4)
    } catch {
      exit(error == .noChineseFont ? PrintFault.noChineseFontStatus : 4)
    }
  }
}
