#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A buffered writer for standard output or standard error.
///
/// When the reader has gone away (`idp lint | head`), the rest is dropped without a word.
package final class StreamWriter {
  private let descriptor: Int32
  private let capacity: Int
  private var buffer: [UInt8] = []
  /// Whether the reader has gone away; writing further is useless.
  package private(set) var isClosed = false
  /// The first failure that is not a reader gone away, such as a full disk.
  package private(set) var failure: FileError?

  package convenience init(_ stream: StandardStream) {
    self.init(descriptor: stream.rawValue, capacity: 1 << 16)
  }

  init(descriptor: Int32, capacity: Int) {
    self.descriptor = descriptor
    self.capacity = capacity
    ignoreBrokenPipes()
  }

  /// Adds text to the buffer, which is written when full.
  package func write(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= capacity { flush() }
  }

  /// Adds bytes to the buffer, which is written when full.
  package func write(_ bytes: some Sequence<UInt8>) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= capacity { flush() }
  }

  /// Writes what is buffered.
  package func flush() {
    defer { buffer.removeAll(keepingCapacity: true) }
    guard !isClosed, failure == nil, !buffer.isEmpty else { return }
    guard let code = writeAll(buffer[...], to: descriptor) else { return }
    if code == EPIPE {
      isClosed = true
    } else {
      let name = descriptor == STDERR_FILENO ? "standard error" : "standard output"
      failure = FileError(code, .write, name)
    }
  }
}

/// Turns the signal that ends a process writing to a closed pipe into the error EPIPE.
func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }
