#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Repeats a call that returns -1 while a signal interrupts it.
func retrying<Value: SignedInteger>(_ call: () -> Value) -> Value {
  while true {
    let result = call()
    if result != -1 || errno != EINTR { return result }
  }
}

/// The system's words for an error number, starting in lower case.
func systemMessage(_ code: Int32) -> String {
  var buffer = [CChar](repeating: 0, count: 256)
  _ = strerror_r(code, &buffer, buffer.count)
  let bytes = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
  let text = String(decoding: bytes, as: UTF8.self)
  return text.prefix(1).lowercased() + text.dropFirst()
}

extension FileError {
  /// The typed error for `code`, which a call on `path` reported.
  init(_ code: Int32, _ operation: Operation, _ path: String) {
    switch code {
    case ENOENT: self = .notFound(path: path)
    case EISDIR: self = .isDirectory(path: path)
    case ENOTDIR: self = .notDirectory(path: path)
    case EACCES, EPERM: self = .notPermitted(path: path, operation: operation)
    case EEXIST: self = .alreadyExists(path: path)
    case ENOTEMPTY: self = .notEmpty(path: path)
    case ELOOP: self = .linkLoop(path: path)
    default: self = .system(path: path, operation: operation, code: code)
    }
  }
}

extension FileKind {
  /// The kind in the type bits of a POSIX mode.
  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .directory
    case S_IFLNK: self = .link
    case S_IFIFO: self = .pipe
    case S_IFSOCK: self = .socket
    case S_IFCHR: self = .characterDevice
    case S_IFBLK: self = .blockDevice
    default: self = .unknown
    }
  }

  /// The kind in a directory entry's type byte; *nil when* the file system does not say.
  init?(entryType: UInt8) {
    // The numbers of DT_FIFO, DT_CHR, … are the same on Linux and macOS; their Swift types are not.
    switch entryType {
    case 1: self = .pipe
    case 2: self = .characterDevice
    case 4: self = .directory
    case 6: self = .blockDevice
    case 8: self = .file
    case 10: self = .link
    case 12: self = .socket
    default: return nil
    }
  }
}
