/// An inclusive range of Unicode scalar values.
struct ScalarRange: Hashable, Sendable {
  var first: UInt32
  var last: UInt32

  init(_ first: UInt32, _ last: UInt32) {
    self.first = first
    self.last = last
  }

  init(_ first: Unicode.Scalar, _ last: Unicode.Scalar) {
    self.init(first.value, last.value)
  }
}

/// A set of Unicode scalars, tested on demand so that no property needs a table of its members.
struct ScalarClass: Hashable, Sendable {
  /// A part of a class: a test, whether it holds for case variants too, and its negation.
  struct Item: Hashable, Sendable {
    var test: Test
    var folds = false
    var isNegated = false
  }

  /// What an item asks of a scalar.
  enum Test: Hashable, Sendable {
    /// *Shape*: ascending and disjoint.
    case ranges([ScalarRange])
    case categories(GeneralCategorySet)
  }

  var items: [Item]
  var isNegated = false

  /// Whether the class holds the scalar of this value.
  func contains(_ value: UInt32) -> Bool {
    for item in items where item.contains(value) { return !isNegated }
    return isNegated
  }

  static let any = ScalarClass(items: [Item(test: .ranges([ScalarRange(0, 0x10FFFF)]))])
  static let anyButNewline = ScalarClass(
    items: [Item(test: .ranges([ScalarRange("\n", "\n")]))], isNegated: true)
}

extension ScalarClass.Item {
  func contains(_ value: UInt32) -> Bool {
    if test.contains(value) { return !isNegated }
    guard folds else { return isNegated }
    for variant in CaseFolding.variants(of: value) where test.contains(variant) {
      return !isNegated
    }
    return isNegated
  }
}

extension ScalarClass.Test {
  func contains(_ value: UInt32) -> Bool {
    switch self {
    case .categories(let set): return set.contains(value)
    case .ranges(let ranges):
      var low = 0
      var high = ranges.count
      while low < high {
        let middle = (low + high) / 2
        if ranges[middle].last < value { low = middle + 1 } else { high = middle }
      }
      return low < ranges.count && ranges[low].first <= value
    }
  }
}

extension Array where Element == ScalarRange {
  /// The same scalars as ascending, disjoint ranges.
  func normalized() -> [ScalarRange] {
    var result: [ScalarRange] = []
    for range in sorted(by: { ($0.first, $0.last) < ($1.first, $1.last) }) {
      if let previous = result.last, range.first <= previous.last &+ 1 {
        result[result.count - 1].last = Swift.max(previous.last, range.last)
      } else {
        result.append(range)
      }
    }
    return result
  }
}
