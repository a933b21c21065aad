import Documents
import Storage

extension Refusal {
  /// Two sentences: what happened, and what to do.
  var message: String {
    switch self {
    case .noSuchCommand(let text, let nearest):
      "“\(text)”不是命令。"
        + (nearest.map { "是否想用 ziping \($0)？" } ?? "请用 ziping help 查看全部命令。")
    case .argumentNotUTF8(let number):
      "第 \(number) 个参数不是 UTF-8 编码的文字。请把终端和系统语言设为 UTF-8（如 zh_CN.UTF-8）后重试。"
    case .notAssignment(let text):
      "“\(text)”中没有等号。请写成 地址=内容，如 cover.filler=张三。"
    case .notAddress(let text, let nearest):
      "没有地址为“\(text)”的栏目。" + (nearest.asQuestion ?? "请用 ziping fields 查看全部地址。")
    case .noSuchFigure(let text, let nearest):
      "没有地址为“\(text)”的数。"
        + (nearest.asQuestion ?? "可用 total、group.编号、indicator.编号、fact.编号。")
    case .noSuchItem(let address, let last):
      "“\(address)”超出了列表，现在只能填到第 \(last) 项。请依次填写，或用 items 一次填写整个列表。"
    case .badEntry(let address, let reason): "“\(address)”填不进去：\(reason)全部内容都没有写入。"
    case .controlCharacter(let address):
      "“\(address)”的内容里有控制字符。请去掉后重试，全部内容都没有写入。"
    case .severalLines(let address): "“\(address)”只能填一行。请去掉换行后重试，全部内容都没有写入。"
    case .listForOne(let address): "“\(address)”不是列表，不能填数组。请改填一段文字，全部内容都没有写入。"
    case .nothingToSet: "没有要填写的内容。请写 地址=内容，或用 --from 指明文件。"
    case .twoSources: "既写了 地址=内容，又用了 --from。请只用其中一种。"
    case .badYear(let text): "“\(text)”不是年度。请写四位数字（1990 至 2100），如 2023。"
    case .unitMissing: "单位名称是空的。请用 --unit 写明单位全称。"
    case .badFormat(let text): "不能导出为“\(text)”格式。可用的格式有 text、docx、xlsx、pdf。"
    case .outputNeeded: "这种格式不能显示在终端里。请用 --output 写明文件名。"
    case .coverIsNoSecret: "封面不能标为涉密。请写章节或指标的地址（见 ziping fields）。"
    case .notExported(let fault): fault.message
    case .badAmbiguousWidth(let text): "字符宽度不能是“\(text)”。请写 1 或 2。"
    case .nobodyAnswers:
      "没有终端，标准输入也没有内容，无法填写。请在终端里运行，或用 ziping set 填写（见 ziping help set）。"
    case .storage(let error): error.message
    case .unsoundRubric(let path): "\(path) 不是可用的指标体系文件。请运行 ziping rubric check 查看问题。"
    case .outputExists(let path): "文件 \(path) 已经存在。请换一个文件名，或加 --force 覆盖它。"
    case .intake(let path, let fault): "没能导入 \(path)：\(fault.message)"
    case .rubricNeeded: "没有写明按哪个指标体系导入。请加 --rubric 指标体系编号（见 ziping rubric list）。"
    case .draftNeeded(let path):
      "\(path) 是表格，要填入已有的草稿。请加 --into 草稿编号（见 ziping list）。"
    case .notProposed(let address):
      "表里没有可填入“\(address)”的数，或有几处要选定。请不加 --take 先看一遍，再写 地址 或 地址=序号；草稿没有改动。"
    case .notUnconfirmed(let address):
      "“\(address)”没有待确认的内容。请用 ziping confirm 草稿 列出未确认的栏目；草稿没有改动。"
    case .coverNeeded:
      "文件里没有单位名称或年度，无法给草稿编号。请加 --unit 单位全称、--year 年度，或用 --id 指定编号。"
    case .notPrinted(let code): "结果没能输出（系统错误 \(code)）。请检查输出的去处是否可写、磁盘是否已满。"
    }
  }
}

extension String? {
  fileprivate var asQuestion: String? { map { "是否想写“\($0)”？" } }
}
