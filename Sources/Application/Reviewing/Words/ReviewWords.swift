public import Evaluation
public import Signing
public import Storage

/// What the commands of the review say.
public enum ReviewWords {
  public static let newPassphrase = "请设口令（8 个字符以上，不显示）："
  public static let passphraseAgain = "请再输入一次："
  public static let oldPassphrase = "请输入原来的口令（不显示）："

  public static func passphrase(_ name: String) -> String { "请输入“\(name)”的口令（不显示）：" }

  /// What somebody signs; their own words stand beside it.
  public static func sentence(_ action: ReviewAction) -> String {
    switch action {
    case .submit: "本人对所填报内容的真实性、完整性负责，现予送审。"
    case .return: "本人已审核本报告，予以退回。"
    case .approve: "本人已审核本报告，审核通过。"
    case .sign: "本人已审阅本报告、审核记录和佐证材料清单，同意签发。"
    case .reopen: "本人重新开启已签发的报告，另起新的版次，原来的签名保留。"
    case .fill, .attach, .detach, .answer, .ask, .close, .score: ""
    }
  }

  /// What was done, and where the report stands now.
  public static func done(_ action: ReviewAction, _ desk: ReviewDesk) -> String {
    let review = desk.review
    return "已办理“\(action.title)”：第 \(desk.report.revision) 版，现在是“\(desk.judgement.title)”，"
      + "留痕 \(desk.file.trail.head.lines) 条。"
      + (review.steps.last?.action == action && review.steps.last?.statement == nil
        ? "未签名：名册里没有\(desk.person.name)的公钥。" : "")
      + desk.judgement.reasons.joined()
  }

  /// What came to a trail while somebody looked at an earlier state of it.
  public static func added(_ entry: TrailEntry) -> String {
    "新增留痕第 \(entry.number) 条“\(entry.kind.title)”"
  }
  public static let contents = "报告或留痕的内容"

  /// What is about to be approved or signed, before the passphrase is asked for.
  public static func deciding(_ action: ReviewAction, _ desk: ReviewDesk) -> String {
    let report = desk.report
    let submitted = desk.review.last(.submit)
    let by = submitted.map {
      "，与\($0.mark.actor.name) \($0.mark.time.text(offset: Timestamp.beijing)) 送审的内容一致"
    }
    return "将\(action.title)：\(report.cover[.unit]) \(report.cover[.year])，第 \(report.revision) 版，"
      + "自评总分 \(desk.rubric.score(report).total.text) 分，内容摘要 \(desk.file.digest.shortKey)\(by ?? "")。"
      + RubricDoubts(report, in: desk.place.data).sentences.joined()
      + (desk.review.users.contains(desk.mark.actor.user)
        ? "注意：填报或送审出自您现在的系统用户“\(desk.mark.actor.user)”，请确认不是本人审核自己的报告。" : "")
  }

  public static func detached(_ number: Int, _ desk: ReviewDesk) -> String {
    "已撤去第 \(number) 号佐证材料，文件本身没有动。留痕 \(desk.file.trail.head.lines) 条。"
  }

  public static func signed(_ paths: (statement: String, signature: String)) -> String {
    "签署声明：\(paths.statement)\n签名文件：\(paths.signature)"
  }

  public static func rated(_ own: Scorecard, _ reviewed: Scorecard) -> String {
    "自评总分 \(own.total.text) 分，复核后 \(reviewed.total.text) 分。"
  }

  public static let takenBack = "撤销复核分"

  /// The total with the supervisor's points, where there are any.
  public static func reviewed(_ total: Points, _ count: Int) -> String {
    "复核后总分 \(total.text) 分（复核 \(count) 项）"
  }

  public static let noQueries = "没有查询。"
  public static let question = "查询："
  public static let answer = "答复："
  public static let unanswered = "（未答复）"
  public static let correction = "整改："
  public static let unchanged = "（无改动）"
  /// As wide as a label.
  public static let noLabel = "      "
  public static let noEvidence = "没有佐证材料。"
  public static let noHistory = "还没有留痕。"
  public static let same = "没有差别。"
  public static let nothingToVerify = "没有草稿可以核验。"

  public static func condition(_ condition: ReviewStore.EvidenceCondition) -> String {
    switch condition {
    case .sound: "相符"
    case .missing: "缺失"
    case .unreadable: "无权读取"
    case .changed: "已变"
    }
  }

  public static func keyMade(_ path: String, _ fingerprint: String) -> String {
    "已生成密钥。公钥：\(path)\n指纹：\(fingerprint.shortKey)\n请把公钥交管理员登记入册，并妥善备份私钥、牢记口令。"
  }

  /// In the place of a fingerprint.
  public static func badKey(_ error: SigningError) -> String {
    error == .privateKey ? "这是私钥，请给 .pub.pem" : "不是公钥"
  }

  public static let passphraseChanged = "口令已更换。"

  public static func rosterSaved(_ roster: Roster) -> String {
    "人员名册已保存并签署：第 \(roster.serial) 号，\(roster.people.count) 人。"
  }

  public static func trusted(_ known: KnownAdministrators.Known) -> String {
    "已认可管理员“\(known.name)”的密钥，指纹 \(known.key.shortKey)。"
  }

  public static let rosterSound = "名册由已知的管理员签署，核对无误。"

  public static func packed(_ path: String, _ code: String, _ judgement: Judgement) -> String {
    "已打包到 \(path)，并已读回核对。校验码 \(code)，请与对方在电话里核对。" + standing(judgement)
  }

  public static func code(_ code: String) -> String { "数据包的校验码：\(code)" }

  /// What goes over, as it was found here.
  public static func standing(_ judgement: Judgement) -> String { "报告在这里核验为：\(judgement.text)。" }

  public static func unpacked(_ outcome: Parcel.Outcome, _ code: String) -> String {
    switch outcome {
    case .created(let id): "已收入新草稿“\(id)”。校验码 \(code)，请与对方在电话里核对。"
    case .advanced(let id, let lines):
      "已收入草稿“\(id)”的 \(lines) 条新留痕及相应内容。校验码 \(code)，请与对方在电话里核对。"
    case .nothingNew(let id): "草稿“\(id)”这里已经有数据包的全部内容。校验码 \(code)，请与对方在电话里核对。"
    }
  }
}

extension SignatureStanding {
  /// The name in JSON.
  public var name: String {
    switch self {
    case .unsigned: "unsigned"
    case .signed: "signed"
    case .void: "void"
    case .reopened: "reopened"
    case .unverified: "unverified"
    case .contradicted: "contradicted"
    }
  }
}

extension ReviewWords {
  /// What stands in the trail by name alone.
  public static func unsigned(_ lines: [Int]) -> String {
    lines.isEmpty
      ? "" : "第 \(lines.map(String.init).joined(separator: "、")) 条送审没有签名，只凭登记的姓名。"
  }

  /// What came behind the last signature, by kind.
  public static func uncovered(_ entries: [TrailEntry]) -> String {
    guard let first = entries.first, let last = entries.last else { return "" }
    let kinds = TrailEntry.Kind.allCases.compactMap { kind in
      let count = entries.count { $0.kind == kind }
      return count > 0 ? "\(kind.title) \(count) 条" : nil
    }
    let lines = entries.count == 1 ? "\(first.number)" : "\(first.number)–\(last.number)"
    return "留痕第 \(lines) 条（\(kinds.joined(separator: "、"))）在最后一次签名之后，要到下一次签名才受签名保护。"
  }

  /// The rubric of a report is not the one of that name that is here.
  static func otherRubric(_ rubric: Rubric, _ items: [String]) -> String {
    let shown = items.prefix(3).joined(separator: "；")
    return "注意：报告的得分按另一份指标体系“\(rubric.id)”（\(rubric.version)）计算，与这里的不同"
      + (items.isEmpty ? "。" : "：\(shown)\(items.count > 3 ? "等 \(items.count) 处" : "")。")
  }

  static func failingCases(_ rubric: Rubric, _ names: [String]) -> String {
    "注意：计分所用的指标体系“\(rubric.id)”有算例不符：\(names.prefix(3).joined(separator: "、"))。"
  }

  /// Names are what people say of themselves; the account of the system stands beside them.
  public static func sameUser(_ lines: [Int]) -> String {
    lines.isEmpty
      ? "" : "注意：第 \(lines.map(String.init).joined(separator: "、")) 条的审核或签发与填报、送审出自同一个系统用户。"
  }

  public static func unsound(_ id: String, _ judgement: Judgement?, _ count: Int) -> String {
    let isUnverified =
      switch judgement?.assurance {
      case .unverified, nil: true
      case .verified, .named, .altered, .contradicted: false
      }
    return "报告“\(id)”\(isUnverified ? "未经核验" : "核验不符")，有 \(count) 处。请逐条处理："
  }

  /// Both sentences of a report with which nothing is off.
  public static func sound(
    _ id: String, _ judgement: Judgement?, _ lines: Int
  ) -> String {
    let state = judgement?.title ?? ""
    return switch judgement?.standing {
    case .signed(let signer, let time, _):
      "报告“\(id)”由\(signer.name)以\(signer.capacity.title)身份于"
        + "\(time.day(offset: Timestamp.beijing)?.chineseText ?? "")签发，签名、名册、\(lines) 条留痕和各版本核对无误。"
        + "签发之后没有任何改动。"
    case .reopened(let revision, let fields):
      "报告“\(id)”的第 \(revision) 版已签发，签名和 \(lines) 条留痕核对无误；新的版次现在是“\(state)”，尚未签发。"
        + (fields.isEmpty ? "签发之后内容没有改动。" : "签发之后改动了\(fields.joined(separator: "、"))。")
    case .unsigned, .void, .unverified, .contradicted, nil:
      lines == 0
        ? "报告“\(id)”还没有留痕。还没有签发，没有签名可以核验。"
        : "报告“\(id)”现在是“\(state)”，\(lines) 条留痕核对无误。还没有签发，没有签发的签名可以核验。"
    }
  }
}
