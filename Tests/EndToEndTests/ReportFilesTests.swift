import Foundation
import Testing

/// `idp lint --output FORMAT=FILE`: several reports from one run.
@Suite struct ReportFilesTests {
  private let pod = """
    apiVersion: v1
    kind: Pod
    metadata: {name: a}
    spec:
      containers: [{name: c, image: "nginx:latest"}]

    """

  private let finding = """
    error[image-not-pinned]: container "c": image "nginx:latest" has the tag "latest", which moves
    """

  /// A repository with one defect in a folder.
  private func repository() throws -> Workspace {
    let space = try Workspace()
    try space.write(".git/HEAD", "ref: refs/heads/main\n")
    try space.write("deploy/pod.yaml", pod)
    return space
  }

  /// Lints the repository with a single policy.
  private func lint(
    _ arguments: String..., in space: Workspace, from folder: String = ".",
    environment: [String: String] = [:]
  ) throws -> Product.Run {
    try Product.run(
      ["lint", "--only", "image-not-pinned"] + arguments, in: space.url(folder),
      environment: environment)
  }

  @Test func `one run writes a report in each format that is asked for`() throws {
    let space = try repository()
    let formats = ["text", "lines", "json", "sarif", "github", "markdown"]
    let outputs = formats.flatMap { ["--output", "\($0)=\($0)"] }
    let run = try Product.run(
      ["lint", "--only", "image-not-pinned", "--format", "lines"] + outputs + ["deploy"],
      in: space.root)
    #expect(run.status == 1)
    #expect(run.errorText == "")
    #expect(
      run.text == "deploy/pod.yaml:5:33: \(finding)\n1 error in 1 file (1 policy)\n")
    #expect(try space.text("lines") == run.text)
    for format in formats {
      let alone = try lint("--format", format, "deploy", in: space)
      #expect(alone.status == 1)
      #expect(try space.text(format) == alone.text, "\(format)")
    }
  }

  @Test func `what others read names files from the root of the repository`() throws {
    let space = try repository()
    let run = try lint(
      "--format", "lines", "-o", "github=annotations", "-o", "sarif=s", "-o", "markdown=m",
      in: space, from: "deploy")
    #expect(run.text.hasPrefix("pod.yaml:5:33: error"))
    let annotation = "::error file=deploy/pod.yaml,line=5,endLine=5,col=33,endColumn=47,"
    #expect(try space.text("deploy/annotations").hasPrefix(annotation))
    #expect(try space.text("deploy/s").contains("\"uri\": \"deploy/pod.yaml\""))
    #expect(try space.text("deploy/m").contains("| `deploy/pod.yaml:5` |"))
  }

  @Test func `in a workflow of GitHub places are links`() throws {
    let space = try repository()
    let run = try lint(
      "--format", "markdown", in: space,
      environment: [
        "GITHUB_SERVER_URL": "https://github.example", "GITHUB_REPOSITORY": "octo/shop",
        "GITHUB_SHA": "4f2c",
      ])
    let link = "https://github.example/octo/shop/blob/4f2c/deploy/pod.yaml#L5"
    #expect(run.text.contains("| [`deploy/pod.yaml:5`](\(link)) |"))
  }

  @Test func `a report is written when nothing is found`() throws {
    let space = try repository()
    try space.write("deploy/pod.yaml", "a: b\n")
    let run = try lint("--output", "markdown=summary.md", in: space)
    #expect(run.status == 0)
    #expect(try space.text("summary.md") == "## idp: no findings in 1 file\n\n1 policy\n")
  }

  @Test func `an old report is replaced`() throws {
    let space = try repository()
    try space.write("lines.txt", String(repeating: "old\n", count: 100))
    let run = try lint("--format", "lines", "--output", "lines=lines.txt", in: space)
    #expect(try space.text("lines.txt") == run.text)
  }

  @Test(arguments: ["deploy/pod.yaml", "nothing", "deploy"])
  func `a link is refused, for a pull request may hold one`(target: String) throws {
    let space = try repository()
    try FileManager.default.createSymbolicLink(
      atPath: space.url("idp.sarif").path, withDestinationPath: target)
    try Product.run(["lint", "--output", "sarif=idp.sarif"], in: space.root).expectRefused(
      """
      error: 'idp.sarif' is a symbolic link, not a regular file
        --format sarif writes to standard output

      """)
    #expect(try space.text("deploy/pod.yaml") == pod)
  }

  @Test func `a file that is not YAML makes every report say that the run is not whole`() throws {
    let space = try repository()
    try space.write("broken.yaml", "a: [\n")
    let run = try lint("--format", "github", "-o", "sarif=s", "-o", "markdown=m", in: space)
    #expect(run.status == 1)
    #expect(run.text.hasPrefix("::error file=broken.yaml,line=1,"))
    #expect(try space.text("s").contains("\"executionSuccessful\": false"))
    #expect(try space.text("m").contains("| `broken.yaml:1` |"))
  }

  @Test func `reports do not depend on the number of workers`() throws {
    let space = try repository()
    for number in 1...20 { try space.write("deploy/\(number).yaml", pod) }
    for format in ["sarif", "github", "markdown"] {
      let one = try lint("--format", format, "--workers", "1", in: space)
      let many = try lint("--format", format, "--workers", "8", in: space)
      #expect(one.output == many.output, "\(format)")
    }
  }

  /// Command lines that are refused before anything is read, and what is said.
  private static let refused: [(outputs: [String], message: String)] = [
    (
      ["sarif"],
      """
      error: '--output' expects FORMAT=FILE, found 'sarif'
        such as --output sarif=idp.sarif; --format writes to standard output

      """
    ),
    (
      ["sraif=a"],
      """
      error: '--output' expects 'text', 'lines', 'json', 'sarif', 'github' or 'markdown', found \
      'sraif': did you mean 'sarif'?

      """
    ),
    (
      ["json=-"],
      """
      error: '--output' writes to a file, found 'json=-'
        --format json writes to standard output

      """
    ),
    (
      ["json=/dev/null"],
      """
      error: '/dev/null' is a device, not a regular file
        --format json writes to standard output

      """
    ),
    (
      ["json=deploy"],
      """
      error: 'deploy' is a directory, not a file
        --format json writes to standard output

      """
    ),
    (
      ["json=reports/a"],
      """
      error: 'reports' does not exist
        --format json writes to standard output

      """
    ),
    (
      ["json=deploy/pod.yaml/a"],
      """
      error: 'deploy/pod.yaml' is not a directory
        --format json writes to standard output

      """
    ),
    (["json=a", "sarif=deploy/../a"], "error: 'deploy/../a' cannot hold two reports\n"),
  ]

  @Test(arguments: refused)
  func `a file that cannot hold a report is refused before the run`(
    outputs: [String], message: String
  ) throws {
    let space = try repository()
    let before = try space.tree()
    let arguments = outputs.flatMap { ["--output", $0] }
    try Product.run(["lint"] + arguments, in: space.root).expectRefused(message)
    #expect(try space.tree() == before)
  }

  @Test func `a run that cannot be made leaves an old report alone`() throws {
    let space = try repository()
    try space.write("idp.sarif", "old\n")
    try space.write(".idp.yaml", "policies: {image-not-pined: off}\n")
    let run = try Product.run(["lint", "--output", "sarif=idp.sarif"], in: space.root)
    #expect(run.status == 2)
    #expect(try space.text("idp.sarif") == "old\n")
  }
}
