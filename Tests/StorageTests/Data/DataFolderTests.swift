import Testing

@testable import Storage

struct DataFolderTests {
  private let root: TemporaryFolder

  init() throws {
    root = try TemporaryFolder()
    try root.write("", to: "checkout/Package.swift")
    try root.write("", to: "checkout/data/rubrics/r.json")
    try root.write("", to: "prefix/share/ziping/rubrics/r.json")
  }

  private func folder(
    option: String? = nil, environment: [String: String] = [:], in working: String = "/",
    program: String? = nil
  ) -> DataFolder {
    DataFolder(
      Surroundings(
        option: option, environment: environment, workingFolder: working, program: program))
  }

  @Test func `the option wins over the environment, and rubrics are still found`() {
    let found = folder(
      option: "/a", environment: ["ZIPING_DATA": "/b"], in: root.path + "/checkout/Sources/x")
    #expect(found.own == "/a")
    #expect(found.all == ["/a", root.path + "/checkout/data"])
    #expect(found.drafts.folder == "/a/drafts")
    #expect(folder(environment: ["ZIPING_DATA": "/b"]).own == "/b")
  }

  @Test func `a checkout is found from the program and from the working folder`() {
    let data = root.path + "/checkout/data"
    #expect(folder(program: root.path + "/checkout/.build/debug/ziping").own == data)
    #expect(folder(in: root.path + "/checkout").own == data)
  }

  @Test func `an installed program reads the shared data and writes to the user's own`() {
    let found = folder(
      environment: ["HOME": "/home/u"], program: root.path + "/prefix/bin/ziping")
    #expect(found.own == "/home/u/.local/share/ziping")
    #expect(found.rubrics.folders.contains(root.path + "/prefix/share/ziping/rubrics"))
    let moved = folder(environment: ["HOME": "/home/u", "XDG_DATA_HOME": "/xdg"])
    #expect(moved.own == "/xdg/ziping")
  }

  @Test func `a draft is named by its id or by the path of its file`() throws {
    let data = folder(option: root.path)
    #expect(throws: StorageError.invalidDraftID("a b")) { try data.load("a b") }
    #expect(throws: StorageError.draftNotFound(path: root.path + "/drafts/a.json")) {
      try data.load("a")
    }
    #expect(throws: StorageError.draftNotFound(path: "./a.json")) { try data.load("a.json") }
    #expect(try data.load(Shipped.samplePath).id.text == "wuhua-2023")
  }
}
