import Evaluation

extension JSONNode {
  /// Parts that are marked 涉密, as a list of addresses.
  func secretParts() throws(FileFault) -> Set<Part> {
    Set(
      try list { node throws(FileFault) -> Part in
        let address = try node.string()
        guard let part = Part(address: address), part != .cover else {
          throw node.fault(.notIdentifier(address))
        }
        return part
      })
  }
}
