import CLineEdit

/// Ctrl-C as a question instead of an end.
public enum Interrupts {
  /// Notes Ctrl-C from now on; three without anybody asking end the program with 130.
  public static func watch() { kle_watch_interrupts() }
  /// Whether Ctrl-C was pressed since the last line was asked for.
  public static var isPending: Bool { kle_is_interrupted() == 1 }
  /// Forgets it.
  public static func forget() { kle_forget_interrupt() }
}
