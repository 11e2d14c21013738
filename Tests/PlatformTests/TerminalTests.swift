import Foundation
import Testing

@testable import Platform

@Suite struct TerminalTests {
  /// A case of the decision whether to colour.
  struct ColorCase: CustomTestStringConvertible {
    let mode: ColorMode
    let variables: [String: String]
    let isTerminal: Bool
    let usesColor: Bool

    var testDescription: String { "\(mode) \(variables) terminal: \(isTerminal)" }
  }

  @Test(arguments: [
    ColorCase(mode: .auto, variables: [:], isTerminal: true, usesColor: true),
    ColorCase(mode: .auto, variables: [:], isTerminal: false, usesColor: false),
    ColorCase(mode: .auto, variables: ["TERM": "dumb"], isTerminal: true, usesColor: false),
    ColorCase(mode: .auto, variables: ["NO_COLOR": "1"], isTerminal: true, usesColor: false),
    ColorCase(mode: .auto, variables: ["NO_COLOR": ""], isTerminal: true, usesColor: true),
    ColorCase(mode: .auto, variables: ["FORCE_COLOR": "1"], isTerminal: false, usesColor: true),
    ColorCase(mode: .auto, variables: ["FORCE_COLOR": "0"], isTerminal: true, usesColor: false),
    ColorCase(
      mode: .auto, variables: ["NO_COLOR": "1", "FORCE_COLOR": "1"], isTerminal: true,
      usesColor: false),
    ColorCase(mode: .always, variables: ["NO_COLOR": "1"], isTerminal: false, usesColor: true),
    ColorCase(mode: .never, variables: ["FORCE_COLOR": "1"], isTerminal: true, usesColor: false),
  ])
  func `the option, then the environment, then the terminal decide on colour`(c: ColorCase) {
    let environment = Environment(c.variables)
    #expect(c.mode.usesColor(environment: environment, isTerminal: c.isTerminal) == c.usesColor)
  }
}

@Suite struct StreamTests {
  @Test func `what is written arrives in order after a flush`() throws {
    try withPipe { reader, writer in
      let stream = StreamWriter(descriptor: writer, capacity: 8)
      stream.write("abc")
      stream.write("0123456789")
      stream.write([0x21])
      stream.flush()
      close(writer)
      let bytes = try FileSystem.readToEnd(reader, expected: 0, maxSize: 100, path: "pipe")
      #expect(String(decoding: bytes, as: UTF8.self) == "abc0123456789!")
      close(reader)
    }
  }

  @Test func `a reader that has gone away is no failure`() throws {
    try withPipe { reader, writer in
      close(reader)
      let stream = StreamWriter(descriptor: writer, capacity: 8)
      stream.write("0123456789")
      #expect(stream.isClosed)
      #expect(stream.failure == nil)
      close(writer)
    }
  }

  #if os(Linux)
    @Test func `a full disk is a failure`() {
      let descriptor = open("/dev/full", O_WRONLY)
      let stream = StreamWriter(descriptor: descriptor, capacity: 8)
      stream.write("0123456789")
      let message = stream.failure?.message
      #expect(message == "cannot write 'standard output': no space left on device")
      close(descriptor)
    }
  #endif

  @Test func `lines are read one by one without their ends`() throws {
    try withPipe { reader, writer in
      let stream = StreamWriter(descriptor: writer, capacity: 8)
      stream.write("one\ntwo\r\n\nlast")
      stream.flush()
      close(writer)
      let lines = LineReader(descriptor: reader)
      #expect(
        [lines.next(), lines.next(), lines.next(), lines.next()] == ["one", "two", "", "last"])
      #expect(lines.next() == nil)
      close(reader)
    }
  }

  private func withPipe(_ body: (Int32, Int32) throws -> Void) throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    try body(ends[0], ends[1])
  }
}

@Suite struct EnvironmentTests {
  @Test func `the environment of the process is copied`() {
    #expect(Environment.current()["PATH"] == environmentVariable("PATH"))
    #expect(environmentVariable("IDP_SURELY_NOT_SET") == nil)
  }

  @Test func `an empty variable is set but not nonEmpty`() {
    let environment = Environment(["A": ""])
    #expect(environment["A"] == "")
    #expect(environment.nonEmpty("A") == nil)
  }

  @Test func `the clock goes forward`() {
    let first = Moment.now()
    let second = Moment.now()
    #expect(first <= second)
    #expect(first.nanoseconds(since: second) == 0)
  }
}
