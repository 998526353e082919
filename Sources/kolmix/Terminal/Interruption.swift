import Glibc

/// Ctrl-C ends the program with 130; a closed pipe is an error to be seen, not a signal.
enum Interruption {
  /// Installs the handlers.
  static func install() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGINT) { _ in _exit(130) }
    // A parent may have started us with the signal held back.
    var mask = sigset_t()
    sigemptyset(&mask)
    sigaddset(&mask, SIGINT)
    sigprocmask(SIG_UNBLOCK, &mask, nil)
  }
}
