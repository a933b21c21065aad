/// What is printed around and instead of the report's own words.
public struct PrintOptions: Codable, Hashable, Sendable {
  public var edition: Edition
  public var seal: SealStatus
  /// That nobody has signed the report yet is said; a signature, and a void one, always is.
  public var saysUnsigned: Bool

  public init(
    edition: Edition = .submitted, seal: SealStatus = .unsigned, saysUnsigned: Bool = true
  ) {
    self.edition = edition
    self.seal = seal
    self.saysUnsigned = saysUnsigned
  }

  /// Whether the document says anything of the signature.
  var saysSeal: Bool { saysUnsigned || seal != .unsigned }
}

/// Whom a print is for.
public enum Edition: String, Codable, Hashable, Sendable, CaseIterable {
  /// 报送版: everything, for the superior department and the finance office.
  case submitted
  /// 公开版: for publication, without what is nobody else's business.
  case published
}

/// Whether the report is signed (签发状态).
public enum SealStatus: Codable, Hashable, Sendable {
  case unsigned
  case signed(Seal)
  /// Changed after it was signed: the labels of the fields.
  case void(fields: [String])
  /// A signature is claimed that could not be checked where the report was printed, and why.
  case unverified(String)
  /// What is claimed is contradicted, and by what.
  case contradicted(String)
}

/// A signature as a document prints it.
public struct Seal: Codable, Hashable, Sendable {
  public var name: String
  /// 职务: 单位负责人.
  public var capacity: String
  /// As documents print it: 2024年4月22日 10:15.
  public var time: String
  /// Of the signed content, with its algorithm.
  public var digest: String

  public init(name: String, capacity: String, time: String, digest: String) {
    self.name = name
    self.capacity = capacity
    self.time = time
    self.digest = digest
  }
}
