/// Text in another encoding than UTF-8, for saying that it is the wrong one.
public struct LocaleText {
  private let codeset: String

  public init(_ codeset: String) { self.codeset = codeset }

  /// The text's bytes in the encoding; UTF-8 where it cannot be converted.
  public func bytes(of text: String) -> [UInt8] {
    CodesetConversion.converted(
      text.utf8, from: "UTF-8", to: codeset + "//TRANSLIT", room: 4) ?? Array(text.utf8)
  }
}
