import Linting

extension Policy {
  /// Why the policy exists and what to do about a finding, as Markdown.
  package var page: String {
    var page = "# \(title)\n\n"
    let looksAt = kinds.isEmpty ? "every document" : kinds.joined(separator: ", ")
    let ofArea = area.isEmpty ? "" : " area \(area),"
    page += "policy \(id),\(ofArea) \(severity.word), for \(looksAt)\n"
    let text = description.trimmedOfLineBreaks
    if !text.isEmpty { page += "\n\(text)\n" }
    if let remediation { page += "\n## Fix\n\(remediation)\n" }
    if !parameters.isEmpty {
      page += "\n## Parameters\nSet in `.idp.yaml` under `policies.\(id).parameters`.\n"
      for parameter in parameters {
        let kind = parameter.kind.map { " (\($0.rawValue))" } ?? ""
        page += "- \(parameter.name)\(kind): \(parameter.description ?? "")\n"
      }
    }
    page += "\n## Suppress\n`# idp:ignore \(id) -- reason` on or above the line\n"
    if !relatedResources.isEmpty {
      page += "\n## Read more\n"
      for resource in relatedResources {
        page += "- \(resource.description.map { "\($0): " } ?? "")\(resource.reference)\n"
      }
    }
    return page
  }
}

extension String {
  fileprivate var trimmedOfLineBreaks: String {
    var text = Substring(self)
    while text.utf8.last == 0x0A { text = text.dropLast() }
    return String(text)
  }
}
