import Glibc

/// Starts a thread that no signal reaches: they are the main thread's, which waits for them.
///
/// - Returns: What the start answers.
func withoutSignals(_ start: () -> Int32) -> Int32 {
  var all = sigset_t()
  var before = sigset_t()
  sigfillset(&all)
  pthread_sigmask(SIG_SETMASK, &all, &before)
  defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
  return start()
}
