import Testing

/// The Python half of every generated repository, through its own Makefile.
@Suite(.needs(.pytest, .kfp, .ruff)) struct PythonTests {
  @Test(arguments: Example.all)
  func `its own tests pass`(_ example: Example) throws {
    // They run the notebook, and the pipeline from rows to a model.
    let run = try Tool.pytest.timed { try example.trained().make("test", limit: 600) }
    run.expectSuccess()
    #expect(run.output.contains("tests/test_notebook.py .."), "\(run.transcript)")
  }

  @Test(arguments: Example.all)
  func `its committed pipeline is what the code compiles to`(_ example: Example) throws {
    try Tool.kfp.timed { try example.trained().make("pipeline-check") }.expectSuccess()
  }

  @Test(arguments: Example.all)
  func `its code is clean`(_ example: Example) throws {
    try Tool.ruff.timed { try example.trained().make("format-check") }.expectSuccess()
  }

  @Test func `a model that misses its threshold is refused`() throws {
    let service = try Example.l4.trained().copy()
    let thresholds = try service.path(endingIn: "/thresholds.toml")
    try service.replace("roc_auc = 0.80", with: "roc_auc = 0.99", in: thresholds)
    // The environment holds the package of the first repository that was set up.
    let train = try Tool.pytest.run(
      ["-m", "late_delivery.train"], executable: "python", in: service.root,
      environment: ["PYTHONPATH": service.root.appendingPathComponent("src").path])
    train.expectRefusal(saying: "at least 0.99 is required")
  }

  @Test func `a stale pipeline is refused`() throws {
    let service = try Example.l4.trained().copy()
    try service.replace(
      "rows: int = 20_000", with: "rows: int = 21_000", in: "pipelines/training.py")
    try Tool.kfp.timed { try service.make("pipeline-check") }
      .expectRefusal(saying: "-        defaultValue: 20000.0", "+        defaultValue: 21000.0")
  }

  @Test func `unformatted code is refused`() throws {
    let service = try Example.l4.trained().copy()
    try service.write("tests/test_more.py", "x = {  'a':1 }\n")
    try Tool.ruff.timed { try service.make("format-check") }
      .expectRefusal(saying: "--> tests/test_more.py:1:6")
  }
}
