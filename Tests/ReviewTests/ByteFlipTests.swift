import Evaluation
import FoundationEssentials
import PseudoTerminal
import ReviewProof
import Storage
import Testing

/// Every byte of a signed draft, flipped: `verify` complains, whatever the byte is.
///
/// Here every byte of the small files and some of the large ones; `make proofs` flips all of them
/// three times over.
struct ByteFlipTests {
  @Test func `no flipped byte goes unnoticed`() throws {
    let signed = try Signed()
    #expect(signed.draft.complaints() == [])
    for path in ByteFlips(signed.draft).paths {
      let size = try FileBytes.read(path).count
      let stride = size > 1000 ? max(1, size / 60) : path.hasSuffix(".json") ? 7 : 1
      let result = try ByteFlips(signed.draft, stride: stride).run(path)
      #expect(result.unnoticed == [])
      #expect(result.flipped > 20)
    }
    #expect(signed.draft.complaints() == [])
  }
}
