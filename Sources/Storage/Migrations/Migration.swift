/// One step from a format of draft files to the next (格式升级).
///
/// It works on the JSON of the whole file, or of its head, before anything is read from it, and
/// knows nothing of today's types: those will have changed by the time it is needed.
struct Migration: Sendable {
  /// The format that it starts from; it ends with the next one.
  let from: Int
  /// What happens to the file's members, in the file's order; `format` is changed elsewhere.
  let change: @Sendable ([JSONValue.Member]) -> [JSONValue.Member]
}
