import Evaluation

/// The list of evidence (佐证台账).
enum EvidenceWords {
  static let none = "无"
  static let chooseOne = "请先移到要撤去的材料。"
  static let hint = "按 F2 给所在指标添附文件；只记文件名、大小和摘要，或另存一份。"
  static func title(_ count: Int, faults: Int) -> String {
    faults == 0 ? "佐证材料 \(count)" : "佐证材料 \(count)，其中 \(faults) 件缺失或已变"
  }
  static func size(_ bytes: Int) -> String {
    bytes < 10_000 ? "\(bytes) 字节" : "\(bytes / 1_000) KB"
  }
  static func holding(_ holding: Evaluation.Evidence.Holding) -> String {
    switch holding {
    case .copied: "已存副本"
    case .referenced: "只记位置"
    }
  }
}
