import Text

/// What a change of the Terraform does to its cost.
package struct EstimateDifference: Sendable {
  /// *Shape*: in the order of the new tree; what only the old one has comes last.
  package let modules: [ModuleDifference]

  /// Compares the estimates of two trees, by folder, environment and address.
  package init(from old: Estimate, to new: Estimate) {
    var rest = old.modules
    var result: [ModuleDifference] = []
    for module in new.modules {
      let index = rest.firstIndex {
        $0.folder.isSameUTF8(as: module.folder) && $0.environment == module.environment
      }
      let before = index.map { rest.remove(at: $0) }
      result.append(ModuleDifference(from: before, to: module))
    }
    result += rest.map { ModuleDifference(from: $0, to: nil) }
    modules = result
  }
}

/// What a change does to the cost of a module in one environment.
package struct ModuleDifference: Sendable {
  package let folder: String
  package let environment: String?
  package let before: CostRange
  package let after: CostRange
  /// Whether nothing that costs by its existence is left out of the old sum.
  package let isBeforeComplete: Bool
  /// Whether nothing that costs by its existence is left out of the new sum.
  package let isAfterComplete: Bool
  /// *Shape*: in the order of the new tree; what was removed comes last.
  package let changes: [ResourceChange]

  init(from old: ModuleEstimate?, to new: ModuleEstimate?) {
    folder = new?.folder ?? old?.folder ?? "."
    environment = new?.environment ?? old?.environment
    before = old?.monthly ?? .zero
    after = new?.monthly ?? .zero
    isBeforeComplete = old?.isComplete ?? true
    isAfterComplete = new?.isComplete ?? true
    var rest: [[UInt8]: ResourceEstimate] = [:]
    for resource in old?.resources ?? [] { rest[Array(resource.address.utf8)] = resource }
    var changes: [ResourceChange] = []
    for resource in new?.resources ?? [] {
      let before = rest.removeValue(forKey: Array(resource.address.utf8))
      if let before, before.costsTheSame(as: resource) { continue }
      changes.append(ResourceChange(before: before, after: resource))
    }
    let removed = (old?.resources ?? []).filter { rest[Array($0.address.utf8)] != nil }
    self.changes = changes + removed.map { ResourceChange(before: $0, after: nil) }
  }
}

extension ResourceEstimate {
  /// Whether all amounts, and what has none, are the same, whatever was assumed.
  fileprivate func costsTheSame(as other: ResourceEstimate) -> Bool {
    open == other.open && items.count == other.items.count
      && zip(items, other.items).allSatisfy { a, b in
        a.what.isSameUTF8(as: b.what) && a.quantity == b.quantity && a.price == b.price
      }
  }
}

/// What happens to the cost of one resource; at least one of both sides is there.
package struct ResourceChange: Sendable {
  package let before: ResourceEstimate?
  package let after: ResourceEstimate?

  /// What happens, in a word.
  package var kind: String { before == nil ? "added" : after == nil ? "removed" : "changed" }

  package var address: String { after?.address ?? before?.address ?? "" }

  /// The line of the new tree; of what was removed, of the old one.
  package var place: ResourceEstimate.Place? { after?.place ?? before?.place }
}
