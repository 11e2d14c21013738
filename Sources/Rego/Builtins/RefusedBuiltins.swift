/// The builtins of OPA that do not exist here by design, and why.
package enum RefusedBuiltins {
  /// *Shape*: a name, or a prefix that ends in a dot or an underscore, and a whole sentence.
  package static let reasons: [(name: String, reason: String)] = [
    (
      "http.send",
      "Linting never uses the network, so that the same files always give the same findings."
    ),
    (
      "net.lookup_ip_addr",
      "Linting never asks name servers, so that the same files always give the same findings."
    ),
    (
      "io.jwt.encode_sign",
      "A linter has no business with signing keys; sign tokens outside of policies."
    ),
    (
      "io.jwt.verify_",
      "Verifying tokens belongs to the service that accepts them; `io.jwt.decode` reads them."
    ),
    (
      "io.jwt.decode_verify",
      "Verifying tokens belongs to the service that accepts them; `io.jwt.decode` reads them."
    ),
    (
      "crypto.x509.",
      "Certificates are valid or not depending on the time and on trust stores, which linting "
        + "does not read."
    ),
    (
      "crypto.parse_private_keys",
      "Private keys must not be in a repository; match their PEM header with `regex.match`."
    ),
    (
      "graphql.",
      "GraphQL is a matter of requests at run time; no kind of file that is linted holds it."
    ),
    (
      "providers.aws.",
      "Signing requests needs credentials and the network, and linting uses neither."
    ),
  ]

  /// Why a builtin does not exist.
  ///
  /// *nil when* OPA has no such builtin or it exists here.
  package static func reason(for name: String) -> String? {
    reasons.first { entry in
      let isPrefix = entry.name.hasSuffix(".") || entry.name.hasSuffix("_")
      return isPrefix || entry.name == "io.jwt.encode_sign"
        ? name.hasPrefix(entry.name) : name == entry.name
    }?.reason
  }
}
