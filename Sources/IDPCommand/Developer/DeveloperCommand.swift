import Platform

/// The tasks of `idp-dev`, run from the root of a checkout.
package enum DeveloperCommand {
  /// Runs one task and returns the exit status.
  package static func main(_ arguments: [String]) -> Int32 {
    let output = StreamWriter(.output)
    let errors = StreamWriter(.error)
    defer {
      output.flush()
      errors.flush()
    }
    do throws(DeveloperError) {
      switch arguments.first {
      case "generate":
        for path in try generateFiles(root: ".") { output.write("wrote \(path)\n") }
        return 0
      default:
        errors.write("usage: idp-dev generate\n")
        return 2
      }
    } catch {
      errors.write("error: \(error.message)\n")
      return 2
    }
  }
}
