import Diagnostics
import Rego

/// Which conditions of policies held while their tests ran.
package struct PolicyCoverage: Sendable {
  /// *Shape*: in order of file and place; the conditions of tests are left out.
  package let conditions: [Condition]

  /// A condition as written.
  package struct Condition: Sendable {
    package let range: SourceRange
    /// Whether it held at least once.
    package let isCovered: Bool
  }

  package init(conditions: [Condition]) { self.conditions = conditions }

  package var coveredCount: Int { conditions.count { $0.isCovered } }

  /// *Unit and base*: tenths of a percent, rounded down; 1000 where there is no condition.
  package var permille: Int {
    conditions.isEmpty ? 1000 : coveredCount * 1000 / conditions.count
  }
}
