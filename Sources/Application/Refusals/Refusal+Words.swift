import Evaluation
import Signing
import Documents
import Storage

extension Refusal {
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
    case .commandAsID(let text): "“\(text)”是命令的名称，不能作草稿编号。请换一个编号，如“\(text)-1”。"
    case .unitMissing: "单位名称是空的。请用 --unit 写明单位全称。"
    case .badFormat(let text): "不能导出为“\(text)”格式。可用的格式有 text、docx、xlsx、pdf。"
    case .unknownSuffix(let suffix): notWrittenAs(suffix)
    case .otherSuffix(let suffix, let format):
      "文件名以 \(suffix) 结尾，--format 要的却是 \(format.rawValue)，什么也没有写出。"
        + "请把文件名改为以 \(format.suffix) 结尾，或去掉 --format。"
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
    case .badRange(let text): "“\(text)”不是字的范围。请写 起-止，从 1 数起，如 12-20。"
    case .badDay(let text): "“\(text)”不是日期。请写成 2024-04-22。"
    case .badRole(let text): "没有角色“\(text)”。请写填报人、审核人或管理员。"
    case .badName(let text): "“\(text)”不能作姓名。请只用文字、数字、“-”“_”和“.”，不以“.”或“-”开头。"
    case .noRole(let name): "“\(name)”没有角色。请用 --role 写明填报人、审核人或管理员。"
    case .badDescriptor(let number): "没有打开的文件描述符 \(number)。请核对 --passphrase-fd。"
    case .review(let refusal): refusal.message
    case .signing(let error): error.message
    case .roster(let standing): standing.message ?? ""
    case .parcel(let fault): fault.message
    case .rolledBack(let standing): standing.message ?? ""
    case .noConfigFolder: "不知道用户的配置文件夹在哪里。请设环境变量 HOME 或 XDG_CONFIG_HOME。"
    case .noKeyFile(let path): "没有私钥文件 \(path)。请先用 ziping key new 生成，或换到存有密钥的账户。"
    case .otherKey(let name): "“\(name)”的私钥与名册里的公钥不是一对，什么也没有签署。请请管理员登记现在的公钥，或恢复原来的私钥。"
    case .keyExists(let path): "已经有密钥 \(path)，没有改动。请用 ziping key passphrase 更换口令；要换密钥，先把旧的移走。"
    case .keyTaken(let name, let owner):
      "给“\(name)”的公钥已经登记在“\(owner)”名下，一把密钥只能属于一个人，名册没有改动。请给本人的 .pub.pem 公钥文件。"
    case .rosterExists(let path): "已经有人员名册 \(path)，没有改动。请管理员用 ziping people add 修改。"
    case .notAdministrator(let name): "“\(name)”不是管理员，不能修改名册。请由管理员办理。"
    case .noPassphrase: "没有读到口令，什么也没有改动。请在终端里运行，或用 --passphrase-fd 指明文件描述符。"
    case .passphrasesDiffer: "两次输入的口令不同，什么也没有改动。请重新输入。"
    case .cancelled: "已取消，什么也没有改动。要办理时请重新运行命令。"
    case .noSuchEvidence(let id): "没有第 \(id) 号佐证材料。请用 ziping evidence list 查看编号。"
    case .noSuchVersion(let name, let line):
      "“\(name)”没有留痕第 \(line) 条的版本。请用 ziping history 查看编号。"
    case .notPrinted(let code): "结果没能输出（系统错误 \(code)）。请检查输出的去处是否可写、磁盘是否已满。"
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

extension String? {
  fileprivate var asQuestion: String? { map { "是否想写“\($0)”？" } }
}
