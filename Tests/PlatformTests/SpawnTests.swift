import Foundation
import Testing

@testable import Platform

@Suite struct SpawnTests {
  @Test func `both outputs and the exit status are captured`() throws {
    let result = try spawn(["sh", "-c", "echo out; echo err >&2; exit 3"])
    #expect(result.outputText == "out\n")
    #expect(result.errorText == "err\n")
    #expect(result.status == .exited(3))
    #expect(result.peakMemory > 0)
  }

  @Test func `output larger than a pipe does not block`() throws {
    let input = [UInt8](repeating: 0x61, count: 1_000_000)
    let result = try spawn(["cat"], input: input)
    #expect(result.output == input)
  }

  @Test func `a program that ignores its input is no error`() throws {
    let result = try spawn(["true"], input: [UInt8](repeating: 0x61, count: 1_000_000))
    #expect(result.succeeded)
  }

  @Test func `a program that runs too long is stopped with its children`() throws {
    let result = try spawn(["sh", "-c", "echo begun; sleep 60 & wait"], timeout: 0.2)
    #expect(result.status == .timedOut)
    #expect(result.outputText == "begun\n")
    #expect(result.elapsed < 30_000_000_000)
  }

  @Test func `a program that closes its outputs and goes on is stopped too`() throws {
    let result = try spawn(["sh", "-c", "exec sleep 60 >&- 2>&-"], timeout: 0.2)
    #expect(result.status == .timedOut)
  }

  @Test func `the end by a signal is told apart`() throws {
    #expect(try spawn(["sh", "-c", "kill -KILL $$"]).status == .signalled(SIGKILL))
  }

  @Test func `the environment and the directory are the caller's`() throws {
    try withTemporaryFolder { folder in
      let environment = Environment(["PATH": "/usr/bin:/bin", "NAME": "a b"])
      let result = try spawn(
        ["sh", "-c", "pwd; echo \"$NAME$HOME\""], environment: environment, directory: folder)
      #expect(result.outputText == "\(try FileSystem.resolve(folder))\na b\n")
    }
  }

  @Test func `a program that does not exist is an error`() {
    #expect(throws: SpawnError(program: "no-such-program", code: ENOENT)) {
      try spawn(["no-such-program"])
    }
    #expect(
      SpawnError(program: "x", code: ENOENT).message == "cannot find the program 'x'")
  }

  @Test func `a program sees the end of its reader`() throws {
    let result = try spawn(["sh", "-c", "yes | head -1"], timeout: 20)
    #expect(result.outputText == "y\n")
    #expect(result.errorText == "")
  }
}
