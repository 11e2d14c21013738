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
  package static func now() -> Moment { Moment(nanoseconds: read(CLOCK_MONOTONIC)) }

  /// The nanoseconds since `earlier`; 0 when that is later.
  package func nanoseconds(since earlier: Moment) -> UInt64 {
    nanoseconds > earlier.nanoseconds ? nanoseconds - earlier.nanoseconds : 0
  }

  /// Whether `a` was before `b`.
  package static func < (a: Moment, b: Moment) -> Bool { a.nanoseconds < b.nanoseconds }

  fileprivate static func read(_ clock: clockid_t) -> UInt64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}

/// The time of day, which only the command reads.
package enum WallClock {
  /// *Unit and base*: nanoseconds since 1970-01-01 UTC.
  package static func now() -> Int64 { Int64(clamping: Moment.read(CLOCK_REALTIME)) }
}

/// Ends the process with an exit status; nothing that is still buffered is written.
package func exitProcess(_ status: Int32) -> Never { exit(status) }
