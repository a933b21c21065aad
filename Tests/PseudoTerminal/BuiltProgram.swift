import FoundationEssentials

/// Where the built programs and the checkout are, found from the running program itself.
public enum BuiltProgram {
  /// The path of a program that was built together with the one that is running.
  public static func path(_ name: String) -> String {
    ownFolder + "/" + name
  }

  /// The checkout: the nearest folder with a `Package.swift`, above the running program or here.
  public static var checkout: String? {
    package(above: ownFolder) ?? package(above: FileManager.default.currentDirectoryPath)
  }

  /// The `data` folder of the checkout.
  public static var data: String? {
    checkout.map { $0 + "/data" }
  }

  /// What the sanitizers' runtimes are told, for programs that get an environment of their own.
  public static var sanitizerOptions: [String: String] {
    ProcessInfo.processInfo.environment
      .filter { ["ASAN_OPTIONS", "TSAN_OPTIONS"].contains($0.key) }
  }

  /// A sanitizer maps more memory than `ziping-documents` allows itself, which then cannot run.
  public static var isSanitized: Bool { !sanitizerOptions.isEmpty }

  private static var ownFolder: String {
    let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(fileURLWithPath: program ?? "/").deletingLastPathComponent().path
  }

  private static func package(above folder: String) -> String? {
    var folder = URL(fileURLWithPath: folder)
    while folder.path != "/" {
      let manifest = folder.appendingPathComponent("Package.swift").path
      if FileManager.default.fileExists(atPath: manifest) { return folder.path }
      folder.deleteLastPathComponent()
    }
    return nil
  }
}
