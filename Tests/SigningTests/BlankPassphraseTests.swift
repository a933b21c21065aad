import Signing
import Testing

struct BlankPassphraseTests {
  @Test(
    "Blanks make no passphrase longer",
    arguments: [
      ("        ", false), ("\t\t\t\t\t\t\t\t", false), ("　　　　　　　　", false), ("a       ", false),
      ("seven 77", false), ("eight 888", true), ("八个字的口令在此", true), ("八个字　的口令在此", true),
    ])
  func blanks(_ text: String, _ isEnough: Bool) throws {
    var bytes = Array(text.utf8)
    guard let passphrase = Passphrase(taking: &bytes) else { throw SigningError.failed }
    let found = passphrase.isLongEnough
    #expect(found == isEnough)
  }
}
