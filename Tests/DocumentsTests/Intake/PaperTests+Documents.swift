import Evaluation

/// Invented documents in the habits of offices, each with what is wrong in it.
extension PaperTests {
  static let documents: [PaperExample] = [
    PaperExample(
      kind: .report, year: 2023,
      text: """
        某县水利局2023年部门整体支出绩效自评报告
        一、部门概况
        我局内设机构4个，分别是办公室、财务股、工程股、水政股，核定编制26名，实有在编人员24人。
        二、收支情况
        2023年总收入500万元，其中：财政拨款收入400万元，占80%；其他收入100万元，占20%。
        总支出480万元，比上年增加20万元，增长4.35%，其中：基本支出300万元，项目支出180万元。
        年度预算500万元，实际支出480万元，预算执行率96%。
        三、自评结论
        自评得分96分，等级为优。2022年受汛情影响，支出仅410万元。
        """, findings: []),
    PaperExample(
      kind: .report, year: 2023,
      text: """
        某县林业局2023年度部门整体支出绩效自评报告
        一、部门概况（200字以内）
        我局内设机构5个，分别是办公室、财务股、造林股、林政股。
        2023年总支出480万元，比上年增加20万元，增长5.35%，其中：基本支出300万元，项目支出190万元。
        2022年度各项工作全部完成。
        完成造林1200亩，占计划任务1500亩的85%。
        加强森林防火森林防火宣传。
        """,
      findings: [
        "第2段 template-prompt", "第3段 count-list 4", "第4段 parts-total 490万元",
        "第4段 growth-differs 4.35%", "第5段 other-year 2023", "第6段 share-differs 80%",
        "第7段 doubled-word 森林防火",
      ]),
    PaperExample(
      kind: .projectForm, year: 2023,
      text: """
        项目支出绩效自评表（2023年度）
        项目名称\t农村公路养护\t主管部门\t县交通局
        资金情况\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分
        年度资金总额\t500\t520\t494\t10\t95%\t9.5
        其中：财政拨款\t500\t520\t494\t-\t95%\t-
        三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析
        养护里程\t≥120公里\t126公里\t10\t10\t
        验收合格率\t≥95%\t100%\t10\t10\t
        完成时间\t12月底前\t12月20日\t10\t10\t
        成本控制\t≤520万元\t494万元\t10\t10\t
        通行条件\t明显改善\t明显改善\t15\t15\t
        群众满意度\t≥90%\t93.5%\t10\t10\t
        """, findings: []),
    PaperExample(
      kind: .projectForm, year: 2023,
      text: """
        项目支出绩效自评表（2023年度）
        项目名称\t高标准农田\t主管部门\t县农业农村局
        资金情况\t全年预算数\t全年执行数\t执行率
        年度资金总额\t520\t494\t98%
        三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析
        建设面积\t≥1200亩\t≥1200亩\t10\t10\t
        验收合格率\t≥95%\t92%\t10\t10\t
        培训农户\t≥300人次\t已完成\t10\t12\t
        工程质量\t提高耕地地力和产出\t提高耕地地力和产出\t10\t9\t
        亩均成本\t≥1500元\t1480元\t5\t5\t
        验收合格率\t≥95%\t100%\t5\t5\t
        """,
      findings: [
        "表1第3行第4列 table-rate 95.00%", "表1第5行第3列 bound-as-result",
        "表1第6行第5列 full-without-reach", "表1第7行第3列 word-for-figure 数值（人次）",
        "表1第7行第5列 table-points", "表1第8行第3列 target-copied", "表1第9行第2列 cost-direction",
        "表1第9行第5列 full-without-reach", "表1第10行第1列 indicator-twice",
      ]),
    PaperExample(
      kind: .accounts, year: 2023,
      text: """
        某县统计局2023年度部门决算公开
        本年收入合计1200.00万元，其中：财政拨款收入1080.00万元，占90.00%；其他收入120.00万元，占10.00%。
        “三公”经费支出决算6.12万元，完成预算6.80万元的90%，其中：公务用车运行维护费4.86万元，公务接待费1.16万元，因公出国（境）费0万元。
        支出比上年增加（减少）20万元。
        项目\t预算数\t决算数
        一般公共服务\t300.00\t312.50
        社会保障\t120.00\t118.30
        住房保障\t60.00\t60.20
        合计\t480.00\t491.00
        """,
      findings: [
        "第3段 parts-total 6.02万元", "第4段 template-prompt",
      ]),
    PaperExample(
      kind: .accounts, year: 2023,
      text: """
        某县档案局2023年度部门决算公开表
        项目\t预算数\t决算数
        一般公共服务\t300.00\t312.50
        社会保障\t120.00\t118.30
        住房保障\t60.00\t60.20
        合计\t480.00\t490.00
        """, findings: ["表1第5行第3列 table-total 491"]),
    PaperExample(
      kind: .scoringTable, year: nil,
      text: """
        部门整体支出绩效评分表
        指标\t分值\t得分
        预算编制\t30\t28.5
        预算执行\t40\t38
        使用效益\t30\t29
        合计\t100\t95.5
        """, findings: []),
    // A factor is cut at the whole and adds up to nothing; a remark stands over all columns.
    PaperExample(
      kind: .scoringTable, year: nil,
      text: """
        部门整体支出绩效评分表
        指标\t年度指标值\t实际完成值\t完成率\t得分系数\t分值\t得分
        甲\t100户\t90户\t90%\t90%\t10\t9
        乙\t100户\t80户\t80%\t80%\t10\t8
        丙\t50户\t53户\t106%\t100%\t10\t10
        丁\t20户\t19户\t95%\t95%\t10\t9.5
        合计\t\t\t\t\t40\t36.5
        \(String(repeating: "因雨季延长，工期顺延到下年\t", count: 7))
        """, findings: []),
    PaperExample(
      kind: .scoringTable, year: nil,
      text: """
        部门整体支出绩效评分表
        指标\t分值\t得分
        预算编制\t30\t28.5
        预算执行\t40\t41
        使用效益\t30\t29
        合计\t100\t97.5
        """, findings: ["表1第3行第3列 table-points", "表1第5行第3列 table-total 98.5"]),
    PaperExample(
      kind: .reviewList, year: 2023,
      text: """
        2023年度绩效自评问题整改清单
        序号\t问题\t整改措施\t完成时限
        1\t绩效目标不够量化\t补充数量指标\t2024年6月
        2\t支出进度偏慢\t按月通报支出进度\t2024年6月
        发现问题12个，已整改10个，整改率83.33%。
        """, findings: []),
    PaperExample(
      kind: .notice, year: 2023,
      text: """
        关于开展2023年度部门整体支出绩效自评工作的通知
        各镇人民政府，县直各单位：
        请如实填写附表，单位概况200字以内，联系电话0753-4433221。
        自评报告于2024年4月30日前报送。
        """, findings: []),
    PaperExample(
      kind: .baseTable, year: 2023,
      text: """
        部门整体支出绩效评价基础数据表（2023年度）
        项目\t2022年决算数\t2023年预算数\t2023年决算数
        三公经费\t7.20\t6.80\t6.12
        其中：公务用车运行维护费\t5.40\t5.20\t4.86
        公务接待费\t1.80\t1.60\t1.26
        项目支出\t160.00\t180.00\t180.00
        """, findings: []),
    PaperExample(
      kind: .departmentForm, year: 2023,
      text: """
        部门整体支出绩效自评表（2023年度）
        年度预算执行情况\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分
        年度资金总额\t326.50\t352.80\t349.10\t10\t98.95%\t9.9
        其中：基本支出\t210.00\t215.60\t215.60\t—\t100.00%\t—
        三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析
        举办展览\t≥12场\t13场\t15\t15\t
        送戏下乡\t≥60场\t58场\t15\t14.5\t受天气影响
        活动验收合格率\t100%\t100%\t30\t30\t
        群众满意度\t≥90%\t94.6%\t30\t30\t
        合计\t\t\t100\t99.5\t
        """, findings: ["表1第9行第5列 table-total 99.4"]),
    PaperExample(
      kind: .report, year: 2023,
      text: """
        某县统计局2023年度部门整体支出绩效自评报告
        某县档案局是县政府工作部门，负责档案管理。
        2023年本年收入580.20万元，本年支出合计506.90万元，其中：基本支出430.10万元，项目支出130.80万元。
        2022年基本支出420.00万元。年末结转和结余24万元。
        单位：万元
        项目\t金额
        一、本年收入\t580.20
        二、本年支出合计\t560.90
        其中：基本支出\t430.10
        项目支出\t130.80
        年末结转和结余\t24.30
        """,
      findings: [
        "第2段 other-unit 某县统计局", "第3段 parts-total 560.90万元",
        "第3段 text-against-table 560.9万元",
      ]),
  ]
}
