import ArgumentParser

/// Questions and answers: written next.
enum PlainSession {
  static func run(_ options: SessionOptions) throws(Refusal) -> ExitCode { throw .nobodyAnswers }
}
