extension Broken {
  static let inTablesAndChecks: [Broken] = [
    Broken(
      "\"cases\": [",
      "\"tables\": [{ \"title\": \"表\", \"columns\": [\"本年\"],"
        + " \"rows\": [{ \"label\": \"预算\", \"cells\": [\"plam\"] }] }], \"cases\": [",
      [
        "x.json:68:3: 错误 tables.1.1：表格用到的数据“plam”没有定义。是否想写“plan”？"
      ]),
    Broken(
      "\"cases\": [",
      "\"tables\": [{ \"title\": \"表\", \"columns\": [\"本年\", \"上年\"],"
        + " \"rows\": [{ \"label\": \"预算\", \"cells\": [\"plan\"] }] }], \"cases\": [",
      [
        "x.json:68:3: 错误 tables.1.1：“预算”一行有 1 格，而“表”有 2 栏，请补齐，没有数的格写 null。"
      ]),
    Broken(
      "\"cases\": [",
      "\"tables\": [{ \"title\": \"表\", \"columns\": [\"本年\", \"上年\"],"
        + " \"rows\": [{ \"label\": \"预算\", \"cells\": [\"plan\", \"plan\"] }] }], \"cases\": [",
      [
        "x.json:68:3: 错误 tables.1.1：数据“plan”在表格中出现了两次，请只留一处。"
      ]),
    Broken(
      "\"cases\": [",
      "\"identities\": [{ \"id\": \"same\", \"title\": \"相等\", \"left\": \"预算数\","
        + " \"right\": \"结算数\" }], \"cases\": [",
      [
        "x.json:68:74: 错误 identities.same：公式用到的“结算数”没有定义。是否想写“预算数”？",
        "    结算数",
        "    ^",
      ]),
    Broken(
      "\"cases\": [",
      "\"checks\": { \"completion_indicators\": [\"efect\"], \"problem_section\": \"problems\" },"
        + " \"cases\": [",
      [
        "x.json:68:3: 错误 checks：checks 写的指标“efect”没有定义，请改为已有的编号。",
        "x.json:68:3: 错误 checks：checks 写的章节“problems”没有定义，请改为已有的编号。",
      ]),
  ]
}
