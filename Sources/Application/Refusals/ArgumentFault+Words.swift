import Documents

extension ArgumentFault {
  /// Two sentences: what happened, and what to do.
  public var message: String {
    switch self {
    case .noSuchCommand(let text, let nearest):
      "“\(text)”不是命令。"
        + (nearest.map { "是否想用 ziping \($0)？" } ?? "请用 ziping help 查看全部命令。")
    case .argumentNotUTF8(let number):
      "第 \(number) 个参数不是 UTF-8 编码的文字。请把终端和系统语言设为 UTF-8（如 zh_CN.UTF-8）后重试。"
    case .notAssignment(let text):
      "“\(text)”中没有等号。请写成 地址=内容，如 cover.filler=张三。"
    case .nothingToSet: "没有要填写的内容。请写 地址=内容，或用 --from 指明文件。"
    case .nothingToCheck: "没有写明检查什么。请写草稿或文件，或用 --all 检查全部草稿。"
    case .allAndNames: "--all 检查全部草稿，后面不再写草稿或文件。请只用其中一种。"
    case .twoSources: "既写了 地址=内容，又用了 --from。请只用其中一种。"
    case .badFormat(let text): "不能导出为“\(text)”格式。可用的格式有 text、docx、xlsx、pdf。"
    case .unknownSuffix(let suffix): notWrittenAs(suffix)
    case .otherSuffix(let suffix, let format):
      "文件名以 \(suffix) 结尾，--format 要的却是 \(format.rawValue)，什么也没有写出。"
        + "请把文件名改为以 \(format.suffix) 结尾，或去掉 --format。"
    case .outputNeeded: "这种格式不能显示在终端里。请用 --output 写明文件名。"
    case .badAmbiguousWidth(let text): "字符宽度不能是“\(text)”。请写 1 或 2。"
    case .nobodyAnswers:
      "没有终端，标准输入也没有内容，无法填写。请在终端里运行，或用 ziping set 填写（见 ziping help set）。"
    case .badRange(let text): "“\(text)”不是字的范围。请写 起-止，从 1 数起，如 12-20。"
    case .badDay(let text): "“\(text)”不是日期。请写成 2024-04-22。"
    case .badRole(let text): "没有角色“\(text)”。请写填报人、审核人或管理员。"
    case .badName(let text): "“\(text)”不能作姓名。请只用文字、数字、“-”“_”和“.”，不以“.”或“-”开头。"
    case .noRole(let name): "“\(name)”没有角色。请用 --role 写明填报人、审核人或管理员。"
    case .badDescriptor(let number): "没有打开的文件描述符 \(number)。请核对 --passphrase-fd。"
    case .rubricNeeded: "没有写明按哪个指标体系导入。请加 --rubric 指标体系编号（见 ziping rubric list）。"
    case .coverNeeded:
      "文件里没有单位名称或年度，无法给草稿编号。请加 --unit 单位全称、--year 年度，或用 --id 指定编号。"
    }
  }
}

/// What a file is to be called, and how another program's format comes about.
private func notWrittenAs(_ suffix: String) -> String {
  let what = suffix.isEmpty ? "文件名没有后缀" : "不能导出为 \(suffix) 文件"
  let hint =
    switch suffix.lowercased() {
    case ".doc", ".wps", ".rtf", ".odt": "要在 Word 或 WPS 里打开，请写 .docx。"
    case ".xls", ".et", ".csv", ".ods": "要在 Excel 或 WPS 表格里打开，请写 .xlsx。"
    default: "文件名请以 .docx、.xlsx、.pdf 或 .txt 结尾。"
    }
  return what + "，什么也没有写出。" + hint
}
