import Diagnostics
import Documents
import Text

/// What a document is for; decides which policies look at it.
package enum DocumentKind: String, Sendable, CaseIterable {
  case kubernetes
  case kustomization
  /// A part of an object that a kustomization lays over the whole one.
  case kustomizePatch = "kustomize-patch"
  case backstage
  case githubWorkflow = "github-workflow"
  case preCommit = "pre-commit"
  case kubeflowPipeline = "kubeflow-pipeline"
  /// A root module, evaluated.
  case terraform
  /// Any other YAML.
  case yaml
  /// Any other JSON.
  case json

  /// The word that policies and reports use.
  package var word: String { rawValue }
}

extension DocumentKind {
  /// The kind of one value of a file.
  ///
  /// *Source*: Kubernetes API conventions, "Types (Kinds)"; Backstage, "Descriptor format";
  /// kustomize, `FixKustomizationPostUnmarshalling`; Kubeflow Pipelines, `pipeline_spec.proto`
  /// (`PipelineSpec`, `PlatformSpec`).
  static func recognize(_ node: Node, path: String) -> DocumentKind {
    let generic: DocumentKind = node.document.format == .json ? .json : .yaml
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if isWorkflow(path) { return .githubWorkflow }
    if name.isSameUTF8(as: ".pre-commit-config.yaml") { return .preCommit }
    guard node.kind == .object else { return generic }
    let apiVersion = node["apiVersion"]?.string ?? ""
    let kind = node["kind"]?.string ?? ""
    let isKustomizeFile = kustomizeNames.contains { $0.isSameUTF8(as: name) }
    if apiVersion.hasPrefix("kustomize.config.k8s.io/") || (isKustomizeFile && kind.isEmpty) {
      return .kustomization
    }
    if apiVersion.hasPrefix("backstage.io/") || apiVersion.hasPrefix("scaffolder.backstage.io/") {
      return kind.isEmpty ? generic : .backstage
    }
    if !apiVersion.isEmpty, !kind.isEmpty { return .kubernetes }
    if isPipeline(node) || node["pipelineSpec"].map(isPipeline) ?? false {
      return .kubeflowPipeline
    }
    return generic
  }

  /// How plain scalars of a file resolve; the path decides, because parsing comes first.
  static func resolution(path: String) -> ScalarResolution {
    isWorkflow(path) ? .core : .kubernetes
  }

  /// The file names that kustomize looks for in a folder.
  static let kustomizeNames = ["kustomization.yaml", "kustomization.yml", "Kustomization"]

  private static func isWorkflow(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    guard parts.count >= 3 else { return false }
    return parts[parts.count - 3] == ".github" && parts[parts.count - 2] == "workflows"
  }

  private static func isPipeline(_ node: Node) -> Bool {
    if node["pipelineInfo"] != nil, node["schemaVersion"] != nil, node["root"] != nil {
      return true
    }
    // What a pipeline asks of the cluster is a document of its own behind the pipeline.
    return node.count == 1 && node["platforms"]?["kubernetes"]?["deploymentSpec"] != nil
  }
}
