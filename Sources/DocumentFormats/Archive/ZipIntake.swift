import CFormats
import Documents

/// An archive that somebody brought: every byte that comes out of it is counted.
///
/// Declared sizes are never believed. A class, since it owns what C gave it.
final class ZipIntake {
  private let reader: OpaquePointer
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private var places: [String: Int64] = [:]
  /// Bytes that came out so far.
  fileprivate var total = 0

  init(_ input: [UInt8]) throws(IntakeFault) {
    guard zip_reading_is_possible() else { throw .noReader }
    bytes = .allocate(capacity: input.count)
    _ = bytes.initialize(from: input)
    guard let opened = zip_reader_open(bytes.baseAddress, bytes.count) else {
      bytes.deallocate()
      throw .damaged
    }
    reader = opened
    guard zip_reader_count(reader) <= IntakeLimits.entries else { throw .tooLarge }
    for index in 0..<zip_reader_count(reader) {
      guard let name = zip_reader_name(reader, index) else { continue }
      // Of two parts with one name the first counts, as in every office program.
      let key = ZipIntake.key(String(cString: name))
      if places[key] == nil { places[key] = index }
    }
  }

  deinit {
    zip_reader_close(reader)
    bytes.deallocate()
  }

  /// Office programs find a part by any letter case, and some write `\` between folders.
  private static func key(_ name: String) -> String {
    let plain = name.replacing("\\", with: "/").lowercased()
    return plain.hasPrefix("/") ? String(plain.dropFirst()) : plain
  }

  func has(_ name: String) -> Bool { places[ZipIntake.key(name)] != nil }

  func hasAny(startingWith prefix: String) -> Bool { places.keys.contains { $0.hasPrefix(prefix) } }

  /// A part by its name, opened at its beginning; nothing if there is none.
  func part(_ name: String) throws(IntakeFault) -> ZipIntakePart? {
    guard let index = places[ZipIntake.key(name)] else { return nil }
    guard !zip_reader_is_encrypted(reader, index) else { throw .encrypted }
    guard let part = zip_part_open(reader, index) else { throw .damaged }
    return ZipIntakePart(part, packed: Int(zip_reader_compressed_size(reader, index)), in: self)
  }
}

/// One part of an archive while it is read.
final class ZipIntakePart {
  private let part: OpaquePointer
  private let packed: Int
  private let archive: ZipIntake
  private(set) var count = 0
  /// Why reading ended before its time.
  private(set) var fault: IntakeFault?

  fileprivate init(_ part: OpaquePointer, packed: Int, in archive: ZipIntake) {
    self.part = part
    self.packed = packed
    self.archive = archive
  }

  deinit { zip_part_close(part) }

  /// Bytes put into the buffer: 0 at the end, -1 where `fault` says why.
  func read(into buffer: UnsafeMutablePointer<CChar>, _ room: Int) -> Int32 {
    guard fault == nil else { return -1 }
    let read = Int(zip_part_read(part, buffer, room))
    guard read >= 0 else { return fail(.damaged) }
    if count == 0, ZipIntakePart.hasDoctype(buffer, read) { return fail(.doctype) }
    count += read
    archive.total += read
    let isBomb = count > IntakeLimits.ratioFrom && count / max(packed, 1) > IntakeLimits.ratio
    guard count <= IntakeLimits.partBytes, archive.total <= IntakeLimits.allBytes, !isBomb else {
      return fail(.tooLarge)
    }
    return Int32(read)
  }

  /// A document type stands at the very beginning; it is refused before anything is parsed.
  private static func hasDoctype(_ buffer: UnsafeMutablePointer<CChar>, _ count: Int) -> Bool {
    let front = UnsafeBufferPointer(start: buffer, count: min(count, 1_024))
    let wanted = Array("<!DOCTYPE".utf8).map { CChar(bitPattern: $0) }
    guard front.count >= wanted.count else { return false }
    return (0...(front.count - wanted.count)).contains { start in
      front[start] == 0x3C && front[start..<start + wanted.count].elementsEqual(wanted)
    }
  }

  private func fail(_ fault: IntakeFault) -> Int32 {
    self.fault = fault
    return -1
  }
}
