#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads lines that a person types, one at a time and never past the line's end.
package final class LineReader {
  private let descriptor: Int32
  private var pending: [UInt8] = []
  private var hasEnded = false

  package convenience init() { self.init(descriptor: STDIN_FILENO) }

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next line without its end, malformed UTF-8 repaired.
  ///
  /// *nil when* the input has ended.
  package func next() -> String? {
    while true {
      if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
        let line = pending[..<end]
        let text = String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
        pending.removeSubrange(...end)
        return text
      }
      if hasEnded {
        defer { pending = [] }
        return pending.isEmpty ? nil : String(decoding: pending, as: UTF8.self)
      }
      fill()
    }
  }

  private func fill() {
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = retrying { read(descriptor, &chunk, chunk.count) }
    if count > 0 { pending.append(contentsOf: chunk[..<count]) } else { hasEnded = true }
  }
}
