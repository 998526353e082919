import Foundation

/// Ctrl-C ends the program with 130; a closed pipe and a full file are errors to be seen, not signals.
enum Interruption {
  /// Installs the handlers.
  static func install() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    signal(SIGINT) { _ in _exit(130) }
    // A parent may have started us with the signals held back.
    var mask = signals
    sigprocmask(SIG_UNBLOCK, &mask, nil)
  }

  /// From now on the first Ctrl-C or SIGTERM calls `action` on a thread of its own, the next ends the program at once.
  static func hand(to action: @escaping @Sendable () -> Void) {
    var mask = signals
    pthread_sigmask(SIG_BLOCK, &mask, nil)
    Thread.detachNewThread {
      var mask = signals
      var number: Int32 = 0
      while sigwait(&mask, &number) != 0 {}
      action()
      while sigwait(&mask, &number) != 0 {}
      _exit(130)
    }
  }

  private static var signals: sigset_t {
    var mask = sigset_t()
    sigemptyset(&mask)
    sigaddset(&mask, SIGINT)
    sigaddset(&mask, SIGTERM)
    return mask
  }
}
