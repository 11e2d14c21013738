// swift-tools-version: 6.1
import PackageDescription

/// The targets and their edges; Tests/ProjectTests compares them with every import under Sources.
let package = Package(
  name: "idp",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "idp", targets: ["idp"]),
    .executable(name: "idp-dev", targets: ["idp-dev"]),
  ],
  targets: [
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "CatalogFiles"),
    .target(name: "Platform"),
    .target(name: "Text"),
    .target(name: "Diagnostics"),
    .target(name: "Documents", dependencies: ["Diagnostics", "Text", "CYAML"]),
    .target(name: "Schemas", dependencies: ["Diagnostics", "Documents", "Text"]),
    .target(name: "Rego", dependencies: ["Diagnostics", "Documents", "Text", "Schemas"]),
    .target(name: "Terraform", dependencies: ["Diagnostics", "Documents", "Text"]),
    .target(name: "Catalog", dependencies: ["CatalogFiles", "Platform", "Text"]),
    .target(
      name: "Repository",
      dependencies: ["Diagnostics", "Documents", "Terraform", "Platform", "Text"]),
    .target(
      name: "Costing",
      dependencies: ["Diagnostics", "Documents", "Repository", "Catalog", "Text"]),
    .target(
      name: "Linting",
      dependencies: [
        "Diagnostics", "Documents", "Rego", "Catalog", "Repository", "Costing", "Text", "Platform",
      ]),
    .target(
      name: "Reporting", dependencies: ["Diagnostics", "Documents", "Costing", "Linting", "Text"]),
    .target(name: "Templating", dependencies: ["Diagnostics", "Documents", "Text"]),
    .target(
      name: "Scaffolding",
      dependencies: [
        "Diagnostics", "Documents", "Catalog", "Templating", "Platform", "Text",
      ]),
    .target(
      name: "IDPCommand",
      dependencies: [
        "Diagnostics", "Documents", "Rego", "Catalog", "Repository", "Costing", "Linting",
        "Reporting", "Templating", "Scaffolding", "Platform", "Text",
      ]),
    .executableTarget(name: "idp", dependencies: ["IDPCommand"]),
    .executableTarget(name: "idp-dev", dependencies: ["IDPCommand"]),
    .target(name: "TestSupport"),
    .testTarget(
      name: "TextTests",
      dependencies: ["Text"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "DiagnosticsTests",
      dependencies: ["Diagnostics", "TestSupport"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "DocumentsTests",
      dependencies: ["Text", "Diagnostics", "Documents", "TestSupport"],
      exclude: ["Fixtures", "HCL/Fixtures"]),
    .testTarget(
      name: "SchemasTests",
      dependencies: ["Diagnostics", "Documents", "Schemas", "TestSupport"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "RegoTests",
      dependencies: ["Diagnostics", "Documents", "Rego", "TestSupport"],
      exclude: [
        "Fixtures", "Builtins/Fixtures", "Conformance/Fixtures", "Places/Fixtures",
        "Syntax/Fixtures",
      ]),
    .testTarget(
      name: "TerraformTests",
      dependencies: ["Text", "Diagnostics", "Documents", "Terraform", "TestSupport"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "PlatformTests",
      dependencies: ["Platform"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "CatalogTests",
      dependencies: ["Platform", "Catalog", "TestSupport"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "RepositoryTests",
      dependencies: ["Diagnostics", "Platform", "Documents", "Repository"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "CostingTests",
      dependencies: [
        "Diagnostics", "Catalog", "Repository", "Costing", "Reporting", "TestSupport",
      ],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "LintingTests",
      dependencies: [
        "Diagnostics", "Documents", "Rego", "Catalog", "Repository", "Costing", "Linting",
        "Reporting", "TestSupport",
      ],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "ReportingTests",
      dependencies: [
        "Diagnostics", "Documents", "Repository", "Linting", "Reporting", "TestSupport",
      ],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "TemplatingTests",
      dependencies: ["Diagnostics", "Documents", "Templating", "TestSupport"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "ScaffoldingTests",
      dependencies: [
        "Diagnostics", "Documents", "Catalog", "Templating", "Scaffolding", "TestSupport",
      ],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "IDPCommandTests",
      dependencies: [
        "Diagnostics", "Platform", "Catalog", "Templating", "Scaffolding", "IDPCommand",
        "TestSupport",
      ],
      exclude: ["Fixtures", "Prompts/Fixtures"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["TestSupport"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "ToolTests",
      dependencies: ["Diagnostics", "Documents", "Terraform", "TestSupport"],
      exclude: ["Python", "Plans/Fixtures"]),
    .testTarget(
      name: "ProjectTests",
      dependencies: ["IDPCommand", "TestSupport"],
      exclude: ["Fixtures"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
