import Platform
import Rego

extension EvaluationEnvironment {
  /// What policies may know of this process: the system's time zones, and the time that
  /// `SOURCE_DATE_EPOCH` states; without it `time.now_ns` is 0, so that runs repeat.
  init(_ environment: Environment) {
    self.init()
    if let seconds = environment["SOURCE_DATE_EPOCH"].flatMap({ Int64($0) }) {
      let (nanoseconds, overflows) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
      if !overflows { nowNanoseconds = nanoseconds }
    }
    readTimeZone = { name in
      guard Path.isPlainRelative(name) else { return nil }
      do throws(FileError) {
        return try FileSystem.read(Path.join("/usr/share/zoneinfo", name), maxSize: 1 << 20)
      } catch {
        // A zone that the system does not have is undefined for the policy.
        return nil
      }
    }
  }
}
