import Documents
import Platform

/// Which variable files a root module is evaluated with.
extension TerraformModules {
  /// More environments than this are no environments.
  private static let environmentLimit = 24

  /// The variable files of each environment: those that the user named, else one for each file
  /// whose nearest folder upwards with configuration is this root, else none.
  func environments(of root: String) -> [[File]] {
    if !namedVariableFiles.isEmpty { return [namedVariableFiles] }
    let own = variableFiles.filter {
      nearestModule(of: $0.folder) == root && !isBackend($0, of: root)
    }
    return own.isEmpty || own.count > Self.environmentLimit ? [[]] : own.map { [$0] }
  }

  /// Whether a variable file is for `terraform init -backend-config`: its path says so, and it gives
  /// what no variable of the module is called.
  private func isBackend(_ file: File, of root: String) -> Bool {
    guard file.path.lowercased().contains("backend") else { return false }
    let files = folders[root] ?? []
    let declared = files.flatMap { $0.parsed.body.blocks("variable") }
      .compactMap(\.labels.first?.text)
    return file.parsed.body.attributes.contains { !declared.contains($0.name) }
      && files.contains { file in
        file.parsed.body.blocks("terraform").contains { !$0.body.blocks("backend").isEmpty }
      }
  }

  private func nearestModule(of folder: String) -> String? {
    var folder = folder
    while true {
      if folders[folder]?.contains(where: \.isConfiguration) == true { return folder }
      guard folder != "." else { return nil }
      folder = Platform.Path.parent(folder)
    }
  }

  /// The variable files that no evaluation used, as a kind of unchecked files.
  func unused(_ used: [File]) -> [String: Int] {
    let known = Set(used.map(\.source.index))
    let unused = variableFiles.count { file in
      let root = nearestModule(of: file.folder)
      return !known.contains(file.source.index) && !(root.map { isBackend(file, of: $0) } ?? false)
    }
    return unused == 0 ? [:] : ["unused variable file": unused]
  }
}
