import Diagnostics
import Documents

/// How far a schema tells what a provider takes.
enum SchemaFit {
  /// The modules ask for another provider or another major version.
  case none
  /// Terraform may choose a newer major version, of which only the types are told.
  case types
  /// No newer major version may be chosen.
  case all
}

/// What modules and a lock file ask of a provider.
struct ProviderRequirements {
  /// *Shape*: `hashicorp/google`, in lower case.
  private var sources: [String] = []
  /// The constraints of the modules.
  private var versions: [String] = []
  /// The version in the lock file; *nil when* there is none.
  private var locked: String?

  /// Reads the `terraform` and `provider` blocks of modules, and the lock file beside the root module.
  init(_ settings: [HCLBlock], lockFile: SourceFile?, of schema: ProviderSchema) {
    for block in settings where block.type == "terraform" {
      for body in block.body.blocks("required_providers").map(\.body) {
        for attribute in body.attributes where attribute.name == schema.name {
          read(attribute.value)
        }
      }
      // JSON has no blocks there.
      if let value = block.body.attribute("required_providers")?.value {
        for item in Self.items(value) where Self.name(item) == schema.name { read(item.value) }
      }
    }
    // Before Terraform 0.13 the version was an argument of the provider's block.
    for block in settings where block.type == "provider" && block.labels.first?.text == schema.name
    {
      if let text = block.body.attribute("version").flatMap({ Self.text($0.value) }) {
        versions.append(text)
      }
    }
    let blocks = lockFile.map { HCLParser.parse($0).value.body.blocks("provider") } ?? []
    for block in blocks
    where block.labels.first?.text.hasUTF8Suffix("/\(schema.provider)") == true {
      locked = block.body.attribute("version").flatMap { Self.text($0.value) } ?? ""
    }
  }

  /// How far the schema tells what the provider takes that Terraform would choose.
  func fit(_ schema: ProviderSchema) -> SchemaFit {
    let numbers = schema.version.split(separator: ".").compactMap { Int($0) }
    guard numbers.count == 3, sources.allSatisfy({ $0 == schema.provider }) else { return .none }
    for text in versions + [locked].compactMap({ $0 }) {
      guard VersionRequirement(text)?.admits(upTo: numbers) == true else { return .none }
    }
    if locked != nil { return .all }
    let all = versions.isEmpty ? nil : VersionRequirement(versions.joined(separator: ","))
    return all?.admits(above: numbers[0]) == false ? .all : .types
  }

  private mutating func read(_ value: HCLExpression) {
    if let version = Self.text(value) { versions.append(version) }
    for item in Self.items(value) {
      guard let text = Self.text(item.value) else { continue }
      switch Self.name(item) {
      case "version": versions.append(text)
      case "source":
        sources.append(text.split(separator: "/").suffix(2).joined(separator: "/").lowercased())
      default: break
      }
    }
  }

  private static func text(_ value: HCLExpression) -> String? {
    if case .string(let text) = value.kind { return text }
    return nil
  }

  private static func items(_ value: HCLExpression) -> [HCLObjectItem] {
    switch value.kind {
    case .object(let items): items
    case .tuple(let elements): elements.flatMap(items)
    default: []
    }
  }

  private static func name(_ item: HCLObjectItem) -> String? {
    item.literalName ?? text(item.key)
  }
}
