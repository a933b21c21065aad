import Evaluation
import Storage

extension ParcelRoster {
  /// What a person should know of it; two sentences.
  public var message: String? {
    switch self {
    case .nothingNew: nil
    case .firstUse(let known):
      "这里没有人员名册，已收入数据包里的，并记住管理员“\(known.name)”的密钥，指纹 \(known.key.shortKey)。"
        + "请向管理员本人核对指纹。"
    case .updated(let serial): "人员名册已更新为数据包里的第 \(serial) 号，由同一位管理员签署。名册用 ziping people list 查看。"
    case .older(let serial): "数据包里的人员名册是第 \(serial) 号，不比这里的新，没有使用。草稿不受影响。"
    case .stranger(let standing):
      "警告：数据包里的人员名册不是这里认可的管理员签署的，没有使用，这里的名册没有改动。"
        + "草稿已收入，请向管理员核实；" + ParcelRoster.found(standing)
    }
  }

  private static func found(_ standing: RosterStanding) -> String {
    switch standing {
    case .keyChanged(let old, let new):
      "这里认可的是“\(old.name)”（\(old.key.shortKey)），数据包里的是“\(new.name)”（\(new.key.shortKey)）。"
    case .unsigned: "数据包里的名册没有签名。"
    case .sharedKey(let shared):
      "数据包里的名册给“\(shared.first)”和“\(shared.second)”登记了同一把密钥。"
    case .missing, .forged, .firstUse, .trusted, .older, .unreadable: "数据包里名册的签名不成立。"
    }
  }
}
