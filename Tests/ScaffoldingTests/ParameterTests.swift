import Diagnostics
import Scaffolding
import Templating
import Testing

@Suite struct ParameterTests {
  @Test(arguments: [
    (["name=Shop"], "'name' cannot be Shop | it must match ^[a-z][-a-z0-9]*$"),
    (
      ["name=a-name-that-is-long"],
      "'name' is a-name-that-is-long, which has 19 characters | use at most 12 characters"
    ),
    (
      ["region=us-central"],
      "'region' cannot be us-central | did you mean us-central1? "
        + "choose one of europe-west1, us-central1"
    ),
    (["region=mars"], "'region' cannot be mars | choose one of europe-west1, us-central1"),
    (["replicas=20"], "'replicas' is 20, but must be at most 9"),
    (["replicas=many"], "'replicas' must be a whole number, found 'many'"),
    (["replicas=1.5"], "'replicas' must be a whole number, found '1.5'"),
    (["gpu=maybe"], "'gpu' must be true or false, found 'maybe'"),
    (
      ["environments=dev,tset"],
      "'environments' has an item that cannot be tset | choose one of dev, prod"
    ),
    (["environments=dev,dev"], "'environments' holds dev twice"),
    (["environments=[]"], "'environments' is [], which has fewer than 1 items"),
    (
      ["regoin=x"],
      "golden path 'demo' has no parameter 'regoin' | did you mean 'region'? it has: name, "
        + "description, region, gpu, gpu_kind, replicas, environments, token"
    ),
    (["package=x"], "'package' cannot be given: it is computed from other parameters"),
    (
      ["gpu_kind=h100"],
      "'gpu_kind' does not apply with these values | leave it out; it applies when: gpu"
    ),
    (
      ["gpu=true", "gpu_kind=h100", "region=europe-west1"],
      "no h100 in europe-west1 | europe-west1 has l4"
    ),
  ])
  func `a wrong value says what is possible`(_ options: [String], _ expected: String) throws {
    let demo = try DemoPath()
    #expect(demo.problems(DemoPath.answers + options) == [expected])
  }

  @Test func `a wrong secret is not repeated`() throws {
    let demo = try DemoPath(edits: [
      ("golden-paths/demo/golden-path.yaml", "token: {type: string", "token: {type: integer")
    ])
    #expect(demo.problems(DemoPath.answers) == ["'token' must be a whole number"])
  }

  @Test(arguments: [
    "replicas=3", "environments=prod", "environments=[dev, prod]", "environments=dev, prod",
    "gpu=true", "description=", "description=true", "gpu_kind=l4", "description=a: b\nc",
  ])
  func `a right value is taken`(_ option: String) throws {
    #expect(try DemoPath().problems(DemoPath.answers + [option]) == [])
  }

  @Test func `text stays text however it looks`() throws {
    let demo = try DemoPath()
    let given = demo.given(DemoPath.answers + ["description=1.10"])
    let resolved = ParameterResolver.resolve(demo.path, facts: demo.facts, given: given)
    #expect(resolved.value?.answers["description"]?.stringValue == "1.10")
  }

  @Test func `all missing parameters are listed`() throws {
    #expect(
      try DemoPath().problems(["name=shop"]) == [
        "parameter 'region' needs a value | give it with: --set region=… (Where does it run?)",
        "parameter 'token' needs a value | give it with: --set token=… (Which token?)",
      ])
  }

  @Test func `an answers file gives places to its errors`() throws {
    var demo = try DemoPath()
    let file = demo.library.add(
      path: "answers.yaml", bytes: Array("name: shop\nreplicas: '3'\nregoin: x\n".utf8))
    var given = demo.given(["token=x"])
    #expect(given.add(file).isEmpty)
    let resolved = ParameterResolver.resolve(demo.path, facts: demo.facts, given: given)
    #expect(
      demo.library.sources.texts(of: resolved.diagnostics) == [
        "answers.yaml:3:1: golden path 'demo' has no parameter 'regoin' (did you mean 'region'? it "
          + "has: name, description, region, gpu, gpu_kind, replicas, environments, token)",
        "parameter 'region' needs a value (give it with: --set region=… (Where does it run?))",
        "answers.yaml:2:11: 'replicas' must be a whole number, found \"3\"",
      ])
  }

  @Test func `an option wins over the answers file`() throws {
    var demo = try DemoPath()
    let file = demo.library.add(path: "a.yaml", bytes: Array("name: one\nreplicas: 5\n".utf8))
    var given = demo.given(DemoPath.answers)
    #expect(given.add(file).isEmpty)
    let answers = ParameterResolver.resolve(demo.path, facts: demo.facts, given: given).value?
      .answers
    #expect(answers?["name"]?.stringValue == "shop")
    #expect(answers?["replicas"]?.intValue == 5)
  }

  @Test func `a set without a name is refused`() {
    var given = GivenAnswers()
    #expect(given.set(option: "=x").map(\.summary) == ["'--set =x' is not name=value"])
  }

  @Test(arguments: [
    ("x-when: gpu", "x-when: gpv", "there is no parameter 'gpv' (did you mean 'gpu'?)"),
    ("x-when: gpu", "x-when: gpu and", "expected a value, found the end of the template"),
    ("default: 2}", "default: 20}", "the default of 'replicas' is 20, but must be at most 9"),
    (
      "type: integer, x-ask", "type: intger, x-ask",
      "'intger' is not a type (did you mean 'integer'?)"
    ),
    ("rules:", "ruels:", "a golden path has no field 'ruels' (did you mean 'rules'?)"),
    (
      "maximum: 9", "maxmum: 9",
      "a parameter's schema has no field 'maxmum' (did you mean 'maximum'?)"
    ),
    ("name: demo", "name: dema", "golden path 'dema' is in folder 'demo' (the two must be equal)"),
    ("parameter: gpu_kind", "parameter: kind", "there is no parameter 'kind'"),
    ("kind: GoldenPath", "kind: Path", "expected kind 'GoldenPath', found 'Path'"),
  ])
  func `an error in a manifest has a place`(_ old: String, _ new: String, _ expected: String) throws
  {
    let library = try DemoPath().library
    let text = try #require(library.catalog.tree["golden-paths/demo/golden-path.yaml"]).text
    let file = SourceFile(path: "g.yaml", text: text.replacing(old, with: new))
    let parsed = GoldenPath.parse(file, id: "demo")
    #expect(parsed.value == nil)
    let texts = SourceFiles([file]).texts(of: parsed.diagnostics)
    #expect(
      texts.first.map { $0.split(separator: ": ", maxSplits: 1).last.map(String.init) } == expected)
  }
}
