import CDigest

/// SHA-256 over named contents, so that an answer can say exactly which files it came from.
package struct Digest {
  private var context = SHA2_CTX()

  /// Bytes of a finished digest.
  package static let size = Int(SHA256_DIGEST_LENGTH)

  /// Nothing added yet.
  package init() { SHA256Init(&context) }

  /// Adds a name and its content, each with its length before it so that no two sequences coincide.
  package mutating func add(name: String, content: [UInt8]) {
    content.withUnsafeBufferPointer { add(name: name, content: $0) }
  }

  /// The same for a content the caller owns.
  package mutating func add(name: String, content: UnsafeBufferPointer<UInt8>) {
    var name = name
    name.withUTF8 { add($0) }
    add(content)
  }

  /// Adds bytes as they are: pieces of one content, however it is cut.
  package mutating func add(raw bytes: UnsafeBufferPointer<UInt8>) {
    SHA256Update(&context, bytes.baseAddress, bytes.count)
  }

  /// The digest as bytes.
  package func bytes() -> [UInt8] {
    var copy = context
    var bytes = [UInt8](repeating: 0, count: Self.size)
    SHA256Final(&bytes, &copy)
    return bytes
  }

  /// The digest as 64 hexadecimal digits.
  package func hex() -> String { Self.hex(bytes()) }

  /// Bytes as hexadecimal digits, two each.
  package static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    let length = Array(String(bytes.count).utf8) + [0]
    SHA256Update(&context, length, length.count)
    SHA256Update(&context, bytes.baseAddress, bytes.count)
  }
}
