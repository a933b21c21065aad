import Terminal
import Testing

@testable import Screens

/// File names as people type, paste or drag them.
struct TypedPathTests {
  @Test(
    "What only a shell or a desktop puts around it is taken off",
    arguments: [
      ("/家/报告.docx", "/家/报告.docx"), ("  /家/报 告.docx \n", "/家/报 告.docx"),
      ("'/家/报 告.docx'", "/家/报 告.docx"), ("\"/家/报告.docx\" ", "/家/报告.docx"),
      ("“/家/报告.docx”", "/家/报告.docx"), ("/家/报\\ 告（1）.docx", "/家/报 告（1）.docx"),
      ("file:///home/a/%E6%8A%A5%E5%91%8A.docx", "/home/a/报告.docx"),
      ("file:///home/a/100%.txt", "/home/a/100%.txt"), ("~/报告.docx", "~/报告.docx"),
      ("C:\\报告", "C:\\报告"), ("'", "'"), ("", ""),
    ])
  func cleaned(_ typed: String, _ wanted: String) {
    #expect(TypedPath(typed).text == wanted)
  }

  @Test("A name is looked for here, a path where it says")
  func target() {
    var choice = FileChoice(.report)
    #expect(choice.target == nil)
    choice.take(
      FolderListing(
        path: "/家", entries: [.init("旧", isFolder: true), .init("报告.docx", isFolder: false)]))
    #expect(choice.target == "/家/报告.docx")
    for (typed, target) in [
      ("旧", "/家/旧"), ("报", "/家/报告.docx"), ("没有.txt", "/家/没有.txt"),
      ("旧/去年.docx", "/家/旧/去年.docx"), ("/别处/a.txt", "/别处/a.txt"), ("~/a.txt", "~/a.txt"),
    ] {
      choice.input = .init(typed)
      choice.cursor = ListCursor()
      #expect(choice.target == target, "\(typed)")
    }
    choice.input = .init("")
    choice.cursor.selected = 0
    #expect(choice.target == "/")
  }
}
