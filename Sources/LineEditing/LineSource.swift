/// Where typed lines come from.
public protocol LineSource: AnyObject {
  /// The next line after a prompt; pasted lines may come in one, parted by line breaks.
  func read(prompt: String) -> TypedInput
  /// Whether something was typed that nobody has read yet.
  var hasInput: Bool { get }
  /// Keeps an entry for later sessions and for the arrows of this one.
  func remember(_ entry: String)
}

/// What came of waiting for a line.
public enum TypedInput: Sendable, Hashable {
  /// A line, or several that were pasted at once.
  case line(String)
  /// The input ended.
  case end
  /// Ctrl-C.
  case interrupted
}

/// What a line source asks back while somebody types.
public protocol LineHelper: AnyObject {
  /// What replaces the scalars before the cursor; nil when nothing fits.
  func complete(_ line: String, cursor: Int) -> LineCompletion?
  /// Called about every tenth of a second; a text to print above the prompt.
  func idle() -> String?
}

/// A completion of a line.
public struct LineCompletion: Sendable, Hashable {
  /// Unicode scalars before the cursor that are replaced.
  public var replaced: Int
  /// What replaces them; nil to leave them.
  public var insertion: String?
  /// What could stand there; shown when there are several.
  public var candidates: [String]

  /// A completion.
  public init(replaced: Int, insertion: String?, candidates: [String]) {
    self.replaced = replaced
    self.insertion = insertion
    self.candidates = candidates
  }
}
