/// A rubric file without faults, as small as may be; the broken ones are changes of it.
enum GoodRubric {
  static let text = #"""
    {
      "format": 1,
      "id": "good",
      "title": "样例指标体系",
      "version": "1",
      "year": 2024,
      "source": "样例县财政局2024年文件。",
      "total": "30.5",
      "grades": [{ "name": "优", "from": "27" }, { "name": "差", "from": "0" }],
      "facts": [
        { "id": "plan", "label": "预算数", "kind": "amount" },
        { "id": "actual", "label": "决算数", "kind": "amount" },
        { "id": "people", "label": "在职人数", "kind": "count", "unit": "人" },
        { "id": "quota", "label": "编制数", "kind": "count", "unit": "人" }
      ],
      "derived": [
        { "id": "rate", "label": "执行比例", "formula": "决算数 ÷ 预算数", "format": "percent" }
      ],
      "groups": [
        {
          "id": "all", "title": "全部", "maximum": "30.5",
          "indicators": [
            {
              "id": "execution", "title": "预算执行率", "maximum": "10", "meaning": "预算执行的比例。",
              "standard": "不低于90%得10分；不低于60%、低于90%得5分；低于60%不得分。",
              "basis": "official", "basis_note": "见文件附件一。",
              "measure": { "label": "预算执行率", "formula": "执行比例", "format": "percent" },
              "rule": { "kind": "steps", "steps": [
                { "from": "90%", "points": "10" },
                { "from": "60%", "below": "90%", "points": "5" },
                { "below": "60%", "points": "0" }
              ] }
            },
            {
              "id": "staff", "title": "在职控制率", "maximum": "8", "meaning": "是否超编。",
              "standard": "不高于100%得满分，每高1个百分点扣0.5分。",
              "basis": "official", "basis_note": "见文件附件一。",
              "measure": { "label": "在职控制率", "formula": "在职人数 ÷ 编制数", "format": "percent" },
              "rule": { "kind": "deduction", "threshold": "100%", "direction": "above", "unit": "1%", "points_per_unit": "0.5", "counting": "full" }
            },
            {
              "id": "systems", "title": "制度健全", "maximum": "4.5", "meaning": "制度是否健全。",
              "standard": "逐项计分。",
              "basis": "official", "basis_note": "见文件附件一。",
              "rule": { "kind": "checklist", "items": [
                { "id": "issued", "text": "已制定", "points": "2.5" }, { "id": "followed", "text": "已执行", "points": "2" }
              ] }
            },
            {
              "id": "effect", "title": "社会效益", "maximum": "8", "meaning": "履职效果。",
              "standard": "由单位评定。",
              "basis": "official", "basis_note": "见文件附件一。",
              "rule": { "kind": "judged", "step": "0.5" }
            }
          ]
        }
      ],
      "sections": [
        { "id": "basics", "title": "基本情况", "kind": "body", "text": { "label": "概况" }, "paragraphs": ["{text}"] },
        { "id": "analysis", "title": "指标分析", "kind": "indicators" }
      ],
      "wording": { "title": "{cover.unit}{year}年自评报告", "cover": ["{cover.unit}"], "indicator": "{name}得分{points}分。" },
      "caps": [
        { "id": "low", "text": "执行率低于60%的，总分最高20分。",
          "measure": { "label": "执行率", "formula": "执行比例", "format": "percent" },
          "steps": [{ "from": "60%" }, { "below": "60%", "most": "20" }] }
      ],
      "cases": [
        { "name": "八成", "given": { "fact.plan": "100", "fact.actual": "80" },
          "expect": { "indicators": { "execution": { "value": "80.00%", "points": "5" } } } }
      ]
    }

    """#
}
