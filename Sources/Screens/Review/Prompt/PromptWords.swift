import Evaluation

/// What is written down before something is done.
enum PromptWords {
  static let passphrase = "密钥口令（不显示，用后即清）"
  static let noPassphrase = "请输入密钥口令。"
  static let noPoints = "请输入分数，或留空以取消复核分。"
  static let notOpen = "这份报告没有打开。"
  static let kept = "写下的内容留着，再打开时还在。"
  static let sourceIsFixed = "原文不能改；Shift+方向键选定要查询的字，Tab 去写查询。"

  static func labels(_ kind: PromptKind) -> [String] {
    switch kind {
    case .submit: ["送审说明（可不写）"]
    case .ask: ["查询内容"]
    case .answer: ["答复", "整改情况（改了什么，可不写）"]
    case .score: ["复核分（留空则取消）", "理由"]
    case .giveBack: ["退回意见"]
    case .reason: ["退回理由（留空则取消）"]
    case .approve, .sign: ["意见（可不写）"]
    case .reopen: ["重新开启的理由"]
    case .attach: ["文件（完整路径）", "页码或位置（可不写）"]
    case .detach: ["撤去的理由"]
    }
  }

  static let pathNeeded = "请输入文件的路径。"

  /// What to say where the words are missing.
  static func needed(_ kind: PromptKind) -> String {
    switch kind {
    case .submit, .approve, .sign, .reason, .attach: "请写明意见。"
    case .ask: "请写明查询内容。"
    case .answer: "请写明答复。"
    case .score: "复核分须写明理由。"
    case .giveBack: "请写明退回意见。"
    case .reopen: "请写明重新开启的理由。"
    case .detach: "请写明撤去的理由。"
    }
  }

  static func title(_ kind: PromptKind) -> String {
    switch kind {
    case .submit: "送审"
    case .ask: "提出查询"
    case .answer(let number): "答复查询 \(number)"
    case .score: "复核分"
    case .giveBack: "退回"
    case .reason: "退回理由"
    case .approve: "审核通过"
    case .sign: "签发"
    case .reopen: "重新开启"
    case .attach: "添附佐证"
    case .detach: "撤去佐证"
    }
  }

  static func send(_ kind: PromptKind) -> String {
    switch kind {
    case .submit: "送审"
    case .ask: "提出"
    case .answer: "答复"
    case .score: "记下"
    case .giveBack: "退回"
    case .approve: "通过"
    case .sign: "签发"
    case .reopen: "开启"
    case .attach: "添附"
    case .detach: "撤去"
    case .reason: "附上"
    }
  }

  static func reasonKept(_ count: Int) -> String {
    count == 0
      ? "没有附在栏目上的退回理由了。"
      : "附在栏目上的退回理由有 \(count) 处，退回时一并交给填报人。"
  }

  static func hint(_ state: PromptScreen) -> String {
    if state.isWaiting { return "正在办理……" }
    if state.source != nil {
      return "Shift+Tab 到原文，Shift+方向键选定字词；不选则查询整个栏目。"
    }
    return "Tab 到下一格，最后一格按 Enter 办理；Esc 返回，写下的内容不丢。"
  }

  static func copied(_ isCopied: Bool) -> String {
    (isCopied ? "[x] " : "[ ] ") + "在数据文件夹另存一份（^O 切换；不存则只记位置）"
  }

  /// What the prompt is about, above its lines.
  static func introduction(_ kind: PromptKind, _ state: Surroundings) -> [String] {
    switch kind {
    case .submit:
      [
        "送审后报告锁定，只有审核人退回才能再改。",
        state.filling.map { "自评总分 \($0.scorecard.total.text)  \($0.scorecard.grade?.name ?? "")" }
          ?? "",
      ]
    case .ask(let path): [state.desk.dossier?.rated.title(of: path) ?? path.address]
    case .answer(let number): question(number, state)
    case .score(let id): score(id, state)
    case .giveBack: giveBack(state)
    case .reason(let path):
      [
        state.desk.dossier?.rated.title(of: path) ?? path.address,
        "退回时随意见交给填报人，他打开这一栏就能看到。退回以前只记在这里，退出程序时会先问。",
      ]
    case .approve, .sign:
      signing(state) + (state.desk.dossier?.state.isOwnUser == true ? [ownUser] : [])
    case .reopen: ["原签名保留；新的版次从已签发的内容开始，须重新送审和签发。"]
    case .attach(let id):
      [
        (state.filling?.rubric.indicator(id)?.title ?? "") + "：记下文件名、大小和 SM3 摘要，以后可以核对是不是同一个文件。"
      ]
    case .detach: ["撤去后留痕里仍可查到。"]
    }
  }

  private static let ownUser = "注意：填报或送审出自您现在的系统用户，请确认不是本人审核自己的报告。"

  private static func question(_ number: Int, _ state: Surroundings) -> [String] {
    guard let query = state.filling?.review?.review[query: number] else { return [] }
    let quote = query.quote.isEmpty ? "" : "“\(query.quote)” "
    return ["\(query.asked.actor.name)：\(quote)\(query.text)"]
  }

  private static func score(_ id: Indicator.ID, _ state: Surroundings) -> [String] {
    guard let dossier = state.desk.dossier, let indicator = dossier.rubric.indicator(id),
      let score = dossier.rated.scorecard[id]
    else { return [] }
    return [indicator.title, ItemWords.points(score, indicator.maximum), "复核分与自评分并列，不改动自评分。"]
  }

  private static func giveBack(_ state: Surroundings) -> [String] {
    guard let dossier = state.desk.dossier else { return [] }
    let open = dossier.review.openQueries
    guard !open.isEmpty || !dossier.reasons.isEmpty else {
      return ["没有查询和逐项理由随报告退回，请在意见里写明要改什么。"]
    }
    return listed(
      "随报告退回的查询", open.map { ("\($0.id). ", $0.field, $0.text) }, dossier)
      + listed("逐项退回理由", dossier.reasons.map { ("", $0.field, $0.text) }, dossier)
  }

  /// The first few, and how many there are.
  private static func listed(
    _ heading: String, _ lines: [(number: String, field: FieldPath, text: String)],
    _ dossier: OpenDossier
  ) -> [String] {
    guard !lines.isEmpty else { return [] }
    let shown = lines.prefix(4).map {
      "  \($0.number)\(dossier.rated.title(of: $0.field) ?? "")：\($0.text)"
    }
    return ["\(heading) \(lines.count) 条："] + shown + (lines.count > 4 ? ["  ……"] : [])
  }

  private static func signing(_ state: Surroundings) -> [String] {
    guard let dossier = state.desk.dossier else { return [] }
    let cover = dossier.report.cover
    return [
      "\(cover[.unit]) \(cover[.year])",
      DossierWords.totals(dossier.rated.scorecard, dossier.reviewed, dossier.review.scores.isEmpty),
      "签名涵盖报告、审核记录、指标体系和留痕；其后任何改动都使签名失效。",
    ]
  }
}
