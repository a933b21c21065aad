public import Evaluation

/// What a rate is usually divided by (常用指标的算法), with where that was seen.
public struct KnownFormula: Hashable, Sendable {
  /// How sure it is.
  public enum Sureness: String, Hashable, Sendable, CaseIterable {
    /// Read in a published table or manual.
    case seen
    /// It follows from a published report.
    case sample
    /// Nothing that was read says so.
    case unverified
  }

  /// The formula as files write it.
  public var text: String
  public var source: String
  public var sureness: Sureness

  /// The ways that are known for an indicator of that name.
  public static func variants(of title: String) -> [KnownFormula] {
    let label = Subject.label(title)
    let fitting = known.filter { entry in
      entry.names.contains { label == $0 || label.hasSuffix($0) && label.count <= $0.count + 4 }
    }
    // 财政供养人员控制率 is not 人员控制率: the longest name that fits is meant.
    return fitting.max { $0.longest(in: label) < $1.longest(in: label) }?.variants ?? []
  }

  private struct Entry {
    var names: [String]
    var variants: [KnownFormula]

    func longest(in label: String) -> Int {
      names.filter { label.hasSuffix($0) }.map(\.count).max() ?? 0
    }
  }

  private static let known: [Entry] = [
    Entry(
      names: ["预算完成率"],
      variants: [
        .init(
          "(上年结转 + 年初预算 + 本年追加预算 - 年末结余) ÷ (上年结转 + 年初预算 + 本年追加预算)", "湖南省部门整体支出表（2015—2022年公开文本）",
          .seen),
        .init("预算完成数 ÷ 预算数", "未查到出处的通常写法", .unverified),
      ]),
    Entry(
      names: ["预算执行率"],
      variants: [.init("全年执行数 ÷ 全年预算数", "财政部项目支出绩效自评表（公开文本）", .seen)]),
    Entry(
      names: ["结转结余率"],
      variants: [
        .init("年末结转结余 ÷ (年初结转结余 + 本年财政拨款收入)", "广东一县2023年度公开报告", .sample),
        .init("结转结余 ÷ 支出完成数", "一县财政局预算执行考核表（公开文本）", .seen),
      ]),
    Entry(
      names: ["三公经费控制率"],
      variants: [.init("本年三公经费决算数 ÷ 本年三公经费预算数", "岳阳市公开文本", .seen)]),
    Entry(
      names: ["三公经费变动率"],
      variants: [
        .init(
          "(本年三公经费预算数 - 上年三公经费预算数) ÷ 上年三公经费预算数", "湖南省部门整体支出表（2015—2022年公开文本）", .seen)
      ]),
    Entry(
      names: ["政府采购执行率"],
      variants: [
        .init("实际采购金额 ÷ 采购计划金额", "广东一县2023年度公开报告", .sample),
        .init("实际采购金额 ÷ 政府采购预算数", "未查到出处的通常写法", .unverified),
      ]),
    Entry(
      names: ["公用经费控制率"],
      variants: [.init("公用经费支出数 ÷ 公用经费预算数", "未查到出处的通常写法", .unverified)]),
    Entry(
      names: ["在职人员控制率"],
      variants: [.init("在职人员数 ÷ 编制数", "湖南省部门整体支出表（2015—2022年公开文本）", .seen)]),
    Entry(
      names: ["财政供养人员控制率"],
      variants: [.init("在编人员数 ÷ 核定编制人员数", "广东一县2023年度公开报告", .sample)]),
    Entry(
      names: ["预算调整率"],
      variants: [.init("本年预算调整数 ÷ 年初预算", "岳阳市公开文本", .seen)]),
    Entry(
      names: ["预算控制率"],
      variants: [.init("本年追加预算 ÷ 年初预算", "湖南省部门整体支出表（2015—2022年公开文本）", .seen)]),
    Entry(
      names: ["支付进度率"],
      variants: [.init("实际支付进度 ÷ 既定支付进度", "未查到出处的通常写法", .unverified)]),
    Entry(
      names: ["资产利用率"],
      variants: [.init("实际在用固定资产总额 ÷ 全部固定资产总额", "广东一县2023年度公开报告", .sample)]),
    Entry(
      names: ["预决算差异率"],
      variants: [
        .init("(本年财政拨款收入 - 财政拨款收入预算数) ÷ 财政拨款收入预算数", "广东一县2023年度公开报告", .sample)
      ]),
    Entry(
      names: ["重点支出安排率"],
      variants: [.init("重点项目支出 ÷ 项目总支出", "岳阳市公开文本", .seen)]),
  ]

  private init(_ text: String, _ source: String, _ sureness: Sureness) {
    self.text = text
    self.source = source
    self.sureness = sureness
  }

  /// The formula, with inputs by their labels.
  public var formula: Formula? { try? Formula(parsing: text) }
}

extension KnownFormula.Sureness {
  /// As the account says it.
  public var title: String {
    switch self {
    case .seen: "公开文本中见过"
    case .sample: "由公开报告的数字推出"
    case .unverified: "未经核实"
    }
  }
}
