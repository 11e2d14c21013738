import Diagnostics
import Documents
import TestSupport
import Testing

@testable import Rego

/// A policy that knows nothing of places, an object, and where its results must point.
struct PlaceCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let policy: String
  /// Whether the object is wrapped as Gatekeeper does.
  var isReview = false
  /// The object; each `1️⃣`, `2️⃣`, … is where one result is expected.
  let object: String

  static let helperRule = """
    package main

    containers contains c if some c in input.spec.template.spec.containers
    """

  static let all: [PlaceCase] = [
    PlaceCase(
      testDescription: "a value reached through a helper rule",
      policy: """
        \(helperRule)
        deny contains msg if {
          some c in containers
          endswith(c.image, ":latest")
          msg := sprintf("container %s uses latest", [c.name])
        }
        """,
      object: """
        kind: Deployment
        spec:
          template:
            spec:
              containers:
                - name: a
                  image: a:1
                - name: b
                  image: 1️⃣b:latest
        """),
    PlaceCase(
      testDescription: "a boolean reached through a helper rule",
      policy: """
        \(helperRule)
        deny contains msg if {
          some c in containers
          c.securityContext.privileged
          msg := sprintf("container %s is privileged", [c.name])
        }
        """,
      object: """
        kind: Deployment
        spec:
          template:
            spec:
              containers:
                - name: a
                  securityContext:
                    privileged: 1️⃣true
        """),
    PlaceCase(
      testDescription: "a missing value is the container's",
      policy: """
        \(helperRule)
        deny contains msg if {
          some c in containers
          not c.resources.limits.memory
          msg := sprintf("container %s has no memory limit", [c.name])
        }
        """,
      object: """
        kind: Deployment
        spec:
          template:
            spec:
              containers:
                - name: a
                  resources: {limits: {memory: 1Gi}}
                - 1️⃣name: b
                - name: c
                  resources:
                    2️⃣limits: {cpu: 1}
        """),
    PlaceCase(
      testDescription: "a helper function's condition",
      policy: """
        package main

        deny contains msg if {
          some c in input.spec.containers
          is_latest(c)
          msg := "no latest"
        }

        is_latest(c) if endswith(c.image, ":latest")

        is_latest(c) if not contains(c.image, ":")
        """,
      object: """
        kind: Pod
        spec:
          containers:
            - image: 1️⃣b:latest
            - image: c:1
            - image: 2️⃣d
        """),
    PlaceCase(
      testDescription: "required labels by set difference",
      policy: """
        package main

        required := {"owner", "team"}

        deny contains msg if {
          provided := {l | input.metadata.labels[l]}
          missing := required - provided
          count(missing) > 0
          msg := sprintf("you must provide labels: %v", [missing])
        }
        """,
      object: """
        kind: Pod
        metadata:
          name: x
          1️⃣labels:
            owner: me
        """),
    PlaceCase(
      testDescription: "Gatekeeper's wrapper and v0 violations",
      policy: """
        package k8srequired

        violation[{"msg": msg}] {
          container := input_containers[_]
          container.securityContext.privileged
          msg := sprintf("Privileged container is not allowed: %v", [container.name])
        }

        input_containers[c] {
          c := input.review.object.spec.containers[_]
        }
        """,
      isReview: true,
      object: """
        kind: Pod
        spec:
          containers:
            - name: a
              securityContext:
                privileged: 1️⃣true
        """),
    PlaceCase(
      testDescription: "a negated helper names what fails inside it",
      policy: """
        package main

        deny contains "must run as non-root" if {
          input.kind == "Deployment"
          not runs_as_non_root
        }

        runs_as_non_root if input.spec.template.spec.securityContext.runAsNonRoot == true
        """,
      object: """
        kind: Deployment
        spec:
          template:
            spec:
              securityContext:
                runAsNonRoot: 1️⃣false
        """),
    PlaceCase(
      testDescription: "a key that an enumeration bound",
      policy: """
        package main

        deny contains msg if {
          some key, _ in input.metadata.labels
          not startswith(key, "example.com/")
          msg := sprintf("label %q has no prefix", [key])
        }
        """,
      object: """
        kind: Pod
        metadata:
          labels:
            example.com/a: b
            1️⃣c: d
        """),
    PlaceCase(
      testDescription: "object.get with a default",
      policy: """
        package main

        deny contains "replicas must be at least 2" if {
          object.get(input.spec, "replicas", 1) < 2
        }
        """,
      object: """
        kind: Deployment
        1️⃣spec:
          selector: {}
        """),
    PlaceCase(
      testDescription: "walk",
      policy: """
        package main

        deny contains msg if {
          walk(input, [path, value])
          value.privileged == true
          msg := "privileged"
        }
        """,
      object: """
        kind: Pod
        spec:
          containers:
            - securityContext:
                privileged: 1️⃣true
        """),
  ]
}

@Suite struct PlaceTests {
  @Test(arguments: PlaceCase.all)
  func `results point at the value that led to them`(_ item: PlaceCase) throws {
    let marked = MarkedText(item.object)
    let document = try #require(
      YAMLParser.parse(text: marked.text, path: "x.yaml", resolution: .kubernetes).value.first)
    let file = SourceFile(index: 0, path: "policy.rego", text: item.policy)
    let module = try #require(Parser.parse(file, version: nil).value)
    let compiled = Compiler.compile([module])
    #expect(compiled.diagnostics.map(\.summary) == [])
    let plan = try #require(compiled.value)
    let evaluator = Evaluator(plan, base: .object([:]), isTracing: true)
    let object = Value(document.root)
    evaluator.start(
      input: item.isReview
        ? AdmissionReview.input(object: object, parameters: .object([:])) : object,
      isReview: item.isReview)
    var offsets: [Int] = []
    for rule in module.reportingRules {
      let id = try #require(plan.rule(at: module.packagePath + [rule.name]))
      for result in try evaluator.results(of: id) {
        let place = try #require(result.place, "no place for \(result.value)")
        offsets.append(Int(document.range(of: place).start))
      }
    }
    #expect(offsets.sorted() == marked.offsets.values.sorted())
  }
}
