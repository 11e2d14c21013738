import Text

extension FileTree {
  /// A digest of all paths, modes and bytes: equal for equal trees and, in practice, only for them.
  ///
  /// *Shape*: `sha256:` and 64 hexadecimal digits.
  package var digest: String {
    // NUL ends path, mode and size, none of which can hold one, so no two trees read the same.
    var message: [UInt8] = []
    for file in files {
      message += file.path.utf8
      message.append(0)
      message += String(file.mode, radix: 8).utf8
      message.append(0)
      file.withBytes { bytes in
        message += String(bytes.count).utf8
        message.append(0)
        message += bytes
      }
    }
    return "sha256:" + Hexadecimal.encode(HashFunction.sha256.digest(of: message))
  }
}
