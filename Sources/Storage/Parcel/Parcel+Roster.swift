import Evaluation

extension Parcel {
  /// The roster that the sender goes by; whether it is believed is not the parcel's affair.
  public static func roster(in bytes: [UInt8]) throws(ParcelFault) -> RosterFile? {
    let parcel = try Parcel(reading: bytes)
    guard let file = parcel[rosterName] else { return nil }
    do throws(FileFault) {
      return RosterFile(
        roster: try Roster(reading: file), bytes: file, signature: parcel[rosterSignatureName],
        path: rosterName)
    } catch {
      throw .damaged(rosterName)
    }
  }
}
