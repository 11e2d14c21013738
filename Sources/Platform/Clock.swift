#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A moment on the clock that only goes forward; compare moments of one process only.
package struct Moment: Sendable, Comparable {
  /// *Unit and base*: nanoseconds since an arbitrary start.
  package let nanoseconds: UInt64

  /// The present moment.
  package static func now() -> Moment {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Moment(nanoseconds: UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec))
  }

  /// The nanoseconds since `earlier`; 0 when that is later.
  package func nanoseconds(since earlier: Moment) -> UInt64 {
    nanoseconds > earlier.nanoseconds ? nanoseconds - earlier.nanoseconds : 0
  }

  /// Whether `a` was before `b`.
  package static func < (a: Moment, b: Moment) -> Bool { a.nanoseconds < b.nanoseconds }
}

/// Ends the process with an exit status; nothing that is still buffered is written.
package func exitProcess(_ status: Int32) -> Never { exit(status) }

/// The seconds since 1970 in UTC, by the system's clock.
package func wallClockSeconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_REALTIME, &time)
  return Int(time.tv_sec)
}
