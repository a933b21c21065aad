import Documents
import Storage
import Terminal
import Testing

@testable import Application

struct CheckupTests {
  @Test func `Nothing needs a remedy on a machine where all is well`() {
    let checkup = Checkup(.healthy)
    #expect(checkup.entries.map(\.topic) == Checkup.Topic.allCases)
    #expect(checkup.entries.allSatisfy { $0.state == .fine && $0.remedy == nil })
    #expect(DoctorWords.conclusion(checkup) == "一切正常。")
  }

  @Test("What is not right is said with a remedy", arguments: MachineFacts.ailments)
  func ailment(_ ailment: MachineFacts.Ailment) {
    let ill = Checkup(ailment.facts).entries.filter { $0.state != .fine }
    #expect(ill.map(\.topic) == [ailment.topic])
    #expect(ill.first?.state == ailment.state)
    #expect(ill.first?.remedy?.isEmpty == false)
  }

  @Test func `Without a terminal its own entries are left out`() {
    var facts = MachineFacts.healthy
    facts.terminal = nil
    let topics = Checkup(facts).entries.map(\.topic)
    #expect(topics.contains(.terminal))
    #expect(!topics.contains(.size) && !topics.contains(.width) && !topics.contains(.paste))
  }

  @Test("The ruler's two lines are as wide as each other", arguments: [1, 2])
  func ruler(width: Int) {
    let widths = Widths(ambiguous: width)
    let lines = DoctorWords.ruler(ambiguousWidth: width)
    #expect(Set(lines.map { widths.cells($0) }).count == 1)
  }
}

extension MachineFacts {
  static let healthy = MachineFacts(
    locale: "zh_CN.UTF-8", codeset: "UTF-8",
    terminal: TerminalLook(
      name: "xterm-256color", colors: 256, size: Size(columns: 80, rows: 24), ambiguousWidth: 1,
      marksPastes: true),
    folder: "/home/office/data",
    condition: .success(FolderCondition(place: .local, freeBytes: 1 << 34, hasLocks: true)),
    now: 1_713_775_203, newestDraft: 1_713_775_200, rubrics: Inventory(sound: 4),
    drafts: Inventory(sound: 2), page: .made([FaceUse(wanted: "黑体", used: "黑体")]))

  struct Ailment: CustomTestStringConvertible, Sendable {
    var topic: Checkup.Topic
    var state: Checkup.State
    var change: @Sendable (inout MachineFacts) -> Void

    init(
      _ topic: Checkup.Topic, _ state: Checkup.State,
      _ change: @escaping @Sendable (inout MachineFacts) -> Void
    ) {
      self.topic = topic
      self.state = state
      self.change = change
    }

    var testDescription: String { "\(topic): \(state)" }

    var facts: MachineFacts {
      var facts = MachineFacts.healthy
      change(&facts)
      return facts
    }
  }

  static let ailments = [
    Ailment(.locale, .wrong) { ($0.locale, $0.codeset) = ("zh_CN.GB18030", "GB18030") },
    Ailment(.locale, .caution) { $0.locale = "" },
    Ailment(.terminal, .wrong) { $0.terminal?.colors = nil },
    Ailment(.terminal, .wrong) { $0.terminal?.name = "dumb" },
    Ailment(.size, .caution) { $0.terminal?.size = Size(columns: 60, rows: 20) },
    Ailment(.size, .wrong) { $0.terminal?.size = Size(columns: 59, rows: 20) },
    Ailment(.width, .caution) { $0.terminal?.ambiguousWidth = nil },
    Ailment(.paste, .caution) { $0.terminal?.marksPastes = false },
    Ailment(.folder, .wrong) { $0.condition = .failure(.notAllowed(.writing, path: "/data")) },
    Ailment(.folder, .caution) { $0.condition = .on(.nfs) },
    Ailment(.folder, .caution) { $0.condition = .on(.memory) },
    Ailment(.locks, .caution) { $0.condition = .on(.local, hasLocks: false) },
    Ailment(.disk, .caution) { $0.condition = .on(.local, freeBytes: 100 << 20) },
    Ailment(.disk, .wrong) { $0.condition = .on(.local, freeBytes: 1 << 20) },
    Ailment(.clock, .wrong) { ($0.now, $0.newestDraft) = (86_400, nil) },
    Ailment(.clock, .caution) { $0.newestDraft = $0.now + 3_600 },
    Ailment(.rubrics, .wrong) { $0.rubrics = Inventory() },
    Ailment(.rubrics, .wrong) { $0.rubrics.faulty = ["wuhua-2024"] },
    Ailment(.drafts, .wrong) { $0.drafts.faulty = ["half.json"] },
    Ailment(.documents, .caution) { $0.page = .failed },
    Ailment(.faces, .wrong) { $0.page = .noChineseFont },
    Ailment(.faces, .caution) {
      $0.page = .made([FaceUse(wanted: "黑体", used: "WenQuanYi Zen Hei")])
    },
  ]
}

extension Result<FolderCondition, StorageError> {
  fileprivate static func on(
    _ place: FolderCondition.Place, freeBytes: Int = 1 << 34, hasLocks: Bool = true
  ) -> Self {
    .success(FolderCondition(place: place, freeBytes: freeBytes, hasLocks: hasLocks))
  }
}
