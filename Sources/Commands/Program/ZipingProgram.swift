public import Application
import ArgumentParser
import Glibc

/// The program as the system starts it: arguments in, an exit code out.
public enum ZipingProgram {
  public static func main(_ sessions: Sessions) -> Never {
    StandardStream.occupyClosed()
    // A file over the allowed size is an error of writing like any other, not a reason to die.
    signal(SIGXFSZ, SIG_IGN)
    exit(run(CommandLine.arguments, sessions).rawValue)
  }

  /// Runs one command; the first argument is the program's own name.
  static func run(_ arguments: [String], _ sessions: Sessions) -> ExitCode {
    do {
      try refuseDamaged(arguments)
      if let opening = Opening(Array(arguments.dropFirst())) { return try opening.run(sessions) }
      let arguments = ArgumentOrder.arranged(arguments.dropFirst())
      try ZipingCommand.refuseUnknown(in: arguments)
      var command = try ZipingCommand.parseAsRoot(arguments)
      do {
        try command.run()
        return .fine
      } catch let opening as Opening {
        return try opening.run(sessions)
      }
    } catch let refusal as Refusal {
      return report(refusal.message.oneLine, refusal.exitCode)
    } catch let code as ExitCode {
      return code
    } catch {
      return answer(error)
    }
  }

  /// Swift replaces what is no UTF-8; such a text must not get into a report.
  private static func refuseDamaged(_ arguments: [String]) throws(Refusal) {
    let damaged = arguments.firstIndex { $0.unicodeScalars.contains("\u{FFFD}") }
    if let damaged { throw .argument(.argumentNotUTF8(number: damaged)) }
  }

  /// What the parser wants to say: help on standard output, usage errors on standard error.
  private static func answer(_ error: any Error) -> ExitCode {
    let text = ZipingCommand.fullMessage(for: error)
    guard ZipingCommand.exitCode(for: error) == .success else {
      return report(UsageFault(text).message, .usage)
    }
    do throws(Refusal) {
      try StandardStream.output.write(HelpText.chinese(text) + "\n")
      return .fine
    } catch {
      return report(error.message.oneLine, error.exitCode)
    }
  }

  private static func report(_ message: String, _ code: ExitCode) -> ExitCode {
    // Where even this cannot be written, the exit code is all that is left to say.
    try? StandardStream.error.write("ziping：" + message.printable + "\n")
    return code
  }
}
