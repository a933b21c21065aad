import ArgumentParser

/// What the help pages say of the review.
enum ReviewHelp {
  static let submit = "送审：把报告交给审核人。"
  static let giveBack = "退回：写明理由，交还填报人。"
  static let approve = "审核通过：用自己的密钥签署。"
  static let sign = "签发：用自己的密钥签署，之后的改动都会使签名失效。"
  static let reopen = "重新开启：为已签发的报告开一个新的版次。"
  static let rate = "复核评分：在自评分旁边写复核分，不改自评分。"
  static let query = "查询：提出、答复、销结，列出整改对照表。"
  static let queryAsk = "对一个栏目提出查询，打印它的编号。"
  static let queryAnswer = "答复查询。"
  static let queryClose = "销结查询。"
  static let queryList = "列出整改对照表：查询、答复、改动。"
  static let evidence = "佐证材料：添附、撤去、列出。"
  static let evidenceAdd = "为一项指标添附佐证材料，打印它的编号。"
  static let evidenceRemove = "撤去佐证材料；文件不动。"
  static let evidenceList = "列出佐证材料；有缺失或改动时退出码为 1。"
  static let verify = "核验签名、名册、留痕和版本；有不符时退出码为 1。"
  static let diff = "逐项比较两份草稿或同一份草稿的两个版本。"
  static let history = "列出留痕：谁在何时改了什么。"
  static let pack = "打成一个数据包，供没有网络相连的单位互传。"
  static let unpack = "收入数据包；合不上时说明原因，什么也不改。"
  static let key = "自己的签名密钥。"
  static let keyNew = "生成密钥，打印公钥的位置和指纹。"
  static let keyList = "列出自己的密钥。"
  static let keyShow = "打印公钥。"
  static let keyPassphrase = "更换密钥的口令。"
  static let people = "人员名册：谁能填报、审核、管理。"
  static let peopleInit = "建立人员名册，自己任管理员。"
  static let peopleList = "列出人员名册，并核对管理员的签名。"
  static let peopleAdd = "把一个人加入名册；已有的，改为新的角色、单位、公钥或期限。"
  static let peopleEnd = "写明一个人的资格到哪一天为止；不从名册删去。"
  static let peopleTrust = "认可名册现在的管理员密钥（先向本人核对指纹）。"

  static let asOption = ArgumentHelp("以谁的名义；不写则用自己唯一的密钥的姓名。", valueName: "姓名")
  static let passphrase = ArgumentHelp("从这个文件描述符读口令；不写则在终端输入。", valueName: "N")
  static let note = ArgumentHelp("附言。", valueName: "文字")
  static let reason = ArgumentHelp("理由。", valueName: "文字")
  static let opinion = ArgumentHelp("意见，写进签署声明。", valueName: "文字")
  static let field = ArgumentHelp("逐项理由，如 fact.carryover_end=请核对；可写多个。", valueName: "地址=理由")
  static let indicator = ArgumentHelp("指标编号。", valueName: "指标")
  static let points = ArgumentHelp("复核分；写“撤销”则收回。", valueName: "分数")
  static let address = ArgumentHelp("栏目地址。", valueName: "地址")
  static let question = ArgumentHelp("要问的话。", valueName: "文字")
  static let range = ArgumentHelp("只问这些字，如 12-20（从 1 数起，含两端）。", valueName: "起-止")
  static let number = ArgumentHelp("编号。", valueName: "编号")
  static let answer = ArgumentHelp("答复。", valueName: "文字")
  static let change = ArgumentHelp("为此改了什么。", valueName: "文字")
  static let file = ArgumentHelp("文件。", valueName: "文件")
  static let page = ArgumentHelp("页码或位置。", valueName: "页")
  static let copy = ArgumentHelp("复制到草稿旁边；不写则只记下位置。")
  static let verifyWhat = ArgumentHelp("草稿，或放草稿的文件夹；不写则核验全部。", valueName: "草稿或文件夹")
  static let accept = ArgumentHelp("认可现在的留痕：恢复备份之后，不再与以前见过的比较。")
  static let version = ArgumentHelp("草稿，或“草稿@N”：留痕第 N 条所存的版本。", valueName: "版本")
  static let output = ArgumentHelp("写到这个文件；不写则为 编号.parcel。", valueName: "文件")
  static let packEvidence = ArgumentHelp("带上佐证材料的副本。")
  static let expect = ArgumentHelp("对方告知的校验码；不同则不收入。", valueName: "校验码")
  static let parcel = ArgumentHelp("数据包文件。", valueName: "文件")
  static let ed25519 = ArgumentHelp("用 Ed25519；不写则用国密 SM2。")
  static let personName = ArgumentHelp("姓名。", valueName: "姓名")
  static let role = ArgumentHelp("角色：填报人、审核人、管理员；可写多个。", valueName: "角色")
  static let keyFile = ArgumentHelp("此人的公钥文件（.pub.pem）。", valueName: "文件")
  static let from = ArgumentHelp("从哪一天起有效。", valueName: "日期")
  static let to = ArgumentHelp("到哪一天为止有效。", valueName: "日期")
}
