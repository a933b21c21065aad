import Terminal
import Testing

@testable import Screens

/// A sentence at the foot of the page.
struct NoticeTests {
  @Test func `what to do is not cut off behind a long path`() {
    let path =
      "/home/zengcuilan/文档/绩效自评/五华县社会保险基金管理局/data/drafts/blank.versions/20261129-212700-1.json"
    let notice = Notice("磁盘已满，或超出了允许的大小，\(path) 没有写成。请清理磁盘后再试。", .warning)
    for columns in [60, 80] {
      var canvas = Canvas(size: Size(columns: columns, rows: 4), widths: Widths())
      _ = Foot(notice: notice).drawNotice(into: &canvas, 3)
      let text = canvas.text
      #expect(text.contains("/20261129-212700-1.json"), "\(text)")
      #expect(text.contains("请清理磁盘后再试。"), "\(text)")
    }
  }

  @Test func `a path that has room stands as it is`() {
    var canvas = Canvas(size: Size(columns: 60, rows: 4), widths: Widths())
    _ = Foot(notice: Notice("/a/b/c/d.json 没有写成。", .warning)).drawNotice(into: &canvas, 3)
    #expect(canvas.text.contains("/a/b/c/d.json 没有写成。"))
  }
}
