/// What was noticed while a document was written.
public struct PrintNotes: Codable, Hashable, Sendable {
  /// Faces asked for, and what they were set in.
  public var faces: [FaceUse] = []
  /// Characters that no installed face has; they print as their code in brackets.
  public var missing: [MissingGlyph] = []
  public var pages: Int?

  public init() {}
}

public struct FaceUse: Codable, Hashable, Sendable {
  public var wanted: String
  public var used: String

  public init(wanted: String, used: String) {
    self.wanted = wanted
    self.used = used
  }

  public var isSubstituted: Bool { wanted != used }
}

public struct MissingGlyph: Codable, Hashable, Sendable {
  public var character: String
  public var count: Int

  public init(character: String, count: Int) {
    self.character = character
    self.count = count
  }

  /// `U+31350`.
  public var code: String {
    character.unicodeScalars.map { "U+" + String($0.value, radix: 16, uppercase: true) }
      .joined(separator: " ")
  }
}

/// Why a document was not made.
public enum PrintFault: Error, Hashable, Sendable {
  /// The job makes no sense, or the library that writes the format failed.
  case unusable
  /// No installed font has most of the report's Chinese characters: a page of codes is no page.
  case noChineseFont
}

extension PrintFault {
  /// What `ziping-documents` says by its exit code; 1 to 4 have other meanings.
  public static let noChineseFontStatus: Int32 = 5
}
