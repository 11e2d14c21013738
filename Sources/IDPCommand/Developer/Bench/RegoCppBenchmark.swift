import Documents
import Platform
import Rego
import Text

/// Runs the same policies over the same inputs in rego-cpp, through its Python package.
struct RegoCppBenchmark {
  /// A Python that has the package `regopy`.
  let python: String
  /// `Benchmarks/rego_cpp.py`.
  let script: String
  let scratch: String

  /// What one rule took over all inputs.
  struct Row {
    /// *Unit and base*: nanoseconds.
    let time: UInt64
    let results: Int
  }

  /// *Shape*: beside the program's rules; *nil when* rego-cpp cannot run a rule.
  ///
  /// *Throws*: when the script fails.
  func rows(_ program: RegoProgram, inputs: [Value]) throws(CommandFailure) -> [Row?] {
    let folder = Path.join(scratch, "rego-cpp")
    do throws(FileError) {
      try FileSystem.makeDirectories(folder)
      for (index, file) in program.files.enumerated() {
        try FileSystem.writeAtomically(file.bytes, to: Path.join(folder, "\(index).rego"))
      }
      let data = Value.array(ArrayValue(inputs)).json
      try FileSystem.writeAtomically(Array(data.utf8), to: Path.join(folder, "inputs.json"))
      try FileSystem.writeAtomically(
        Array(program.facts.json.utf8), to: Path.join(folder, "data.json"))
      let queries = program.rules.map { rule in
        ([rule.query] + program.files(of: rule).map { "\($0).rego" }).joined(separator: " ") + "\n"
      }.joined()
      try FileSystem.writeAtomically(Array(queries.utf8), to: Path.join(folder, "queries.txt"))
    } catch {
      throw CommandFailure(error.message, detail: error.detail)
    }
    return try run(folder)
  }

  private func run(_ folder: String) throws(CommandFailure) -> [Row?] {
    let result: SpawnResult
    do throws(SpawnError) {
      result = try spawn([python, script, folder], timeout: 1_200)
    } catch {
      throw CommandFailure(error.message)
    }
    guard result.status == .exited(0) else {
      throw CommandFailure("rego-cpp did not run", detail: result.errorText)
    }
    return result.outputText.split(separator: "\n").map { line in
      let words = line.split(separator: " ")
      guard words.count == 2, let time = UInt64(words[0]), let count = Int(words[1]) else {
        return nil
      }
      return Row(time: time, results: count)
    }
  }
}
