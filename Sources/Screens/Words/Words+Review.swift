import Evaluation

extension Words {
  /// Who acts, and what was done.
  enum Desk {
    static let identity = "身份"
    static let nobody = "未选身份"
    static let identityHint = "Enter 选定由谁办理，下次启动仍是此人；签名仍须本人的口令。"
    static let noRoster = "还没有人员名册。请管理员先用 ziping key new 和 ziping people init 建立。"
    static let chooseFirst = "还没有选定身份。请按 F9 打开菜单，选“身份”。"
    static let noKey = "无公钥"

    static func actsNow(_ name: String) -> String { "现在由“\(name)”办理。" }

    /// Beijing time, for which Chinese reports are written.
    static let zone = Timestamp.beijing

    static func time(_ time: Timestamp) -> String { time.text(offset: zone) }

    /// Without the year: 04-22 16:40.
    static func short(_ time: Timestamp) -> String {
      String(time.text(offset: zone).dropFirst(5))
    }

    static func done(_ action: ReviewAction, _ state: DraftReview) -> String {
      switch action {
      case .submit: "已送审，审核人处理之前不能再改。"
      case .return: "已退回，填报人可以修改后再次送审。"
      case .approve: "已审核通过，可以签发。"
      case .sign: "\(state.standing.text)。"
      case .reopen: "已重新开启为第 \(state.review.revision) 版。"
      case .ask: "已记下查询，退回时一并交给填报人。"
      case .answer: "已答复，再次送审后由审核人销结。"
      case .close: "已销结，未销结的查询还有 \(state.review.openQueries.count) 条。"
      case .score: "复核分已记下，自评分不变。"
      case .attach: "佐证材料已更新。"
      case .fill: "已保存。"
      }
    }
  }

  /// The queue.
  enum Queue {
    static let unit = "单位"
    static let year = "年度"
    static let state = "状态"
    static let score = "自评"
    static let grade = "等"
    static let deductions = "扣分"
    static let findings = "问题"
    static let since = "自何时起"
    static let search = "查找："
    static let nothing = "这里没有报告。按 F4 换一种筛选。"

    static func title(_ filter: Screens.Queue.Filter, _ order: Screens.Queue.Order) -> String {
      "审核 / \(name(filter)) / \(name(order))"
    }

    static func name(_ filter: Screens.Queue.Filter) -> String {
      switch filter {
      case .waiting: "待办"
      case .submitted: "已送审"
      case .approved: "审核通过"
      case .returned: "被退回"
      case .signed: "已签发"
      case .all: "全部"
      }
    }

    static func name(_ order: Screens.Queue.Order) -> String {
      switch order {
      case .waiting: "等候最久在前"
      case .unit: "按单位"
      case .score: "低分在前"
      case .findings: "问题多在前"
      }
    }

    static func progress(_ known: Int, _ all: Int) -> String { "正在读取：\(known) / \(all)" }
    static func count(_ count: Int) -> String { "\(count) 份报告。直接输入单位名称即可查找。" }

    /// As 1错2警.
    static func findings(_ errors: Int, _ warnings: Int) -> String {
      switch (errors, warnings) {
      case (0, 0): "0"
      case (0, _): "\(warnings)警"
      case (_, 0): "\(errors)错"
      case (_, _): "\(errors)错\(warnings)警"
      }
    }
  }

  /// The supervisor's view of a report.
  enum Dossier {
    static let heads = ["满分", "自评", "复核"]
    static let why = "为什么"
    static let note = "送审说明"
    static let lastReturn = "上次退回"
    static let noReason = "未写原因"
    static let nothingLost = "没有扣分。"
    static let unverified = "本指标体系的评分规则均未经核实。"
    static let nothingChanged = "没有改动。"
    static let nothingHere = "这一行没有可以打开的内容。"
    static let askWhere = "请先移到要查询的栏目或指标。"
    static let scoreWhere = "请先移到要复核的指标。"
    static let closeWhere = "请先移到要销结的查询。"
    static let neverReturned = "这份报告还没有退回过。"
    static let reasonWhere = "请先移到要退回修改的栏目或指标。"
    static let hint = "Enter 细看，Tab 到下一节；^K 销结查询，^W 退回理由，^O 历史，^E 佐证。"

    static func pendingReasons(_ count: Int) -> String {
      "逐项退回理由 \(count)（F2 退回时一并交出）"
    }

    static func title(_ cover: Cover) -> String { "审核 / \(cover[.unit]) \(cover[.year])" }

    /// Who submitted when, and how many times.
    static func state(_ state: DraftReview) -> String {
      let times = state.review.steps.count { $0.action == .submit }
      guard let last = state.review.last(.submit), state.review.state.isWaiting else {
        return stateText(state.review, state.standing)
      }
      return "\(last.mark.actor.name) \(Desk.short(last.mark.time)) 送审 第\(times)次"
    }

    static func deductions(_ count: Int) -> String { "扣分项 \(count)" }
    static func first(_ count: Int) -> String { "先看这些 \(count)" }
    static func others(_ count: Int) -> String { "其余 \(count) 项（Enter 从头逐项看）" }
    static func lost(_ points: Points, _ reason: String) -> String { "扣 \(points.text)：\(reason)" }
    static func warnings(_ count: Int, justified: Int) -> String {
      "错误和警告 \(count)（已说明 \(justified)）"
    }
    static func justification(_ reason: String) -> String { "理由：\(reason)" }
    static func overrides(_ count: Int) -> String { "人工评分 \(count)" }
    static func override(_ computed: Points?, _ reason: String) -> String {
      (computed.map { "按规则 \($0.text) 分" } ?? "按规则算不出") + "；" + (reason.isEmpty ? noReason : reason)
    }
    static func queries(_ count: Int, open: Int) -> String { "查询 \(count)（未销结 \(open)）" }
    static func sinceReturn(_ count: Int) -> String { "退回后的改动 \(count)" }
    static func sinceLastYear(_ year: String) -> String { "与上年（\(year)）对照" }
    static func lastYear(_ source: LastYearSource) -> String {
      switch source {
      case .draft(let name): "对照的是填报人带入的上年草稿“\(name)”现在的内容。"
      case .taken(let name): "上年草稿“\(name)”已不在此处，对照的是填报人当时带入的数据和文字，没有得分。"
      case .name(let name): "填报人没有带入上年报告；对照的是按单位和年度找到的草稿“\(name)”。"
      }
    }
    static func sameTexts(_ titles: [String]) -> String {
      "与上年逐字相同 \(titles.count) 处：" + titles.joined(separator: "；")
    }

    /// Both sides and their difference; nothing while figures are missing.
    static func figures(_ line: IdentityLine) -> String? {
      guard let left = line.left, let right = line.right, let difference = line.difference else {
        return nil
      }
      let text = { (number: Rational) in
        line.isAmount ? number.groupedText(places: 2) : number.shortText(places: 2)
      }
      return "左 \(text(left))  右 \(text(right))  差 \(text(difference))"
    }

    static func totals(_ own: Scorecard, _ reviewed: Scorecard, _ isUnreviewed: Bool) -> String {
      let points = "自评 \(own.total.text) \(own.grade?.name ?? "")"
      guard !isUnreviewed else { return points + "  尚无复核分" }
      return points + "  复核 \(reviewed.total.text) \(reviewed.grade?.name ?? "")"
    }

    /// What is in the way of a signature, or how the signature stands.
    static func obstacle(_ review: Review, _ standing: SignatureStanding) -> String {
      let open = review.openQueries.count
      return open > 0 && review.state.isWaiting
        ? "未销结的查询 \(open) 条：销结后方可签发" : stateText(review, standing)
    }

    /// As 被退回.
    static func stateText(_ review: Review, _ standing: SignatureStanding) -> String {
      switch standing {
      case .unsigned: review.state.title
      case .signed, .void: standing.text
      case .reopened: "\(review.state.title)；\(standing.text)"
      }
    }
  }

  /// One part of a report as the supervisor reads it.
  enum Item {
    static let answers = "填报内容"
    static let written = "程序写出"
    static let why = "缘由"
    static let changes = "退回后的改动"
    static let answer = "  答复"
    static let change = "  整改"
    static let hint = "移到一行按 Enter 提出查询；已答复的查询按 Enter 销结。F8 写复核分。"

    static let pendingReasons = "退回理由（退回时一并交出）"
    static let givenReasons = "上次的退回理由"

    static func points(_ score: Score, _ maximum: Points) -> String {
      "满分 \(maximum.text)  自评分 \(score.points.text)（\(score.standing.title)）"
    }
    static func reviewed(_ points: Points, _ reason: String, _ name: String) -> String {
      "复核分 \(points.text)（\(name)）：\(reason)"
    }
    static func total(_ own: Scorecard, _ reviewed: Scorecard) -> String {
      own.total == reviewed.total
        ? "自评总分 \(own.total.text)" : "自评 \(own.total.text)  复核 \(reviewed.total.text)"
    }
    static func queries(_ count: Int) -> String { "查询（\(count) 条）" }
    static func query(_ number: Int) -> String { "查询 \(number)" }
    static func quote(_ text: String) -> String { "“\(text)” " }
    static func findings(_ count: Int) -> String { "问题 \(count)" }
  }

  /// The filler's page before submitting.
  enum Submission {
    static let title = "送审与查询"
    static let state = "状态"
    static let openFirst = "请先按 Enter 打开要送审的报告。"
    static let nothingAsked = "没有等待答复的查询。"
    static let hint = "Enter 到原处修改；警告可按 ^L 进问题清单写理由。F7 答复查询，F6 送审。"

    /// For the head line, as 被退回 2查询.
    static func head(_ review: Review) -> String {
      let waiting = review.unansweredQueries.count
      return review.state.title + (waiting > 0 ? " \(waiting)查询" : "")
    }
    static func returned(_ reason: String) -> String { "退回：\(reason)" }
    static func returned(_ name: String, _ time: String) -> String { "退回意见（\(name) \(time)）" }
    static func queries(_ count: Int) -> String { "查询（待答复 \(count)）" }
    static func errors(_ count: Int) -> String { "错误 \(count)：改正后才能送审" }
    static func warnings(_ count: Int) -> String { "未说明理由的警告 \(count)：改正，或说明理由" }
    static func ready(_ queries: Int) -> String {
      queries == 0 ? "可以送审：按 F6。" : "可以送审；还有 \(queries) 条查询没有答复。"
    }
    static func blocked(errors: Int, warnings: Int) -> String {
      "还不能送审：错误 \(errors) 处，未说明的警告 \(warnings) 处。"
    }
    static func asked(_ query: Query) -> String { "查询 \(query.id)：\(query.text)" }
  }

  /// The table of corrections (整改对照表).
  enum Corrections {
    static let title = "整改对照表"
    static let query = "查询"
    static let answer = "答复"
    static let correction = "整改情况"
    static let unanswered = "未答复"
    static let unchanged = "无改动"
    static let none = "没有查询，所以没有整改对照表。"
    static let hint = "查询、答复和整改情况，按编号列出。"
    static func counts(_ closed: Int, _ all: Int) -> String { "已销结 \(closed)/\(all)" }
  }

  /// History and differences.
  enum Versions {
    static let title = "历史与版本"
    static let none = "还没有留痕：送审之后才有历史版本。"
    static let steps = "送审与决定（Enter 与现在对照）"
    static let noVersionHere = "请移到送审或决定的一行。"
    static let hint = "每次送审、退回、通过和签发都留有全文；Enter 看那时与现在的差别。"
    static func trail(_ count: Int) -> String { "留痕 \(count) 条" }
    static func count(_ count: Int) -> String { "\(count) 次" }
    static func step(_ step: ReviewStep) -> String {
      "\(step.action.title)  \(step.mark.actor.name)（第 \(step.revision) 版，"
        + (step.statement == nil ? "未签名）" : "已签名）")
    }
    static func change(_ title: String, _ old: String, _ new: String) -> String {
      "\(title)：\(old.isEmpty ? "（空）" : old) -> \(new.isEmpty ? "（空）" : new)"
    }
  }

  enum Comparison {
    static let sinceReturn = "退回后的改动"
    static let scores = "得分变化"
    static let hint = "- 原有，+ 新写，~ 改动的句子；[-删去-] {+加上+}。Tab 到下一处。"
    static func count(_ difference: ReportDifference) -> String { "\(difference.items.count) 处" }
    static func item(_ number: Int) -> String { "第 \(number) 条" }
  }

  /// The list of evidence (佐证台账).
  enum Evidence {
    static let none = "无"
    static let chooseOne = "请先移到要撤去的材料。"
    static let hint = "按 F2 给所在指标添附文件；只记文件名、大小和摘要，或另存一份。"
    static func title(_ count: Int, faults: Int) -> String {
      faults == 0 ? "佐证材料 \(count)" : "佐证材料 \(count)，其中 \(faults) 件缺失或已变"
    }
    static func size(_ bytes: Int) -> String {
      bytes < 10_000 ? "\(bytes) 字节" : "\(bytes / 1_000) KB"
    }
    static func holding(_ holding: Evaluation.Evidence.Holding) -> String {
      switch holding {
      case .copied: "已存副本"
      case .referenced: "只记位置"
      }
    }
  }
}

extension Score.Standing {
  /// Where points come from, in a word or two.
  var title: String {
    switch self {
    case .computed: "按规则计算"
    case .judged: "定性评定"
    case .claimed: "无数据支撑"
    case .overridden: "人工评分"
    case .partial: "未填完"
    case .blank: "未填"
    case .leftOut: "不适用"
    }
  }
}
