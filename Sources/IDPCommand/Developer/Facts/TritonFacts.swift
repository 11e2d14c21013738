import Rego

/// Releases of Triton's containers by tag.
@Sendable
func tritonFacts(_ reference: inout Reference) throws(DeveloperError) -> Value {
  let file = try reference.file("triton.yaml")
  return .map([
    ("about", reference.about(file)),
    ("containers", .map(try file.require("containers").keyed(by: "tag"))),
    ("server", try file.require("server")),
  ])
}

/// What a configuration of a model may say; apart, because policies of manifests do not need it.
@Sendable
func tritonModelFacts(_ reference: inout Reference) throws(DeveloperError) -> Value {
  let file = try reference.file("triton.yaml")
  return .map([
    ("about", reference.about(file.head)), ("model_config", try file.require("model_config")),
  ])
}
