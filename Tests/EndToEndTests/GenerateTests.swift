import Foundation
import TestSupport
import Testing

/// `idp new`, from the command line to the files.
@Suite struct GenerateTests {
  private static let command = ["new", "model-service", "demo", "--set", "name=demo", "--defaults"]

  private func generated(_ arguments: [String] = command) throws -> Workspace {
    let space = try Workspace()
    let run = try Product.run(arguments, in: space.root)
    #expect(run.status == 0, "\(run.transcript)")
    return space
  }

  @Test func `a new service says what it made and where to read on`() throws {
    let space = try Workspace()
    let run = try Product.run(Self.command, in: space.root)
    expectSnapshot(run.transcript.withoutVersions.withoutCounts, "new.txt")
  }

  @Test func `a new service is clean`() throws {
    let run = try generated().idp("lint", "demo")
    #expect(run.status == 0, "\(run.transcript)")
    #expect(run.text.hasPrefix("no findings in "))
  }

  @Test func `the same command makes the same bytes and modes`() throws {
    let trees = try [generated().tree(), generated().tree()]
    #expect(trees[0].count > 60)
    #expect(trees[0] == trees[1])
  }

  @Test func `a dry run lists the files and writes none`() throws {
    let space = try Workspace()
    let run = try Product.run(Self.command + ["--dry-run"], in: space.root)
    #expect(run.status == 0, "\(run.transcript)")
    #expect(run.text.hasPrefix("demo/\n"))
    #expect(run.text.contains("\n    answers.yaml "))
    #expect(try space.tree().isEmpty)
  }

  @Test func `an empty folder is filled`() throws {
    let space = try Workspace()
    try space.folder("demo")
    #expect(try Product.run(Self.command, in: space.root).status == 0)
    #expect(try space.tree() == generated().tree())
  }

  @Test func `the folder is named after the service when it is not given`() throws {
    let space = try generated(["new", "model-service", "--set", "name=churn", "--defaults"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: space.root.path) == ["churn"])
  }

  @Test func `the answers are kept in format 1`() throws {
    let answers = try generated().text("demo/.idp/answers.yaml")
    expectSnapshot(answers.withoutDigests.withoutVersions, "answers.yaml")
  }

  @Test func `the base is kept in format 1 and its digest holds`() throws {
    let space = try generated()
    let base = try space.text("demo/.idp/base")
    let end = try #require(base.firstIndex(of: "\n"))
    let words = base[..<end].split(separator: " ")
    #expect(words.prefix(2) == ["idp-base", "1"])
    try space.write("rest", String(base[base.index(after: end)...]))
    #expect(try words.last == "sha256:" + space.sha256("rest"))
  }

  @Test func `the base holds every file with its mode`() throws {
    let space = try generated()
    let entries = try space.text("demo/.idp/base").split(separator: "\n")
      .filter { $0.hasPrefix("-- ") && $0.hasSuffix(" --") }
      .map { $0.split(separator: " ")[1...2].joined(separator: " ") }
    let files = try space.tree("demo").filter { !$0.value.hasSuffix(" folder") }
      .filter { !$0.key.hasPrefix(".idp/") }
      .map { "\($0.key) mode=\($0.value.prefix(3))" }
    #expect(entries.sorted() == files.sorted())
  }

  @Test func `the kept answers make the same repository again`() throws {
    let space = try generated([
      "new", "model-service", "demo", "--set", "name=demo", "--set", "region=us-central1",
      "--set", "accelerator=nvidia-h100-80gb", "--set", "environments=prod",
      "--set", "github_organization=acme", "--defaults",
    ])
    let run = try space.idp("new", "model-service", "again", "--answers", "demo/.idp/answers.yaml")
    #expect(run.status == 0, "\(run.transcript)")
    #expect(try space.tree("again") == space.tree("demo"))
  }

  @Test func `an option wins over the answers file`() throws {
    let space = try Workspace()
    try space.write("answers.yaml", "name: demo\nregion: us-central1\nmin_replicas: 3\n")
    let run = try space.idp(
      "new", "model-service", "demo", "--answers", "answers.yaml", "--set", "min_replicas=4")
    #expect(run.status == 0, "\(run.transcript)")
    let answers = try space.text("demo/.idp/answers.yaml")
    #expect(answers.contains("\n  region: us-central1\n"))
    #expect(answers.contains("\n  min_replicas: 4\n"))
  }

  @Test(arguments: ["none", "nvidia-l4", "nvidia-h100-80gb"])
  func `every kind of accelerator makes a clean repository`(accelerator: String) throws {
    let space = try generated(Self.command + ["--set", "accelerator=\(accelerator)"])
    let run = try space.idp("lint", "demo")
    #expect(run.status == 0, "\(run.transcript)")
  }
}

extension String {
  /// The text with versions of the golden path replaced.
  var withoutVersions: String {
    replacingOccurrences(
      of: #"(model-service |version: "|idp )[0-9]+\.[0-9]+\.[0-9]+"#, with: "$1VERSION",
      options: .regularExpression)
  }

  /// The text with numbers of files replaced.
  var withoutCounts: String {
    replacingOccurrences(of: "[0-9]+ files", with: "N files", options: .regularExpression)
  }

  /// The text with SHA-256 digests replaced.
  var withoutDigests: String {
    replacingOccurrences(of: "[0-9a-f]{64}", with: "DIGEST", options: .regularExpression)
  }
}

extension Workspace {
  /// The digest of a file, as the system's own tool tells it.
  func sha256(_ path: String) throws -> String {
    let process = Process()
    let tool = ["/usr/bin/sha256sum", "/usr/bin/shasum"]
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    process.executableURL = URL(fileURLWithPath: try #require(tool))
    process.arguments = (tool?.hasSuffix("shasum") == true ? ["-a", "256"] : []) + [url(path).path]
    process.standardOutput = try handle("digest")
    try process.run()
    process.waitUntilExit()
    return String(try text("digest").prefix(64))
  }
}
