
extension Number: Equatable {
  /// Negative, zero or positive.
  @inlinable
  public func compare(to other: Number) -> Int {
    switch (storage, other.storage) {
    case (.small(let a), .small(let b)): a < b ? -1 : (a > b ? 1 : 0)
    }
  }

  @inlinable
  public static func == (a: Number, b: Number) -> Bool { a.compare(to: b) == 0 }

  /// As OPA prints it.
  public var text: String {
    switch storage {
    case .small(let value): String(value)
    }
  }
}
