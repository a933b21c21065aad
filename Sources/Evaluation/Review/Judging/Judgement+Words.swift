extension Judgement {
  /// The state in at most four characters, for lists: 已签发, 核验不符.
  public var title: String {
    switch assurance {
    case .verified, .named: claimed.title
    case .unverified: "未经核验"
    case .altered: claimed == .signed ? "签名失效" : "事后改动"
    case .contradicted: "核验不符"
    }
  }

  /// The state with what belongs to it, where there is room: who signed, or why it does not hold.
  public var text: String {
    switch assurance {
    case .contradicted(let reasons): SignatureStanding.contradicted(reasons).text
    case .unverified(let reason): SignatureStanding.unverified(reason).text
    case .altered(let fields):
      claimed == .signed
        ? standing.text
        : "\(claimed.title)之后事后改动" + (fields.isEmpty ? "" : "：\(fields.joined(separator: "、"))")
    case .named where claimed == .submitted: "\(claimed.title)（未签名）"
    case .verified, .named:
      switch standing {
      case .unsigned: claimed.title
      case .reopened: "\(claimed.title)；\(standing.text)"
      case .signed, .void, .contradicted, .unverified: standing.text
      }
    }
  }

  /// Everything that speaks against the state, each a sentence; empty where it holds.
  public var reasons: [String] {
    switch assurance {
    case .verified, .named: []
    case .unverified(let reason): [reason]
    case .altered(let fields):
      [
        "报告已不是\(claimed == .signed ? "签发" : "送审")的内容：\(fields.isEmpty ? "内容写法" : fields.joined(separator: "、"))。"
      ]
    case .contradicted(let reasons): reasons
    }
  }

  /// For scripts: the state where it holds, else why it does not.
  public var name: String {
    switch assurance {
    case .verified, .named: claimed.rawValue
    case .unverified, .altered, .contradicted: assurance.name
    }
  }
}

extension Judgement.Assurance {
  /// For scripts and for the queue's memory.
  public var name: String {
    switch self {
    case .verified: "verified"
    case .named: "named"
    case .unverified: "unverified"
    case .altered: "altered"
    case .contradicted: "contradicted"
    }
  }
}
