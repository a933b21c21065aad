extension Described {
  private static func lines(_ text: String) -> [Block] {
    text.split(separator: "\n").map { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      return cells.count > 1
        ? .table([cells.map { [.paragraph([.text($0)])] }]) : .paragraph([.text(String(line))])
    }.joinedTables
  }

  /// A short report of another hand, with a base table.
  static let report = Described(
    blocks: lines(
      """
      附件1
      某县某某服务中心2023年整体支出绩效自评报告
      单位名称：某县某某服务中心
      填报人：王小明
      填报日期：2024年4月22日
      一、基本情况
      （一）整体概况
      1.部门主要职责
      负责经办全县业务，承办上级交办的事项。
      2.内设机构构成
      内设办公室、业务股、财务股。
      3.人员编制情况
      核定编制数为35人，在编人数为32人。
      （二）整体收入和整体支出情况
      2023年度总收入19280.21万元，总支出19378.04万元，其中基本支出538.05万元。
      项目|金额（万元）|备注
      年末结转结余|53.78|已核对
      二、绩效自评情况
      （一）自评结论
      自评得分96分，等级为优。
      （二）整体支出绩效指标分析
      预算编制合理性得分5分（满分5分）。预算符合职责，另有两项调整。
      结转结余率得4分。本年结余不多。
      （三）存在问题
      一是执行偏慢。二是资料不全。
      三、下一步工作计划
      1.加快执行，按月通报进度。
      2.完善制度，补齐资料。
      """))

  /// A form of a project, with rows of its own.
  static let form = Described(
    blocks: lines(
      """
      项目支出绩效自评表
      （2023年度）
      项目名称|基层干部轮训||主管部门|某市人力局
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
      产出指标|数量指标|开办班次|≥12班|14班|20|20|
      |质量指标|结业合格率|≥95%|93%|30|29|两人缺考
      效益指标|社会效益指标|学员带教次数|≥40次|38次|30|28.5|补训顺延
      满意度指标|服务对象满意度|学员满意度|≥90%|96%|10|10|
      合计|||||90|87.5|
      填表人：李四
      """))
}

extension [Block] {
  /// Rows that follow each other as one table.
  fileprivate var joinedTables: [Block] {
    reduce(into: []) { blocks, block in
      if case .table(let rows) = block, case .table(let before)? = blocks.last {
        blocks[blocks.count - 1] = .table(before + rows)
      } else {
        blocks.append(block)
      }
    }
  }
}
