/// The targets and what each may import: the single source of truth, which `check` compares with
/// the manifest and with every import.
///
/// *Shape*: in an order in which every target comes after those it depends on.
let dependencyTable: [(target: String, dependencies: [String])] = [
  ("CYAML", []),
  ("CatalogFiles", []),
  ("Platform", []),
  ("Text", []),
  ("Diagnostics", []),
  ("Documents", ["Diagnostics", "Text", "CYAML"]),
  ("Schemas", ["Diagnostics", "Documents", "Text"]),
  ("Rego", ["Diagnostics", "Documents", "Text", "Schemas"]),
  ("Terraform", ["Diagnostics", "Documents", "Text"]),
  ("Catalog", ["CatalogFiles", "Platform", "Text"]),
  ("Repository", ["Diagnostics", "Documents", "Terraform", "Platform", "Text"]),
  (
    "Costing", ["Diagnostics", "Documents", "Repository", "Catalog", "Text"]
  ),
  (
    "Linting",
    ["Diagnostics", "Documents", "Rego", "Catalog", "Repository", "Costing", "Text", "Platform"]
  ),
  ("Reporting", ["Diagnostics", "Documents", "Costing", "Linting", "Text"]),
  ("Templating", ["Diagnostics", "Documents", "Text"]),
  (
    "Scaffolding",
    ["Diagnostics", "Documents", "Catalog", "Templating", "Platform", "Text"]
  ),
  (
    "IDPCommand",
    [
      "Diagnostics", "Documents", "Rego", "Catalog", "Repository", "Costing", "Linting",
      "Reporting", "Templating", "Scaffolding", "Platform", "Text",
    ]
  ),
  ("idp", ["IDPCommand"]),
  ("idp-dev", ["IDPCommand"]),
  ("TestSupport", []),
]

/// What a target may import from the toolchain; `Swift` by name only for what it does not publish.
func allowedSystemModules(for target: String) -> Set<String> {
  switch target {
  case "Platform": ["Glibc", "Darwin", "Synchronization"]
  case "TestSupport": ["Foundation", "Testing"]
  case "Text": ["Swift", "Synchronization"]
  default: ["Synchronization"]
  }
}
