import Glibc

/// What libFuzzer calls with each input; `FUZZ_TARGET` names the target (`make fuzzers`).
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let target = chosen else {
    print("FUZZ_TARGET: " + FuzzTarget.allCases.map { $0.name }.joined(separator: " "))
    exit(2)
  }
  let bytes = Array(UnsafeBufferPointer(start: data, count: count))
  if case .wrong(let law) = target.run(bytes) {
    print("\(target.name): \(law)")
    fflush(nil)
    abort()
  }
  return 0
}

private let chosen: FuzzTarget? = getenv("FUZZ_TARGET").flatMap { name in
  FuzzTarget.allCases.first { $0.name == String(cString: name) }
}
