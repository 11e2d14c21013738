import Catalog
import Diagnostics
import Rego

/// Looks for what is wrong with policies before they judge anything.
package enum PolicyChecker {
  /// Every problem of the sources, in order of place: what the compiler refuses in strict mode,
  /// names below `data` that nothing defines, and rules that can never report.
  package static func check(_ sources: PolicySources, _ catalog: Catalog) -> [Diagnostic] {
    var diagnostics = sources.diagnostics
    // The facts are needed to know names; which ones, only a plan can tell.
    let names = Compiler.compile(sources.modules).value?.baseDocuments ?? []
    let data = sources.dataWithFacts(of: catalog, for: names)
    let compiled = Compiler.compile(
      sources.modules, CompilerOptions(strict: true, baseDocuments: data))
    diagnostics += compiled.diagnostics
    for module in sources.modules {
      diagnostics +=
        Policy.read(module, origin: .file(sources.sources[module.file].path)).diagnostics
    }
    return Diagnostic.sorted(diagnostics)
  }
}
