import Catalog
import Costing
import Diagnostics
import Reporting
import Repository

/// Estimates of modules in texts, at the prices of the built-in catalogue.
enum Estimates {
  static func estimate(
    _ files: [(path: String, text: String)], environment: String? = nil, region: String? = nil,
    utilisation: Utilisation = Utilisation()
  ) throws -> Estimate {
    let repository = Repository.parse(files.map { ($0.path, Array($0.text.utf8)) })
    return Estimator(try PriceBook(Catalog.embedded()), region: region, utilisation: utilisation)
      .estimate(repository, environment: environment)
  }

  /// The estimate of one file, without the lines about the age of the prices.
  static func text(_ main: String) throws -> String {
    text(CostReport(estimate: try estimate([("main.tf", main)]), facts: []))
  }

  static func text(_ report: CostReport) -> String {
    let text = CostText.text(report)
    guard let end = text.range(of: "\nList prices") else { return text }
    return String(text[..<end.lowerBound])
  }
}
