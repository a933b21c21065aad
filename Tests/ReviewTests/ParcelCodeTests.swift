import PseudoTerminal
import ReviewProof
import Storage
import Testing

/// The code that two offices read out to each other.
struct ParcelCodeTests {
  @Test func `it has sixteen digits, four at a time`() {
    #expect(Parcel.checkCode(of: []) == "3632 4407 5821 5039")
    #expect(Parcel.isCode("3632440758215039", of: []))
    #expect(Parcel.isCode("3632-4407-5821-5039", of: []))
    #expect(!Parcel.isCode("3632 4407 5821 5030", of: []))
    #expect(!Parcel.isCode("", of: []))
  }

  @Test func `another parcel than the one that was spoken of is not taken in`() throws {
    let office = try Office()
    let packed = try office.run(SignedDraft.filler, ["pack", "w", "--output", "w.parcel"])
    let code = packed.output.filter(\.isNumber).suffix(16)
    _ = try office.shell("rm -r drafts")
    let refused = try office.run(
      SignedDraft.filler, ["unpack", "w.parcel", "--expect", "0000 0000 0000 0000"])
    #expect(refused.status == .exited(4))
    #expect(refused.error.contains("与 --expect 写的不同"), "\(refused)")
    #expect(try !office.shell("ls").output.contains("drafts"))
    let taken = try office.run(
      SignedDraft.filler, ["unpack", "w.parcel", "--expect", String(code)])
    #expect(taken.status == .exited(0), "\(taken)")
    #expect(taken.error.hasPrefix("数据包的校验码："), "\(taken)")
  }

  @Test func `the same content written otherwise is another parcel, and no parcel`() throws {
    let office = try Office()
    _ = try office.run(SignedDraft.filler, ["pack", "w", "--output", "w.parcel"])
    _ = try office.shell("sed '2s/{\"draft\"/{ \"draft\"/' w.parcel > x.parcel")
    let refused = try office.run(SignedDraft.filler, ["unpack", "x.parcel"])
    #expect(refused.status == .exited(4))
    #expect(refused.error.contains("数据包不完整或被改动"), "\(refused)")
  }

  @Test(
    "What is not there is said",
    arguments: [
      (["verify", "nope"], 3), (["verify", "--data", "/no/such/folder"], 3),
    ] as [([String], Int32)])
  func verifyNothing(_ command: [String], _ exit: Int32) throws {
    let office = try Office()
    let result = try runCommand(
      BuiltProgram.path("ziping"), command, environment: office.environment(SignedDraft.filler),
      input: "",
      workingDirectory: office.folder.path)
    #expect(result.status == .exited(exit), "\(result)")
  }

  @Test func `of a data folder its drafts are verified`() throws {
    let office = try Office()
    let result = try office.run(SignedDraft.filler, ["verify", office.folder.path])
    #expect(result.status == .exited(0), "\(result)")
    #expect(!result.output.contains("people"))
  }

  @Test func `a link in the place of a review is not followed`() throws {
    let office = try Office()
    _ = try office.shell("mkdir elsewhere; ln -s ../elsewhere drafts/w.review")
    let result = try office.run(SignedDraft.filler, ["submit", "w"])
    #expect(result.status != .exited(0))
    #expect(result.error.contains("是链接"), "\(result)")
    #expect(try office.folder.names(in: "elsewhere").isEmpty)
  }
}
