import Catalog
import Platform
import TestSupport
import Testing

@testable import IDPCommand

@Suite struct FactsCommandTests {
  /// A command line below `idp facts` and the snapshot of all that it writes.
  struct FactsCase: CustomTestStringConvertible {
    let words: [String]
    let snapshot: String
    var testDescription: String { words.joined(separator: " ") }
  }

  /// What a command line writes on a fixed day, and how it ends.
  private func check(_ words: [String]) -> (status: Int32, text: String) {
    let output = Output.memory(width: 100)
    // 2026-12-01.
    let status = IDP.main(
      ["facts"] + words, environment: Environment(["SOURCE_DATE_EPOCH": "1796083200"]),
      input: .lines([]), output: output)
    return (status, output.standardOutput + output.standardError)
  }

  @Test(arguments: [
    FactsCase(words: ["gpu"], snapshot: "gpu"),
    FactsCase(words: ["gpu", "A100 80GB"], snapshot: "gpu-a100-80gb"),
    FactsCase(words: ["tpu"], snapshot: "tpu"),
    FactsCase(words: ["tpu", "v5e", "--slices"], snapshot: "tpu-v5e-slices"),
    FactsCase(words: ["tpu", "--chips", "16"], snapshot: "tpu-chips"),
    FactsCase(words: ["tpu", "v5litepod-16"], snapshot: "tpu-api-name"),
    FactsCase(words: ["price", "v6e", "--region", "us-east5"], snapshot: "price-tpu"),
    FactsCase(words: ["price", "n1-standard-4", "--region", "us-east1"], snapshot: "price-cpu"),
    FactsCase(words: ["machine", "--gpu", "h100", "--count", "8"], snapshot: "machine-8-h100"),
    FactsCase(words: ["machine", "--gpu", "T4", "--count", "2"], snapshot: "machine-2-t4"),
    FactsCase(words: ["machine", "g2-standard-24"], snapshot: "machine-g2-standard-24"),
    FactsCase(words: ["zone", "--gpu", "l4"], snapshot: "zone-l4"),
    FactsCase(words: ["zone", "europe-west8", "--gpu", "rtx"], snapshot: "zone-unknown"),
    FactsCase(words: ["zone", "us-central1-a", "--gpu", "h100"], snapshot: "zone-h100"),
    FactsCase(words: ["zone", "--machine", "a2-megagpu-16g"], snapshot: "zone-machine"),
    FactsCase(
      words: ["price", "A100 80GB", "--region", "europe-west4", "--spot"], snapshot: "price-spot"),
    FactsCase(words: ["price", "t4", "--region", "europe-west4-a"], snapshot: "price-t4"),
    FactsCase(words: ["price", "b200"], snapshot: "price-b200"),
    FactsCase(words: ["price", "pd-ssd", "--region", "us-central1"], snapshot: "price-disk"),
  ])
  func `a question has its answer`(c: FactsCase) {
    let result = check(c.words)
    expectSnapshot(result.text, "Facts/\(c.snapshot).txt")
    #expect(result.status == 0)
  }

  @Test func `a program gets the sources and null for what is not known`() {
    let result = check(["gpu", "gb300", "--format", "json"])
    expectSnapshot(result.text, "Facts/gpu.json")
    #expect(result.status == 0)
  }

  @Test(arguments: [
    FactsCase(
      words: ["gpu", "l5"], snapshot: "no GPU is called \"l5\"\n  did you mean \"nvidia-l4\"?"),
    FactsCase(
      words: ["tpu", "v9"], snapshot: "no TPU is called \"v9\"\n  did you mean \"tpu-v3-device\"?"),
    FactsCase(
      words: ["machine", "g2-standrd-24"],
      snapshot: "no machine type is called \"g2-standrd-24\"\n  did you mean \"g2-standard-24\"?"),
    FactsCase(
      words: ["machine", "--gpu", "h100", "--count", "3"],
      snapshot: "no machine type matches\n  `idp facts machine` lists what there is"),
    FactsCase(
      words: ["zone", "--gpu", "p4", "europe-west1"],
      snapshot: """
        nothing of that is listed in europe-west1
          it is listed in asia-southeast1, australia-southeast1, europe-west4, \
        northamerica-northeast1, us-central1, us-east4, us-west2
        """),
    FactsCase(
      words: ["zone", "europe-wst4"],
      snapshot: "no region is called \"europe-wst4\"\n  did you mean \"europe-west4\"?"),
    FactsCase(
      words: ["price", "gb200"],
      snapshot: """
        no price is known for "gb200"
          unknown is not free: look it up in Google's price list
        """),
    FactsCase(
      words: ["price", "hyperdisk-balanced"],
      snapshot: "no price is known for \"hyperdisk-balanced\"\n  no source has one"),
    FactsCase(
      words: ["price", "g2-standrd-4"],
      snapshot: "nothing is called \"g2-standrd-4\"\n  did you mean \"g2-standard-4\"?"),
  ])
  func `a question without an answer names the nearest`(c: FactsCase) {
    let result = check(c.words)
    #expect(result.text == "error: \(c.snapshot)\n")
    #expect(result.status == 1)
  }

  @Test(arguments: [["price"], ["tpu", "--chips", "many"], ["zone", "--gpu"], ["weather"]])
  func `a wrong command line ends with status 2`(words: [String]) {
    #expect(check(words).status == 2)
  }

  @Test(arguments: [
    ("l4", ["nvidia-l4"]), ("nvidia-l4", ["nvidia-l4"]), ("NVIDIA L4", ["nvidia-l4"]),
    ("H100", ["nvidia-h100-80gb", "nvidia-h100-mega-80gb"]),
    ("a100", ["nvidia-a100-80gb", "nvidia-tesla-a100"]), ("A100 40GB", ["nvidia-tesla-a100"]),
    ("a100-80gb", ["nvidia-a100-80gb"]), ("Tesla T4", ["nvidia-tesla-t4"]),
    ("rtx pro 6000", ["nvidia-rtx-pro-6000"]), ("b200", ["nvidia-b200"]), ("x", []), ("-", []),
  ])
  func `a GPU is known by what people call it`(word: String, labels: [String]) throws {
    let entries = try FactStore(.embedded()).entries("accelerators", "gpus")
    #expect(FactName.labels(of: word, among: FactName.gpus(entries)) == labels)
  }

  @Test(arguments: [
    ("v5e", ["tpu-v5-lite-device", "tpu-v5-lite-podslice"]), ("v6e", ["tpu-v6e-slice"]),
    ("Trillium", ["tpu-v6e-slice"]), ("tpu-v5p", ["tpu-v5p-slice"]), ("ironwood", ["tpu7x"]),
  ])
  func `a TPU is known by what people call it`(word: String, labels: [String]) throws {
    let entries = try FactStore(.embedded()).entries("tpus", "accelerators")
    #expect(FactName.labels(of: word, among: FactName.tpus(entries)) == labels)
  }
}
