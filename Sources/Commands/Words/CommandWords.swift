import ArgumentParser

/// What the help pages say, in lines of less than 80 display cells.
enum CommandWords {
  static let program = "填写部门整体支出绩效自评报告。"
  static let programUsage = "ziping [<草稿>] [选项]\nziping <命令> [参数] [选项]"
  static let programDiscussion = """
    不写命令时打开填写界面；没有终端时改用逐项问答。
    草稿是数据文件夹里的编号，或文件路径（含“/”或以 .json 结尾）。
    数据文件夹由 --data 或环境变量 ZIPING_DATA 指定。

    退出码：
      0 正常
      1 检查发现问题
      2 用法、地址或内容有误，没有任何改动
      3 找不到，或读不了
      4 被占用、已存在或不能写入
    """

  static let open = "打开填写界面。"
  static let new = "新建草稿，打印它的编号。"
  static let list = "列出全部草稿。"
  static let doctor = "体检：查看本机、终端和数据文件夹是否合用；有不能用的，退出码为 1。"
  static let card = ArgumentHelp("另印终端体检单：输入法、字宽、按键怎样试，怎样改。")
  static let fields = "列出草稿的全部栏目：地址、类型、单位、名称、内容。"
  static let set = "填写栏目；有一处填不进去，就都不填。"
  static let score = "计算得分。"
  static let explain = "说明一个数是怎么来的。"
  static let check = "检查草稿或文件，列出问题；有问题时退出码为 1。"
  static let checked = ArgumentHelp(
    "草稿，或要检查的文件（.docx .xlsx .txt .csv）、文件夹；文件按原样检查，不建草稿。", valueName: "草稿或文件")
  static let checkAll = ArgumentHelp("检查数据文件夹里的全部草稿，并列出彼此雷同的文字。")
  static let justify = "说明一处警告为什么可以保留；理由为空则撤销。"
  static let justifyAddress = ArgumentHelp("警告所在的栏目（见 ziping check）。", valueName: "地址")
  static let justifyReason = ArgumentHelp("理由。", valueName: "理由")
  static let justifyCheck = ArgumentHelp(
    "这一栏有几处警告时，是哪一项检查（见 check --json）。", valueName: "检查")
  static let importing = "导入手写的报告、上年的草稿或财务报表。"
  static let importFile = ArgumentHelp(
    "文件（.docx .txt .xlsx .csv），或上年草稿的编号。", valueName: "文件")
  static let importRubric = ArgumentHelp("手写的报告按这个指标体系归位。", valueName: "指标体系")
  static let importInto = ArgumentHelp("把表格或上年的内容填入这份草稿。", valueName: "草稿")
  static let importUnit = ArgumentHelp("单位全称；不写则用报告里的。", valueName: "单位")
  static let importYear = ArgumentHelp("预算年度；不写则用报告里的。", valueName: "年度")
  static let importYes = ArgumentHelp("填入全部可以确定的改动；不写则只列出，不改草稿。")
  static let importAll = ArgumentHelp("文件里有几份表或报告时，每份各建一份草稿。")
  static let importTake = ArgumentHelp("只填入这个栏目；可写多个。", valueName: "地址")
  static let confirm = "确认沿用上年的内容；不写地址则列出未确认的。"
  static let confirmAddresses = ArgumentHelp("要确认的栏目。", valueName: "地址")
  static let confirmAll = ArgumentHelp("全部确认。")
  static let export = "导出报告。"
  static let secret = "标记涉密部分，公开版不印；不写地址则列出已标记的。"
  static let secretPart = ArgumentHelp("章节或指标的地址，如 section.duties。", valueName: "地址")
  static let secretOff = ArgumentHelp("取消标记。")
  static let rubric = "查看指标体系。"
  static let rubricList = "列出全部指标体系。"
  static let rubricShow = "显示一个指标体系：指标、分值、标准、数据。"

  static let rubricCheck = "检查指标体系文件，指出位置、原因和改法；有问题时退出码为 1。"
  static let rubricTest = "运行指标体系文件中的算例；有不符时退出码为 1。"
  static let rubricExplain = "把指标体系写成可供财政部门签字的中文说明。"
  static let rubricRead = "把评分表（Word、Excel、csv、文本、pdf）读成指标体系文件，逐项说明读懂了什么。"
  static let rubricTable = ArgumentHelp("评分表文件的路径。", valueName: "文件")
  static let rubricReadID = ArgumentHelp("指标体系编号，也是文件名。", valueName: "编号")
  static let rubricReadYear = ArgumentHelp("预算年度；不写则取表中写的年度。", valueName: "年度")
  static let rubricFormula = ArgumentHelp(
    "选用一种算法，如 预算完成率=2；可写多次。", valueName: "指标=序号")
  static let rubricOutput = ArgumentHelp(
    "写到这个文件；不写则文件打到标准输出，说明打到标准错误。", valueName: "文件")
  static let rubricDiff = "比较两个指标体系文件；有不同时退出码为 1。"
  static let rubricAdopt = "查看草稿所用的指标体系改了哪里；加 --yes 则改用现在的文件。"
  static let adoptYes = ArgumentHelp("改用现在的指标体系文件。")
  static let rubricFile = ArgumentHelp("指标体系文件的路径。", valueName: "文件")
  static let rubricFiles = ArgumentHelp("指标体系文件的路径，可写多个。", valueName: "文件")
  static let rubricOld = ArgumentHelp("原来的指标体系文件。", valueName: "旧文件")
  static let rubricNew = ArgumentHelp("现在的指标体系文件。", valueName: "新文件")

  static let draft = ArgumentHelp("草稿编号或文件路径。", valueName: "草稿")
  static let optionalDraft = ArgumentHelp("草稿编号或文件路径；不写则从列表中选。", valueName: "草稿")
  static let data = ArgumentHelp("数据文件夹。", valueName: "文件夹")
  static let json = ArgumentHelp("输出 JSON。")

  static let at = ArgumentHelp("从这个栏目、章节或指标开始。", valueName: "地址")
  static let plain = ArgumentHelp("不用全屏界面，逐项问答。")
  static let noMouse = ArgumentHelp("不用鼠标。")
  static let ambiguous = ArgumentHelp("“①”一类字符占几格：1 或 2。", valueName: "格数")
  static let ascii = ArgumentHelp("边框只用 ASCII 字符。")
  static let mono = ArgumentHelp("不用颜色。")

  static let rubricID = ArgumentHelp("指标体系编号（见 ziping rubric list）。", valueName: "指标体系")
  static let unit = ArgumentHelp("单位全称。", valueName: "单位")
  static let year = ArgumentHelp("预算年度。", valueName: "年度")
  static let newID = ArgumentHelp("草稿编号；不写则用单位和年度。", valueName: "编号")

  static let assignments = ArgumentHelp(
    "要填的内容；“=”后为空则清除。列表可写 items（各项分行）或 item.序号。", valueName: "地址=内容")
  static let from = ArgumentHelp("从 JSON 文件（地址到内容）填写；“-”为标准输入。", valueName: "文件")
  static let values = ArgumentHelp("只输出已填的地址和内容，可供 set --from 使用。")
  static let figure = ArgumentHelp(
    "total、group.编号、indicator.编号 或 fact.编号。", valueName: "地址")
  static let format = ArgumentHelp(
    "格式：text、docx、xlsx 或 pdf；不写则看文件名。", valueName: "格式")
  static let published = ArgumentHelp("公开版：略去电话、填报人、内部说明和涉密部分。")
  static let noStatus = ArgumentHelp("没有签发的，不印“未签发”；已签发或签名失效的照印。")
  static let layout = ArgumentHelp("版式文件的编号，不写则为 gbt9704。", valueName: "版式")
  static let output = ArgumentHelp("写到文件；不写则输出到屏幕。", valueName: "文件")
  static let force = ArgumentHelp("文件已存在时覆盖。")
}
