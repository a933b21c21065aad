/// Whether a report is signed, as it is now (签署状况): a part of its `Judgement`, which is made anew
/// each time.
public enum SignatureStanding: Hashable, Sendable {
  /// 未签发
  case unsigned
  /// Signed, and nothing has changed since; the digest is that of the report's file.
  case signed(Statement.Signer, Timestamp, digest: String)
  /// Signed, and changed since: the labels of the fields that differ.
  case void(fields: [String])
  /// A new revision of a signed one, and what differs from what was signed.
  case reopened(revision: Int, fields: [String])
  /// 未经核验: a signature is claimed that nobody here can check, and why.
  case unverified(String)
  /// 核验不符: what is claimed is contradicted; by what, the first thing first.
  case contradicted([String])

  /// As every export and list shows it.
  public var text: String {
    switch self {
    case .unsigned: "未签发"
    case .signed(let signer, let time, _):
      "已签发：\(signer.name)（\(signer.capacity.title)），\(time.day(offset: Timestamp.beijing)?.chineseText ?? "")"
    case .void(let fields):
      fields.isEmpty ? "签名失效" : "签名失效：\(fields.joined(separator: "、"))"
    case .reopened(let revision, let fields):
      "未签发（第 \(revision) 版已签发"
        + (fields.isEmpty ? "）" : "，其后改动：\(fields.joined(separator: "、"))）")
    case .unverified(let reason): "未经核验：\(reason.withoutStop)"
    case .contradicted(let reasons):
      "核验不符：\(reasons.first?.withoutStop ?? "")"
        + (reasons.count > 1 ? "等 \(reasons.count) 处" : "")
    }
  }
}

extension String {
  /// A sentence as it stands behind a colon.
  fileprivate var withoutStop: String { hasSuffix("。") ? String(dropLast()) : self }
}

extension ReportDifference {
  /// What differs as people call it, each name once: 结转结余率、联系电话.
  public var labels: [String] {
    var seen: Set<String> = []
    return items.map { String($0.title.split(separator: " / ").first ?? Substring($0.title)) }
      .filter { seen.insert($0).inserted }
  }
}
