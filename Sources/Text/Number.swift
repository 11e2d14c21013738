/// An exact number of policy data: a 64-bit integer, or a decimal of any size with its spelling.
///
/// Invariants:
/// - The value is what the decimal text says, exactly: `0.1` is one tenth. So `==`, `compare(to:)`
///   and hashing see values (`1 == 1.0 == 10e-1`), never spellings, and never round.
/// - An integer in canonical spelling that fits is `.small`; everything else is `.boxed`.
/// - Integer arithmetic is exact at any size. With a fraction on either side, operands are rounded
///   to a binary float (64 bits of mantissa in Rego, 512 in HCL), and the result is the shortest
///   decimal that reads back as the rounded result. So `0.1 + 0.2 == 0.3`, as in OPA.
/// - `Double` is only a way in and out; nothing is computed in it.
/// *Source*: OPA 1.x, v1/ast `NumberCompare`, v1/topdown/arithmetic.
public struct Number: Sendable {
  @usableFromInline
  enum Storage: Sendable {
    case small(Int64)
    case boxed(BoxedNumber)
  }

  @usableFromInline
  let storage: Storage

  @inlinable
  init(storage: Storage) { self.storage = storage }

  /// A whole number.
  @inlinable
  public init(_ value: Int64) { storage = .small(value) }

  /// A whole number.
  @inlinable
  public init(_ value: Int) { storage = .small(Int64(value)) }

  /// The value when it is a whole number that fits, however it was spelt.
  @inlinable
  public var int64: Int64? {
    switch storage {
    case .small(let value): value
    case .boxed(let box): box.int64
    }
  }

  /// The value when it is spelt as an integer and fits: `1`, but not `1.0` or `1e0`.
  ///
  /// OPA's integer operands (`substring`, `numbers.range`, `%d`) accept only these.
  @inlinable
  public var literalInt64: Int64? {
    switch storage {
    case .small(let value): value
    case .boxed(let box): box.isIntegerSpelling ? box.int64 : nil
    }
  }

  /// The text OPA prints: a literal's own spelling, else the shortest decimal.
  public var text: String {
    switch storage {
    case .small(let value): String(value)
    case .boxed(let box): box.text
    }
  }

  /// Whether the value has no fraction, however it was spelt.
  @inlinable
  public var isInteger: Bool {
    switch storage {
    case .small: true
    case .boxed(let box): box.isInteger
    }
  }

  /// Whether the text is digits only, with at most a minus sign.
  public var isSpeltAsInteger: Bool {
    switch storage {
    case .small: true
    case .boxed(let box): box.isIntegerSpelling
    }
  }

  /// -1, 0 or 1.
  public var sign: Int {
    switch storage {
    case .small(let value): Int(value.signum())
    case .boxed(let box): box.sign
    }
  }

  /// The nearest double; infinite beyond its range.
  public var double: Double {
    switch storage {
    case .small(let value): Double(value)
    case .boxed(let box): box.double
    }
  }
}

extension Number: Hashable {
  /// Whether the values are equal, however they are spelt.
  @inlinable
  public static func == (a: Number, b: Number) -> Bool {
    if case .small(let x) = a.storage, case .small(let y) = b.storage { return x == y }
    return slowCompare(a, b) == 0
  }

  /// The order of the values: negative, zero or positive.
  @inlinable
  public func compare(to other: Number) -> Int {
    if case .small(let x) = storage, case .small(let y) = other.storage {
      return x < y ? -1 : (x == y ? 0 : 1)
    }
    return Number.slowCompare(self, other)
  }

  /// Equal values hash alike.
  @inlinable
  public func hash(into hasher: inout Hasher) {
    if let value = int64 {
      hasher.combine(value)
    } else if case .boxed(let box) = storage {
      box.hashValue(into: &hasher)
    }
  }

  @usableFromInline
  static func slowCompare(_ a: Number, _ b: Number) -> Int {
    if let x = a.int64, let y = b.int64 { return x < y ? -1 : (x == y ? 0 : 1) }
    let (signA, signB) = (a.sign, b.sign)
    if signA != signB { return signA < signB ? -1 : 1 }
    return signA * a.decimal.compare(to: b.decimal)
  }
}

extension Number: Comparable {
  /// The order of the values.
  @inlinable
  public static func < (a: Number, b: Number) -> Bool { a.compare(to: b) < 0 }
}

extension Number: CustomStringConvertible {
  /// The text OPA prints.
  public var description: String { text }
}
