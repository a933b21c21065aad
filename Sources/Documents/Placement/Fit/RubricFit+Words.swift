import Evaluation

extension RubricFit {
  /// What is said before anything else where a rubric does not suit a document; nothing where it
  /// does: the kind of document, what is lacking, the nearest rubric, what can be done.
  ///
  /// The others are the rubrics that there are, this one among them or not.
  public func warning(_ manuscript: Manuscript, among all: [RubricFit]) -> String? {
    guard isPoor else { return nil }
    let kind = PaperKind(Paper(manuscript))
    let looks = kind == .other ? "看不出这份文件是哪一类" : "这份文件像是\(kind.title)"
    let head =
      "\(looks)，与“\(title)”对不上："
      + "\(allIndicators) 项指标认出 \(indicators) 项，\(allChapters) 个章节认出 \(chapters) 个。"
    return head + advice(kind, among: all)
  }

  private func advice(_ kind: PaperKind, among all: [RubricFit]) -> String {
    if kind == .accounts || kind == .baseTable { return "报表请填入已有的草稿：ziping import 文件 --into 草稿。" }
    let nearest = all.filter { $0.id != id }.max { $1.isBetter(than: $0) }
    if let nearest, nearest.isBetter(than: self), !nearest.isPoor {
      return "“\(nearest.title)”更合适（\(nearest.allIndicators) 项指标认出 \(nearest.indicators) 项），"
        + "请换用：--rubric \(nearest.id.rawValue)。"
    }
    let none = "现有的指标体系都不合适"
    let best = nearest.map { $0.isBetter(than: self) ? $0 : self } ?? self
    let near =
      best.known == 0
      ? "。" : "，最接近的是“\(best.title)”（\(best.allIndicators) 项指标认出 \(best.indicators) 项）。"
    return none + near + "可以只取其中的数（--into 草稿），照原样检查（ziping check 文件），或请财政部门按这份表先做一套指标体系。"
  }
}
