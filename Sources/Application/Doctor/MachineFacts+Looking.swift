import Documents
import Evaluation
import Glibc
public import Storage
public import Terminal

extension MachineFacts {
  /// Looks at this machine and a data folder; what the terminal and the C library say comes with it.
  public static func look(
    at folder: DataFolder, terminal: TerminalLook?, codeset: String
  ) -> MachineFacts {
    let variables = ProcessEnvironment.variables
    let listings = (try? folder.drafts.list()) ?? []
    return MachineFacts(
      locale: Codeset.locale { variables[$0] },
      codeset: codeset, terminal: terminal,
      folder: folder.own, condition: condition(of: folder.drafts.folder),
      now: time(nil), newestDraft: listings.compactMap(\.modified).max(),
      rubrics: inventory(of: folder.rubrics), drafts: Inventory(listings),
      page: printedPage(folder))
  }

  private static func condition(of drafts: String) -> Result<FolderCondition, StorageError> {
    do throws(StorageError) {
      return .success(try FolderCondition(tryingNearest: drafts))
    } catch {
      return .failure(error)
    }
  }

  private static func inventory(of rubrics: RubricStore) -> Inventory {
    var inventory = Inventory()
    for id in rubrics.ids() {
      if (try? rubrics.load(id)) != nil {
        inventory.sound += 1
      } else {
        inventory.faulty.append(id.rawValue)
      }
    }
    return inventory
  }

  /// Prints an empty report in memory to see which faces are there.
  private static func printedPage(_ folder: DataFolder) -> PrintedPage {
    let stored = folder.rubrics.ids().lazy.compactMap { try? folder.rubrics.load($0) }.first
    guard let stored else { return .failed }
    let export = ReportExport(format: .pdf, edition: .submitted, review: PrintedReview())
    do throws(ExportFault) {
      let report = Report(rubric: stored.reference)
      return .made(try export.file(of: report, stored.rubric, in: folder).notes.faces)
    } catch .noChineseFont {
      return .noChineseFont
    } catch {
      return .failed
    }
  }
}

extension MachineFacts.Inventory {
  fileprivate init(_ listings: [DraftListing]) {
    for listing in listings {
      switch listing {
      case .readable: sound += 1
      case .unreadable(let name, _): faulty.append(name)
      }
    }
  }
}

extension DraftListing {
  fileprivate var modified: Int? {
    switch self {
    case .readable(let summary): summary.modified
    case .unreadable: nil
    }
  }
}
