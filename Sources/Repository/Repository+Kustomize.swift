import Documents
import Platform
import Text

extension Repository {
  /// The images that some kustomization gives a tag or digest, by the name that manifests use.
  ///
  /// *Shape*: in bytewise order, without duplicates.
  package var kustomizeImages: [String] {
    var names: [String] = []
    for document in documents where document.kind == .kustomization {
      guard let images = document.root["images"] else { continue }
      for image in images.elements {
        guard let name = image["name"]?.string,
          image["newTag"] != nil || image["digest"] != nil
        else { continue }
        names.append(name)
      }
    }
    names.sort { $0.compareUTF8(to: $1) < 0 }
    var unique: [String] = []
    for name in names where unique.last.map({ !$0.isSameUTF8(as: name) }) ?? true {
      unique.append(name)
    }
    return unique
  }

  /// The documents, those of files that a kustomization names as patches known as such.
  ///
  /// A patch is a part of an object: what it leaves out says nothing. `paths` are by file index.
  static func markingPatches(
    _ documents: [RepositoryDocument], _ paths: [String]
  ) -> [RepositoryDocument] {
    var patches: Set<[UInt8]> = []
    for document in documents where document.kind == .kustomization {
      let folder = Platform.Path.parent(paths[Int(document.file.index)])
      for file in document.root.patchFiles {
        patches.insert(Array(Platform.Path.normalized(Platform.Path.join(folder, file)).utf8))
      }
    }
    guard !patches.isEmpty else { return documents }
    return documents.map { document in
      guard patches.contains(Array(paths[Int(document.file.index)].utf8)) else { return document }
      return RepositoryDocument(
        document: document.document, prefix: document.prefix, root: document.root,
        kind: .kustomizePatch, identity: document.identity)
    }
  }
}

extension Node {
  /// The files that a kustomization takes patches from, relative to its folder.
  ///
  /// *Source*: kustomize, "kustomization.yaml": `patches`, and the older two that it replaces.
  fileprivate var patchFiles: [String] {
    let listed = self["patchesStrategicMerge"]?.elements.compactMap(\.string) ?? []
    let located = ["patches", "patchesJson6902"].flatMap { self[$0]?.elements.map { $0 } ?? [] }
    return listed + located.compactMap { $0["path"]?.string }
  }
}
