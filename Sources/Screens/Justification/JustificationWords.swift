/// Writing down why a warning may stand.
enum JustificationWords {
  static let title = "说明理由"
  static let hint = "写明为什么可以保留，随草稿保存，审核人会看到；留空则取消。"
  static let earlier = "原先的理由没有指明是哪一处，请核对：合用就保存，不合用就改写；留空则不说明。"
  static let saved = "理由已记入草稿。"
  static let removed = "已取消说明。"
  static let onlyWarnings = "只有警告需要说明理由。"
}
