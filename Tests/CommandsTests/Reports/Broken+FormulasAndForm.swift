extension Broken {
  static let inFormulasAndForm: [Broken] = [
    Broken(
      "\"fact.actual\": \"80\"",
      "\"fact.actual\": \"八十\"",
      [
        "x.json:68:3: 错误 cases[0]：算例“八成”：“fact.actual"
          + "”填不进去：第 1 个字“八”不应出现在这里，请只填数字，如 1234.56、12.3万"
          + "、=1万+2万，请核对算例或规则。",
        "x.json:68:3: 错误 cases[0]：算例“八成”：“预算执行率”应得 5 "
          + "分，算得 缺少数据，请核对算例或规则。",
        "x.json:68:3: 错误 cases[0]：算例“八成”：“预算执行率”的值应为 "
          + "80.00%，算得 缺少数据，请核对算例或规则。",
      ]),
    Broken(
      "\"cases\": [",
      "\"unused\": [], \"cases\": [",
      [
        "x.json:1:1: 错误：不认识“unused”。"
      ]),
    Broken(
      "\"formula\": \"决算数 ÷ 预算数\"",
      "\"formula\": \"决算数 ÷ 预算数 + 0 × sum(预算数)\"",
      [
        "x.json:17:70: 错误 derived.rate.formula：公式用到的“预算数”是一个数，不是一组数，请去掉 sum，或把它的 kind 改为 amounts 或 counts。",
        "    决算数 ÷ 预算数 + 0 × sum(预算数)",
        "                              ^",
      ]),
    Broken(
      "\"formula\": \"决算数 ÷ 预算数\"",
      "\"formula\": \"决算数 ÷ sum(plan)\"",
      [
        "x.json:17:60: 错误 derived.rate.formula：公式用到的“预算数”是一个数，不是一组数，请去掉 sum，或把它的 kind 改为 amounts 或 counts。",
        "    决算数 ÷ sum(plan)",
        "                 ^",
      ]),
    Broken(
      "\"formula\": \"决算数 ÷ 预算数\"",
      "\"formula\": \"(决算数 - 预算数 ÷ 预算数\"",
      [
        "x.json:17:66: 错误 derived[0].formula：公式没有写完，第"
          + " 17 个字处还缺内容。少 1 个右括号“)”。",
        "    (决算数 - 预算数 ÷ 预算数",
        "                             ^",
      ]),
    Broken(
      "\"formula\": \"决算数 ÷ 预算数\"",
      "\"formula\": \"决算数 预算数\"",
      [
        "x.json:17:54: 错误 derived[0].formula：公式第 5 个字"
          + "处不应出现“预算数”。两个名称或数字之间缺少运算符。",
        "    决算数 预算数",
        "           ^",
      ]),
    Broken(
      "\"formula\": \"决算数 ÷ 预算数\"",
      "\"formula\": \"决算数 ÷ 预算数)\"",
      [
        "x.json:17:59: 错误 derived[0].formula：公式第 10 个"
          + "字处不应出现“)”。右括号多了，或少了左括号“(”。",
        "    决算数 ÷ 预算数)",
        "                   ^",
      ]),
    Broken(
      "\"formula\": \"决算数 ÷ 预算数\"",
      "\"formula\": \"abz(决算数) ÷ 预算数\"",
      [
        "x.json:17:53: 错误 derived[0].formula：公式第 4 个字"
          + "处不应出现“(”。函数是否想写“abs”？",
        "    abz(决算数) ÷ 预算数",
        "       ^",
      ]),
    Broken(
      "\"formula\": \"决算数 ÷ 预算数\"",
      "\"formula\": \"0 < 决算数 < 预算数\"",
      [
        "x.json:17:58: 错误 derived[0].formula：公式第 9 个字"
          + "处不应出现“<”。比较不能连写，请用“且”连接：甲 < 乙 且 乙 < 丙。",
        "    0 < 决算数 < 预算数",
        "               ^",
      ]),
    Broken(
      "\"formula\": \"决算数 ÷ 预算数\"",
      "\"formula\": \"max(决算数) ÷ 预算数\"",
      [
        "x.json:17:50: 错误 derived[0].formula：公式第 1 个字"
          + "处的函数 max 应有 2 至 20 个参数。多个参数之间用逗号隔开，例如 max(甲,"
          + " 乙)。",
        "    max(决算数) ÷ 预算数",
        "    ^",
      ]),
    Broken(
      "\"formula\": \"决算数 ÷ 预算数\"",
      "\"formula\": \"决算数 ÷ 1,000\"",
      [
        "x.json:17:57: 错误 derived[0].formula：公式第 8 个字"
          + "处不应出现“,”。数字不写千位分隔号；逗号只在函数里隔开参数。",
        "    决算数 ÷ 1,000",
        "              ^",
      ]),
    Broken(
      "\"counting\": \"full\"",
      "\"counting\": \"whole\"",
      [
        "x.json:39:137: 错误 groups[0].indicators[1].ru"
          + "le.counting：“whole”不认识，可用：begun、full、linear。"
      ]),
    Broken(
      "\"measure\": { \"label\": \"在职控制率\", \"formula\": \"在"
        + "职人数 ÷ 编制数\", \"format\": \"percent\" },\n         "
        + " ",
      "",
      [
        "x.json:35:11: 错误 indicator.staff.rule：“在职控制率"
          + "”的规则要用 measure，却没有写。"
      ]),
    Broken(
      "\"most\": \"20\" }] }",
      "\"most\": \"20\" }, { \"from\": \"50%\", \"below\": \"5"
        + "5%\", \"most\": \"10\" }] }",
      [
        "x.json:64:5: 错误 caps.low：“执行率”的第 3 档（≥ 50% 且"
          + " < 55%）永远不会用到，请删去这一档，或改前面各档的界限。"
      ]),
    Broken(
      "\"version\": \"1\",",
      "\"version\": \"1\"",
      [
        "x.json:6:3: 错误：这里不应出现“\"”。"
      ]),
    Broken(
      "\"format\": 1",
      "\"format\": 9",
      [
        "x.json:2:13: 错误 format：格式版本 9 由更新版本的程序写成。"
      ]),
  ]
}
