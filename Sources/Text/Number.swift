/// An exact number of policy data: 64-bit integer, big integer, or binary float of 64 bits precision.
///
/// Numbers never pass through `Double` arithmetic. A spelling that is not canonical (`1.0`, `1e3`)
/// is kept for printing and ignored by comparison.
public struct Number: Sendable {
  @usableFromInline
  enum Storage: Sendable {
    case small(Int64)
  }

  @usableFromInline
  let storage: Storage

  @inlinable
  public init(_ value: Int64) { storage = .small(value) }

  @inlinable
  public init(_ value: Int) { storage = .small(Int64(value)) }

  /// The value when it is a whole number that fits, however it was spelt.
  @inlinable
  public var int64: Int64? {
    switch storage {
    case .small(let value): value
    }
  }
}
