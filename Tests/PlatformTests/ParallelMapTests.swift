import Foundation
import Synchronization
import Testing

@testable import Platform

@Suite struct ParallelMapTests {
  @Test(arguments: [1, 2, 3, 16])
  func `results come in order at any number of workers`(workers: Int) {
    let results = parallelMap(count: 1000, workers: workers) { index in "\(index * 2)" }
    #expect(results == (0..<1000).map { "\($0 * 2)" })
  }

  @Test func `nothing to do starts no worker`() {
    let results: [Int] = parallelMap(
      count: 0, workers: 4, makeWorker: { _ in Issue.record("a worker was made") },
      body: { _, index in index })
    #expect(results.isEmpty)
  }

  @Test func `each worker has a state of its own`() {
    let made = Mutex<Int>(0)
    let results = parallelMap(
      count: 500, workers: 3,
      makeWorker: { _ in
        made.withLock { $0 += 1 }
        return [Int]()
      },
      body: { state, index in
        state.append(index)
        return state.count
      })
    #expect(made.withLock { (1...3).contains($0) })
    // Whoever did the work, every worker counted its own items from 1.
    #expect(results.count(where: { $0 == 1 }) == made.withLock { $0 })
  }

  @Test(arguments: [1, 2])
  func `a worker has eight megabytes of stack`(workers: Int) {
    let depths = parallelMap(count: 2, workers: workers) { _ in descend(6 << 20) }
    #expect(depths.allSatisfy { $0 > 1000 })
  }

  @Test(arguments: [
    ("max 100000\n", nil), ("150000 100000\n", 2), ("100000 100000\n", 1), ("", nil), ("x y", nil),
  ])
  func `the quota of a control group is rounded up`(text: String, processors: Int?) {
    #expect(processorQuota(text) == processors)
  }

  @Test func `there is at least one processor`() {
    #expect(availableProcessors() >= 1)
  }
}

/// Recurses until `budget` bytes of stack are used and returns the depth.
private func descend(_ budget: Int) -> Int {
  var depth = 0
  func step(_ start: UInt) {
    withUnsafeTemporaryAllocation(byteCount: 1024, alignment: 16) { buffer in
      depth += 1
      let here = UInt(bitPattern: buffer.baseAddress)
      if start == 0 { return step(here) }
      if start > here, start - here < UInt(budget) { step(start) }
    }
  }
  step(0)
  return depth
}
