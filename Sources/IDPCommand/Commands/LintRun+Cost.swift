import Costing
import Diagnostics
import Documents
import Linting
import Reporting
import Repository

extension LintRun {
  /// What policies read as `data.cost`: what `idp cost --format json` prints.
  func cost(of repository: Repository) throws(Unusable) -> Node? {
    let book: PriceBook
    do throws(PriceBookError) {
      book = try PriceBook(catalog)
    } catch {
      throw Unusable(
        diagnostics: [Diagnostic(id: "cost", summary: error.message)], sources: SourceFiles())
    }
    let report = CostReport.forPolicies(
      repository, at: book, budgets: configuration.budgets,
      utilisation: Utilisation(configuration.utilisation))
    if isWhole {
      let mistakes = CostMistakes(configuration, report.estimate).diagnostics
      guard mistakes.isEmpty else {
        throw Unusable(diagnostics: mistakes, sources: configurationSources)
      }
    }
    return JSONParser.parse(text: CostJSON.text(report)).value?.root
  }
}
