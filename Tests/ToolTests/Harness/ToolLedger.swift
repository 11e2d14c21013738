import Foundation
import Synchronization

/// Which tools the tests asked for, and how long those that were there ran; printed at the end.
final class ToolLedger: Sendable {
  static let shared = ToolLedger()
  /// Whether a missing tool is a failure.
  static let requiresTools = ProcessInfo.processInfo.environment["IDP_REQUIRE_TOOLS"] == "1"

  private struct State {
    var seconds: [Tool: Double] = [:]
    var missing: Set<Tool> = []
  }
  private let state = Mutex(State())

  private init() {
    // Swift Testing tells nobody that its run is over, but the process ends with it.
    atexit { print(ToolLedger.shared.summary) }
  }

  /// Notes that a test needs `tools`; false when one of them is missing.
  func need(_ tools: [Tool]) -> Bool {
    state.withLock { state in
      state.missing.formUnion(tools.filter { $0.url == nil })
      return state.missing.isDisjoint(with: tools)
    }
  }

  /// Adds the wall time of one run.
  func add(_ seconds: Double, to tool: Tool) {
    state.withLock { $0.seconds[tool, default: 0] += seconds }
  }

  /// The times, and the line that says which tools were missing.
  var summary: String {
    state.withLock { state in
      let ran = state.seconds.sorted { $0.key.rawValue < $1.key.rawValue }
      let times = ran.map { String(format: "%@ %.1f s", $0.key.rawValue, $0.value) }
      let missing = state.missing.map(\.rawValue).sorted()
      let names = missing.isEmpty ? "" : " (\(missing.joined(separator: ", ")))"
      return "tool times: \(times.joined(separator: ", "))\n"
        + "tools: \(ran.count) ran, \(missing.count) missing\(names)"
    }
  }
}
