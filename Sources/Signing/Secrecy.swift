import CCrypto

/// As long as one is held, the process can be neither dumped nor traced by others of the same user.
public final class Secrecy: Sendable {
  public init() { ccrypto_secrecy(1) }

  deinit { ccrypto_secrecy(-1) }
}
