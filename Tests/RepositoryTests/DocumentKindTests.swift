import Documents
import Platform
import Testing

@testable import Repository

@Suite struct `Recognising documents` {
  struct Case: Sendable, CustomTestStringConvertible {
    var path = "a.yaml"
    var text: String
    /// Each document as kind, identity and way from its file.
    var documents: [String]
    var testDescription: String { "\(path): \(text)" }
  }

  static let cases: [Case] = [
    Case(
      text: "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a, namespace: b}",
      documents: ["kubernetes apps/v1 Deployment b/a"]),
    Case(
      text: "apiVersion: batch/v1\nkind: Job\nmetadata: {generateName: a-}",
      documents: ["kubernetes batch/v1 Job a-*"]),
    Case(text: "apiVersion: v1\nkind: Namespace", documents: ["kubernetes v1 Namespace"]),
    Case(text: "apiVersion: 1\nkind: Pod", documents: ["yaml"]),
    Case(text: "kind: Pod", documents: ["yaml"]),
    Case(text: "- apiVersion: v1\n  kind: Pod", documents: ["yaml"]),
    Case(text: "# nothing\n---\n---\na: 1\n", documents: ["yaml"]),
    Case(
      text: "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Component",
      documents: ["kustomization kustomize.config.k8s.io/v1beta1 Component"]),
    Case(path: "x/kustomization.yaml", text: "resources: [a]", documents: ["kustomization"]),
    Case(
      text: "apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: {name: a}",
      documents: ["backstage backstage.io/v1alpha1 Component a"]),
    Case(path: ".github/workflows/ci.yml", text: "on: push", documents: ["github-workflow"]),
    Case(path: "workflows/ci.yml", text: "on: push", documents: ["yaml"]),
    Case(path: ".pre-commit-config.yaml", text: "repos: []", documents: ["pre-commit"]),
    Case(
      text: "pipelineInfo: {name: p}\nroot: {}\nschemaVersion: 2.1.0",
      documents: ["kubeflow-pipeline"]),
    Case(
      text: "pipelineSpec:\n  pipelineInfo: {name: p}\n  root: {}\n  schemaVersion: 2.1.0",
      documents: ["kubeflow-pipeline"]),
    Case(
      text: "platforms: {kubernetes: {deploymentSpec: {executors: {}}}}",
      documents: ["kubeflow-pipeline"]),
    Case(
      text: "platforms: {kubernetes: {deploymentSpec: {}}}\nname: other", documents: ["yaml"]),
    Case(path: "a.json", text: #"{"a": 1}"#, documents: ["json"]),
    Case(
      path: "a.json", text: #"{"apiVersion": "v1", "kind": "Pod"}"#,
      documents: ["kubernetes v1 Pod"]),
    Case(
      text: """
        apiVersion: v1
        kind: List
        items:
        - {apiVersion: v1, kind: Pod, metadata: {name: a}}
        - {apiVersion: v1, kind: ConfigMapList, items: [{apiVersion: v1, kind: ConfigMap}]}
        """,
      documents: ["kubernetes v1 Pod a items[0]", "kubernetes v1 ConfigMap items[1].items[0]"]),
    Case(
      text: "apiVersion: example.com/v1\nkind: AllowList\nmetadata: {name: a}",
      documents: ["kubernetes example.com/v1 AllowList a"]),
  ]

  @Test(arguments: cases)
  func `documents`(_ example: Case) {
    let repository = Repository.parse([(example.path, Array(example.text.utf8))])
    #expect(repository.diagnostics.isEmpty)
    let found = repository.documents.map { document in
      [document.kind.word, document.identity.map { "\($0)" } ?? "", "\(document.prefix)"]
        .filter { !$0.isEmpty }.joined(separator: " ")
    }
    #expect(found == example.documents)
  }

  @Test func `places inside a list's items are those of the file`() {
    let text = "apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Pod\n  spec: {a: b}\n"
    let repository = Repository.parse([("a.yaml", Array(text.utf8))])
    let document = repository.documents[0]
    #expect(document.file.text(document.range(of: ["spec", "a"])) == "b")
    #expect(document.file.text(document.range(of: ["spec", "x"])) == "spec")
    #expect(document.node(at: ["spec", "a"])?.string == "b")
  }

  @Test func `a workflow's on is a key and a word, a manifest's is a boolean`() {
    let text = Array("on: on".utf8)
    let repository = Repository.parse([(".github/workflows/a.yml", text), ("b.yml", text)])
    #expect(repository.documents.map { $0.root["on"]?.kind } == [.string, .boolean])
  }

  @Test func `images with a tag in some kustomization are completed`() {
    let text = """
      images:
      - {name: ranker, newTag: v1}
      - {name: embed, digest: "sha256:1"}
      - {name: only-renamed, newName: x}
      - {name: ranker, newTag: v2}
      """
    let repository = Repository.parse([
      ("kustomization.yaml", Array(text.utf8)), ("b/kustomization.yaml", Array("a: 1".utf8)),
    ])
    #expect(repository.kustomizeImages == ["embed", "ranker"])
  }

  @Test func `a file that a kustomization names as a patch is no object`() {
    let kustomization = """
      resources: [deployment.yaml]
      patches:
      - path: replicas.yaml
      - patch: "- {op: remove, path: /spec}"
      patchesStrategicMerge: [../shared/./memory.yaml, "kind: Deployment\\nspec: {}"]
      patchesJson6902:
      - path: operations.yaml
      """
    let object = Array("apiVersion: apps/v1\nkind: Deployment".utf8)
    let repository = Repository.parse([
      ("base/deployment.yaml", object), ("base/kustomization.yaml", Array(kustomization.utf8)),
      ("base/operations.yaml", Array("- {op: remove, path: /spec}".utf8)),
      ("base/replicas.yaml", object), ("replicas.yaml", object), ("shared/memory.yaml", object),
    ])
    #expect(
      repository.documents.map { $0.kind.word } == [
        "kubernetes", "kustomization", "kustomize-patch", "kustomize-patch", "kubernetes",
        "kustomize-patch",
      ])
  }

  @Test func `a file over the limit and a vanished one are told with their paths`() throws {
    let tree = try TemporaryTree(["big.yaml": "aaaaaaaaaa", "gone.yaml": "", "ok.yaml": "a: 1"])
    let found = try FileFinder.find(["."], workingDirectory: tree.root)
    try FileSystem.removeFile(tree.root + "/gone.yaml")
    let repository = Repository.load(found, maxFileSize: 5, workers: 2)
    #expect(
      repository.diagnostics.map(\.summary) == [
        "'big.yaml' has 10 bytes, more than the limit of 5", "'gone.yaml' does not exist",
      ])
    #expect(repository.documents.map(\.file.path) == ["ok.yaml"])
  }

  @Test func `the result does not depend on the number of workers`() throws {
    let files = (0..<40).map { ("f\($0).yaml", Array("a: \($0)\n---\nb: [\n".utf8)) }
    func summary(workers: Int) -> [String] {
      let repository = Repository.parse(files, workers: workers)
      return repository.documents.map { "\($0.file.path) \($0.file.index) \($0.root.source)" }
        + repository.diagnostics.map { "\($0)" }
    }
    #expect(summary(workers: 1) == summary(workers: 7))
  }
}
