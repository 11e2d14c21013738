import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The results of `body` for 0 ..< `count`, in that order whatever the number of workers.
///
/// This is the only place that starts threads. Workers take indexes from one counter; each has its
/// own `State`, made on its own thread, and must give the same result for an index whatever it did
/// before. Every worker has at least `workerStackSize` bytes of stack.
package func parallelMap<State, Result>(
  count: Int, workers: Int,
  makeWorker: @Sendable (_ worker: Int) -> State,
  body: @Sendable (inout State, _ index: Int) -> Result
) -> [Result] {
  precondition(count >= 0 && workers >= 1, "there is at least one worker")
  guard count > 0 else { return [] }
  return [Result](unsafeUninitializedCapacity: count) { buffer, initialized in
    guard let start = buffer.baseAddress else {
      preconditionFailure("a buffer of \(count) results has an address")
    }
    withoutActuallyEscaping(makeWorker) { makeWorker in
      withoutActuallyEscaping(body) { body in
        let slots = Slots(start: start)
        let counter = SharedCounter()
        runWorkers(min(workers, count)) { worker in
          var index = counter.next()
          guard index < count else { return }
          var state = makeWorker(worker)
          while index < count {
            (slots.start + index).initialize(to: body(&state, index))
            index = counter.next()
          }
        }
      }
    }
    initialized = count
  }
}

/// The results of `body` for 0 ..< `count`, for work that needs no state of its own.
package func parallelMap<Result>(
  count: Int, workers: Int, body: @Sendable (_ index: Int) -> Result
) -> [Result] {
  parallelMap(count: count, workers: workers, makeWorker: { _ in }) { _, index in body(index) }
}

/// *Unit and base*: bytes of stack that each worker has at least.
package var workerStackSize: Int {
  #if os(Linux)
    8 << 20
  #else
    16 << 20
  #endif
}

/// The processors this process may use: those online, within the quota of its control group.
package func availableProcessors() -> Int {
  let online = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  guard let bytes = try? FileSystem.read("/sys/fs/cgroup/cpu.max", maxSize: 256) else {
    return online
  }
  return min(online, processorQuota(String(decoding: bytes, as: UTF8.self)) ?? online)
}

/// The processors in a `cpu.max` file (`150000 100000`), rounded up; *nil when* unlimited.
func processorQuota(_ text: String) -> Int? {
  let words = text.split { $0 == " " || $0 == "\n" }
  guard words.count == 2, let quota = Int(words[0]), let period = Int(words[1]), period > 0,
    quota > 0
  else { return nil }
  return (quota + period - 1) / period
}

/// The results' places; each index is written by exactly one worker.
private struct Slots<Result>: @unchecked Sendable {
  let start: UnsafeMutablePointer<Result>
}

/// The next index to work on, shared by all workers.
private final class SharedCounter: Sendable {
  private let value = Atomic<Int>(0)

  func next() -> Int { value.add(1, ordering: .relaxed).oldValue }
}

/// Runs `work` once for each worker number and returns when all are done.
///
/// The calling thread is a worker itself when its stack is large enough: one worker then costs no
/// thread, and the allocator keeps its faster single-threaded paths. Threads that the system
/// refuses are done without, because any worker can do all of the work.
private func runWorkers(_ workers: Int, _ work: @escaping @Sendable (Int) -> Void) {
  let callerWorks = callingThreadHasEnoughStack()
  var threads: [pthread_t] = []
  for worker in (callerWorks ? 1 : 0)..<workers {
    guard let thread = startThread({ work(worker) }) else { break }
    threads.append(thread)
  }
  if callerWorks || threads.isEmpty { work(0) }
  for thread in threads { pthread_join(thread, nil) }
}

/// Whether this is the main thread with a stack as large as a worker's.
private func callingThreadHasEnoughStack() -> Bool {
  var limit = rlimit()
  #if os(Linux)
    // The first thread's number is the process's; `gettid` itself is not imported.
    guard let thread = try? FileSystem.linkTarget("/proc/thread-self"),
      Path.lastComponent(thread) == String(getpid())
    else { return false }
    guard getrlimit(__rlimit_resource_t(RLIMIT_STACK.rawValue), &limit) == 0 else { return false }
  #else
    guard pthread_main_np() == 1, getrlimit(RLIMIT_STACK, &limit) == 0 else { return false }
  #endif
  return limit.rlim_cur >= UInt64(workerStackSize)
}

/// What a new thread runs, kept alive until it takes it.
private final class ThreadBody: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}

/// Starts a thread with a worker's stack; *nil when* the system refuses.
private func startThread(_ run: @escaping @Sendable () -> Void) -> pthread_t? {
  var attributes = pthread_attr_t()
  pthread_attr_init(&attributes)
  defer { pthread_attr_destroy(&attributes) }
  pthread_attr_setstacksize(&attributes, workerStackSize)
  let body = Unmanaged.passRetained(ThreadBody(run))
  #if os(Linux)
    var thread: pthread_t = 0
    let result = pthread_create(
      &thread, &attributes,
      { argument in
        guard let argument else { return nil }
        Unmanaged<ThreadBody>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, body.toOpaque())
  #else
    var thread: pthread_t?
    let result = pthread_create(
      &thread, &attributes,
      { argument in
        Unmanaged<ThreadBody>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, body.toOpaque())
  #endif
  guard result == 0 else {
    body.release()
    return nil
  }
  return thread
}
