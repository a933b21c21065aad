extension Broken {
  static let inMaximaAndSteps: [Broken] = [
    Broken(
      "\"total\": \"30.5\"",
      "\"total\": \"100\"",
      [
        "x.json:8:3: 错误 total：总分写为 100，各一级指标满分之和为 30."
          + "5，请改一致。"
      ]),
    Broken(
      "\"maximum\": \"30.5\"",
      "\"maximum\": \"30\"",
      [
        "x.json:8:3: 错误 total：总分写为 30.5，各一级指标满分之和为 30"
          + "，请改一致。",
        "x.json:21:7: 错误 group.all.maximum：“全部”满分写为 3"
          + "0，下级满分之和为 30.5，请改一致。",
      ]),
    Broken(
      "\"from\": \"90%\", \"points\": \"10\"",
      "\"from\": \"90%\", \"points\": \"8\"",
      [
        "x.json:24:11: 错误 indicator.execution.rule：“预"
          + "算执行率”满分 10，规则最高给 8，请改一致。"
      ]),
    Broken(
      "\"points\": \"2.5\" }",
      "\"points\": \"3.5\" }",
      [
        "x.json:42:11: 错误 indicator.systems.rule：“制度健"
          + "全”满分 4.5，规则最高给 5.5，请改一致。"
      ]),
    Broken(
      "\"from\": \"60%\", \"below\": \"90%\"",
      "\"above\": \"60%\", \"below\": \"90%\"",
      [
        "x.json:24:11: 错误 indicator.execution.rule：“预"
          + "算执行率”的分档有空档：= 60%没有对应的档次，请补一档或改界限。"
      ]),
    Broken(
      "\"from\": \"60%\", \"below\": \"90%\"",
      "\"from\": \"60%\", \"below\": \"80%\"",
      [
        "x.json:24:11: 错误 indicator.execution.rule：“预"
          + "算执行率”的分档有空档：≥ 80% 且 < 90%没有对应的档次，请补一档或改界限。",
        "x.json:24:11: 警告 indicator.execution.standar"
          + "d：“预算执行率”的规则有界限 80，评分标准的文字里却没有，请把文字和规则改一致。",
        "x.json:68:3: 错误 cases[0]：算例“八成”：“预算执行率”应得 5 "
          + "分，算得 缺少数据，请核对算例或规则。",
      ]),
    Broken(
      "\"below\": \"60%\", \"points\": \"0\"",
      "\"to\": \"60%\", \"points\": \"0\"",
      [
        "x.json:24:11: 错误 indicator.execution.rule：“预"
          + "算执行率”的分档重叠：= 60%同属两档，请改界限。"
      ]),
    Broken(
      "\"from\": \"60%\", \"below\": \"90%\", \"points\": \"5\"",
      "\"from\": \"60%\", \"points\": \"5\"",
      [
        "x.json:24:11: 错误 indicator.execution.rule：“预"
          + "算执行率”的分档重叠：≥ 90%同属两档，请改界限。"
      ]),
    Broken(
      "\"from\": \"60%\", \"below\": \"90%\", \"points\": \"5\""
        + " },",
      "\"from\": \"95%\", \"points\": \"4\" }, { \"from\": \"6"
        + "0%\", \"below\": \"90%\", \"points\": \"5\" },",
      [
        "x.json:24:11: 错误 indicator.execution.rule：“预"
          + "算执行率”的第 2 档（≥ 95%）永远不会用到，请删去这一档，或改前面各档的界限。",
        "x.json:24:11: 警告 indicator.execution.standar"
          + "d：“预算执行率”的规则有界限 95，评分标准的文字里却没有，请把文字和规则改一致。",
      ]),
    Broken(
      "\"below\": \"60%\", \"points\": \"0\"",
      "\"below\": \"60%\", \"points\": \"6\"",
      [
        "x.json:24:11: 警告 indicator.execution.rule：“预"
          + "算执行率”的分值随数值忽高忽低，请核对各档的分值；确实如此的，可不改。"
      ]),
    Broken(
      "\"formula\": \"在职人数 ÷ 编制数\"",
      "\"formula\": \"(在职人数 + 决算数) ÷ 编制数\"",
      [
        "x.json:35:11: 错误 indicator.staff：公式把数量（人）与金额"
          + "（元）相加减或比较，请核对公式用到的数据。"
      ]),
    Broken(
      "\"formula\": \"在职人数 ÷ 编制数\"",
      "\"formula\": \"在职人数 - 编制数\"",
      [
        "x.json:35:11: 错误 indicator.staff.measure：“在职"
          + "控制率”的结果是数量（人），却按百分比显示，请改 format 或公式。"
      ]),
    Broken(
      "\"formula\": \"决算数 ÷ 预算数\"",
      "\"formula\": \"决算额 ÷ 预算数\"",
      [
        "x.json:17:50: 错误 derived.rate.formula：公式用到的“"
          + "决算额”没有定义。是否想写“决算数”？",
        "    决算额 ÷ 预算数",
        "    ^",
      ]),
    Broken(
      "\"formula\": \"决算数 ÷ 预算数\"",
      "\"formula\": \"执行比例 ÷ 预算数\"",
      [
        "x.json:17:5: 错误 derived.rate.formula：公式循环引用："
          + "执行比例 → 执行比例，请去掉其中一个引用。"
      ]),
    Broken(
      "    { \"id\": \"quota\"",
      "    { \"id\": \"area\", \"label\": \"面积\", \"kind\": \""
        + "count\", \"unit\": \"平方米\" },\n    { \"id\": \"quota\"",
      [
        "x.json:14:5: 警告 fact.area：“面积”没有公式、栏目或句式用到，请"
          + "删去，或核对公式是否漏了它。"
      ]),
    Broken(
      "\"derived\": [",
      "\"derived\": [ { \"id\": \"other\", \"label\": \"另一比例"
        + "\", \"formula\": \"在职人数 ÷ 编制数\", \"format\": \"perce"
        + "nt\" },",
      [
        "x.json:16:3: 警告 derived.other：计算值“另一比例”没有用到，"
          + "请删去，或核对公式是否漏了它。"
      ]),
    Broken(
      "{ \"id\": \"followed\"",
      "{ \"id\": \"issued\"",
      [
        "x.json:42:11: 错误 indicator.systems.rule：编号“i"
          + "ssued”重复，请改为不同的编号。"
      ]),
  ]
}
