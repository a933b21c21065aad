import Evaluation
import FoundationEssentials
import PseudoTerminal
import ReviewProof
import Storage
import Testing

/// Every byte of a signed draft, flipped: `verify` complains, whatever the byte is.
///
/// Here some bytes of each file; `make proofs` flips all of them three times over.
struct ByteFlipTests {
  @Test func `no flipped byte goes unnoticed`() throws {
    let signed = try Signed()
    #expect(signed.draft.complaints() == [])
    for path in ByteFlips(signed.draft).paths {
      let size = try FileBytes.read(path).count
      let result = try ByteFlips(signed.draft, stride: max(1, size / 20)).run(path)
      #expect(result.unnoticed == [])
      #expect(result.flipped > 0)
    }
    #expect(signed.draft.complaints() == [])
  }
}
