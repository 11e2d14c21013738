import Foundation
import TestSupport
import Testing

/// The trained model of every generated repository, served by NVIDIA Triton on the CPU.
@Suite(.needs(.tritonserver, .pytest)) struct TritonTests {
  @Test func `it answers with the numbers of the trained model, and meets its objectives`() throws {
    let services = try Example.all.map { try $0.trained() }
    let server = try TritonServer(
      services.map { $0.root.appendingPathComponent("model_repository") })
    for service in services {
      let model = try #require(try service.folders(in: "model_repository").first)
      let folder = service.root.appendingPathComponent("model_repository/\(model)")
      let query = try Tool.tritonserver.run(
        [Self.python("triton_query.py"), server.addresses, folder.path], in: service.root)
      query.expectSuccess()
      #expect(query.output.contains("HTTP and gRPC agree with ONNX Runtime on 7 rows"))

      // The repository's own client and load test, over both protocols.
      for url in [try server.url("http"), try server.url("grpc")] {
        let predict = try run("client", [url, "6.5", "3", "19", "4", "1.2"], model, service)
        predict.expectSuccess()
        #expect(predict.output.contains(#/^0\.\d{4}\n/#), "\(predict.transcript)")
        // A machine that runs other tests at once is no place to judge a latency.
        try run(
          "load_test", [url, "--requests", "400", "--latency-ms", "2000"], model, service
        ).expectSuccess()
      }
    }
  }

  @Test func `a configuration that is not the model's is refused`() throws {
    let service = try Example.l4.trained().copy()
    let config = try service.path(endingIn: "/config.pbtxt")
    try service.replace("dims: [ 1 ]", with: "dims: [ 2 ]", in: config)
    let server = try TritonServer([service.root.appendingPathComponent("model_repository")])
    let folder = service.root.appendingPathComponent(config).deletingLastPathComponent()
    try Tool.tritonserver.run(
      [Self.python("triton_query.py"), server.addresses, folder.path], in: service.root
    ).expectRefusal(saying: "probability")
  }

  private func run(
    _ module: String, _ arguments: [String], _ model: String, _ service: GeneratedRepository
  ) throws -> Shell.Result {
    try Tool.pytest.run(
      ["-m", "\(model).\(module)"] + arguments, executable: "python", in: service.root,
      environment: ["PYTHONPATH": service.root.appendingPathComponent("src").path])
  }

  fileprivate static func python(_ name: String) -> String {
    ProjectPaths.root.appendingPathComponent("Tests/ToolTests/Python/\(name)").path
  }
}

/// A Triton that lives as long as this value.
private final class TritonServer {
  /// Where it listens, as JSON.
  let addresses: String
  private let process = Process()
  private let input = Pipe()
  private let scratch: Scratch

  init(_ repositories: [URL]) throws {
    scratch = try Scratch()
    let log = scratch.root.appendingPathComponent("triton.log")
    let output = Pipe()
    let python: URL = try #require(Tool.tritonserver.url)
    process.executableURL = python
    process.arguments =
      [TritonTests.python("triton_server.py"), log.path] + repositories.map(\.path)
    process.environment = Shell.environment
    process.standardInput = input
    process.standardOutput = output
    process.standardError = output
    try process.run()
    // The first line comes when the server is ready; a failure ends the output.
    var line = Data()
    while !line.contains(UInt8(ascii: "\n")) {
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { break }
      line += more
    }
    addresses = String(decoding: line, as: UTF8.self).trimmingCharacters(
      in: .whitespacesAndNewlines)
    try #require(addresses.hasPrefix("{"), "Triton did not start: \(addresses)")
  }

  deinit {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  /// The address of the service "http" or "grpc".
  func url(_ service: String) throws -> String {
    let ports = try JSONDecoder().decode([String: Int].self, from: Data(addresses.utf8))
    return "\(service)://127.0.0.1:\(try #require(ports[service]))"
  }
}
