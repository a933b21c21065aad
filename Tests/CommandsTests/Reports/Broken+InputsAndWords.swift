extension Broken {
  static let inInputsAndWords: [Broken] = [
    Broken(
      "\"id\": \"staff\", \"title\"",
      "\"id\": \"execution\", \"title\"",
      [
        "x.json:24:11: 错误 groups.execution：编号“executi"
          + "on”重复，请改为不同的编号。"
      ]),
    Broken(
      "\"label\": \"编制数\"",
      "\"label\": \"在职人数\"",
      [
        "x.json:10:3: 错误 facts.在职人数：名称“在职人数”重复，请改为不同的"
          + "名称。",
        "x.json:38:61: 错误 indicator.staff：公式用到的“编制数”没"
          + "有定义。请先在 facts 中定义。",
        "    在职人数 ÷ 编制数",
        "               ^",
      ]),
    Broken(
      "\"id\": \"low\", \"text\"",
      "\"id\": \"Low\", \"text\"",
      [
        "x.json:64:13: 错误 caps[0].id：“Low”不能作编号，编号只能用"
          + "小写字母、数字和下划线，且以字母开头。"
      ]),
    Broken(
      "不低于90%得10分",
      "2023年不低于90%得10分",
      [
        "x.json:24:11: 警告 indicator.execution.standar"
          + "d：文字中写着 2023 年，而本指标体系是 2024 年度的，请核对是否沿用了旧文字。"
      ]),
    Broken(
      "\"title\": \"样例指标体系\"",
      "\"title\": \"样例指标体系（2022年度）\"",
      [
        "x.json:4:3: 警告 title：文字中写着 2022 年，而本指标体系是 20"
          + "24 年度的，请核对是否沿用了旧文字。"
      ]),
    Broken(
      "\"source\": \"样例县财政局2024年文件。\"",
      "\"source\": \"\"",
      [
        "x.json:7:3: 错误 source：没有写明来源，请写出发布机关、文件名称和文号"
          + "，或说明怎样整理而来。"
      ]),
    Broken(
      "\"basis_note\": \"见文件附件一。\"",
      "\"basis_note\": \"\"",
      [
        "x.json:24:11: 警告 indicator.execution.basis_n"
          + "ote：“预算执行率”没有写依据（见于正式文件），请在 basis_note 中写明见于"
          + "何处、哪些是推定。"
      ]),
    Broken(
      "\"standard\": \"由单位评定。\"",
      "\"standard\": \"\"",
      [
        "x.json:50:11: 错误 indicator.effect.standard：“"
          + "社会效益”没有评分标准，请写给填报人看的评分标准。"
      ]),
    Broken(
      "\"meaning\": \"是否超编。\"",
      "\"meaning\": \"\"",
      [
        "x.json:35:11: 警告 indicator.staff.meaning：“在职"
          + "控制率”没有指标解释，请写出指标的含义。"
      ]),
    Broken(
      "不低于60%、低于90%得5分；低于60%不得分",
      "不低于六成、低于90%得5分；其余不得分",
      [
        "x.json:24:11: 警告 indicator.execution.standar"
          + "d：“预算执行率”的规则有界限 60，评分标准的文字里却没有，请把文字和规则改一致。"
      ]),
    Broken(
      "\"step\": \"0.5\"",
      "\"step\": \"0.3\"",
      [
        "x.json:50:11: 错误 indicator.effect.rule：“社会效益"
          + "”满分 8 分，不是评分步长 0.3 分的整数倍，请改步长或满分。"
      ]),
    Broken(
      "\"from\": \"27\"",
      "\"from\": \"0\"",
      [
        "x.json:9:3: 错误 grades：等级“优”的下限 0 不高于“差”的 0，请"
          + "从高到低排列，下限依次降低。"
      ]),
    Broken(
      "\"from\": \"27\"",
      "\"from\": \"90\"",
      [
        "x.json:9:3: 错误 grades：等级“优”的下限 90 高于总分 30.5，"
          + "请改下限或总分。"
      ]),
    Broken(
      "\"name\": \"差\", \"from\": \"0\"",
      "\"name\": \"差\", \"from\": \"10\"",
      [
        "x.json:9:3: 错误 grades：低于 10 分没有等级，请让最低一等从 0 "
          + "分起。"
      ]),
    Broken(
      "\"most\": \"20\"",
      "\"most\": \"40\"",
      [
        "x.json:64:5: 错误 caps.low：“执行率”封顶 40 分，不低于总分 "
          + "30.5，请改封顶分，或去掉 most。"
      ]),
    Broken(
      "\"points\": \"5\" } } } }",
      "\"points\": \"6\" } } } }",
      [
        "x.json:68:3: 错误 cases[0]：算例“八成”：“预算执行率”应得 6 "
          + "分，算得 5，请核对算例或规则。"
      ]),
    Broken(
      "\"fact.actual\": \"80\"",
      "\"fact.actuals\": \"80\"",
      [
        "x.json:68:3: 错误 cases[0]：算例“八成”：没有“fact.actu"
          + "als”这个栏目，请核对算例或规则。",
        "x.json:68:3: 错误 cases[0]：算例“八成”：“预算执行率”应得 5 "
          + "分，算得 缺少数据，请核对算例或规则。",
        "x.json:68:3: 错误 cases[0]：算例“八成”：“预算执行率”的值应为 "
          + "80.00%，算得 缺少数据，请核对算例或规则。",
      ]),
  ]
}
