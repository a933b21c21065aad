public import Documents

/// How something was asked for, if wrongly: a command, an option, a file of another kind.
///
/// The words are in `ArgumentFault+Words.swift`.
public enum ArgumentFault: Error, Hashable {
  case noSuchCommand(String, nearest: String?)
  case argumentNotUTF8(number: Int)
  case notAssignment(String)
  case nothingToSet
  case nothingToCheck
  /// `--all` beside names.
  case allAndNames
  case twoSources
  case badFormat(String)
  /// The file's name ends with a suffix that no format has, or with none.
  case unknownSuffix(String)
  /// The file's name and the option ask for different formats.
  case otherSuffix(String, DocumentFormat)
  /// A file of that kind is nothing for a terminal.
  case outputNeeded
  case badAmbiguousWidth(String)
  /// A session has no terminal and nobody answers.
  case nobodyAnswers
  case badRange(String)
  case badDay(String)
  case badRole(String)
  case badName(String)
  case noRole(String)
  /// `--passphrase-fd` names no open descriptor.
  case badDescriptor(Int)
  /// A report by hand needs to know by which rubric.
  case rubricNeeded
  /// Neither the title nor an option says for which unit or year.
  case coverNeeded
}
