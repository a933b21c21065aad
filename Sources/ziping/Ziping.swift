import Application
import Commands
import Session

/// Puts the commands and the sessions together, which do not know each other.
@main
struct Ziping {
  static func main() {
    ZipingProgram.main(
      Sessions(
        onScreen: { options throws(Refusal) in try InteractiveSession.run(options) },
        plain: { options throws(Refusal) in try PlainSession.run(options) }))
  }
}
