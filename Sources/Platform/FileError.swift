/// Why a file or folder could not be used, with the words a person sees.
package enum FileError: Error, Equatable, Sendable {
  case notFound(path: String)
  case isDirectory(path: String)
  case notDirectory(path: String)
  /// A pipe, socket or device: reading one could block or never end.
  case notRegular(path: String, kind: FileKind)
  case tooLarge(path: String, size: Int, limit: Int)
  case notPermitted(path: String, operation: Operation)
  case alreadyExists(path: String)
  case notEmpty(path: String)
  /// A symbolic link, or `..`, that leads out of the folder everything must stay in.
  case outsideRoot(path: String, root: String)
  /// A path of a tree to write that is absolute, empty, or has an empty, `.` or `..` component.
  case unsafePath(path: String)
  case linkLoop(path: String)
  /// Any other refusal of the system, by its error number.
  case system(path: String, operation: Operation, code: Int32)

  /// What was tried, as the verb of the message.
  package enum Operation: String, Sendable {
    case read, write, list, create, remove, rename, resolve
  }

  /// The path the error is about, as the caller spelt it.
  package var path: String {
    switch self {
    case .notFound(let path), .isDirectory(let path), .notDirectory(let path),
      .notRegular(let path, _), .tooLarge(let path, _, _), .notPermitted(let path, _),
      .alreadyExists(let path), .notEmpty(let path), .outsideRoot(let path, _),
      .unsafePath(let path), .linkLoop(let path), .system(let path, _, _):
      path
    }
  }

  /// One line for a person: what is wrong with which path.
  package var message: String {
    switch self {
    case .notFound(let path): "'\(path)' does not exist"
    case .isDirectory(let path): "'\(path)' is a directory, not a file"
    case .notDirectory(let path): "'\(path)' is not a directory"
    case .notRegular(let path, let kind): "'\(path)' is a \(kind.noun), not a regular file"
    case .tooLarge(let path, let size, let limit):
      "'\(path)' has \(size) bytes, more than the limit of \(limit)"
    case .notPermitted(let path, let operation):
      "cannot \(operation.rawValue) '\(path)': permission denied"
    case .alreadyExists(let path): "'\(path)' already exists"
    case .notEmpty(let path): "'\(path)' exists and is not empty"
    case .outsideRoot(let path, let root): "'\(path)' leads outside of '\(root)'"
    case .unsafePath(let path): "'\(path)' is not a plain relative path"
    case .linkLoop(let path): "'\(path)' is a loop of symbolic links"
    case .system(let path, let operation, let code):
      "cannot \(operation.rawValue) '\(path)': \(systemMessage(code))"
    }
  }

  /// The next step for a person; *nil when* the message says it all.
  package var detail: String? {
    switch self {
    case .tooLarge: "raise the limit with --max-file-size, or exclude the file"
    case .notEmpty: "choose a folder that does not exist yet, or an empty one"
    case .outsideRoot: "name a file inside it; replace a link that leads out by a copy"
    case .notPermitted: "check the file's owner and mode"
    default: nil
    }
  }
}

extension FileError {
  /// The same error about the path that the caller knows.
  func about(_ path: String, insteadOf temporary: String) -> FileError {
    guard self.path == temporary else { return self }
    return switch self {
    // A new file that is "not found" or below "no directory" is so because of its folder.
    case .notFound: .notFound(path: Path.parent(path))
    case .notDirectory: .notDirectory(path: Path.parent(path))
    default: moved(to: path)
    }
  }

  /// The same error about the path that has this place below `target` instead of `staging`.
  func relocated(from staging: String, to target: String) -> FileError {
    Path.relative(path, to: staging).map { moved(to: Path.join(target, $0)) } ?? self
  }

  private func moved(to path: String) -> FileError {
    switch self {
    case .notFound: .notFound(path: path)
    case .isDirectory: .isDirectory(path: path)
    case .notDirectory: .notDirectory(path: path)
    case .notRegular(_, let kind): .notRegular(path: path, kind: kind)
    case .tooLarge(_, let size, let limit): .tooLarge(path: path, size: size, limit: limit)
    case .notPermitted(_, let operation): .notPermitted(path: path, operation: operation)
    case .alreadyExists: .alreadyExists(path: path)
    case .notEmpty: .notEmpty(path: path)
    case .outsideRoot(_, let root): .outsideRoot(path: path, root: root)
    case .unsafePath: .unsafePath(path: path)
    case .linkLoop: .linkLoop(path: path)
    case .system(_, let operation, let code):
      .system(path: path, operation: operation, code: code)
    }
  }
}

/// What a directory entry is.
package enum FileKind: Sendable, Equatable {
  case file, directory, link, pipe, socket, characterDevice, blockDevice, unknown

  /// The kind in a sentence.
  package var noun: String {
    switch self {
    case .file: "regular file"
    case .directory: "directory"
    case .link: "symbolic link"
    case .pipe: "named pipe"
    case .socket: "socket"
    case .characterDevice, .blockDevice: "device"
    case .unknown: "special file"
    }
  }
}
