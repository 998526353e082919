import CDigest

/// SHA-256 over named contents, so that an answer can say exactly which files it came from.
package struct Digest {
  private var context = SHA2_CTX()

  /// Nothing added yet.
  package init() { SHA256Init(&context) }

  /// Adds a name and its content, each with its length before it so that no two sequences coincide.
  package mutating func add(name: String, content: [UInt8]) {
    add(Array(name.utf8))
    add(content)
  }

  /// The digest as 64 hexadecimal digits.
  package func hex() -> String {
    var copy = context
    var bytes = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256Final(&bytes, &copy)
    return bytes.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }

  private mutating func add(_ bytes: [UInt8]) {
    let length = Array(String(bytes.count).utf8) + [0]
    SHA256Update(&context, length, length.count)
    SHA256Update(&context, bytes, bytes.count)
  }
}
