import Scaffolding
import Templating
import Testing

@Suite struct QuestionnaireTests {
  /// Answers every question and notes what was asked.
  private func run(
    _ answers: [String], given: [String] = []
  ) throws -> (log: [String], values: TemplateMap?) {
    let demo = try DemoPath()
    var form = Questionnaire(demo.path, facts: demo.facts, given: demo.given(given))
    var answers = answers[...]
    var log: [String] = []
    while let question = form.next(), let answer = answers.popFirst() {
      let fallback = question.defaultText.map { " [\($0)]" } ?? ""
      let problems = form.answer(line: answer).map { " ! \($0.summary)" }.joined()
      log.append("\(question.parameter)\(fallback) <- \(answer)\(problems)")
    }
    let resolved = ParameterResolver.resolve(demo.path, facts: demo.facts, given: form.given)
    return (log, resolved.value?.values)
  }

  @Test func `questions come in order and skip what does not apply`() throws {
    let result = try run(["shop", "", "2", "no", "", "", "t"])
    #expect(
      result.log == [
        "name <- shop", "description [A demo: it does nothing] <- ", "region <- 2",
        "gpu [false] <- no", "replicas [2] <- ", "environments [dev,prod] <- ", "token <- t",
      ])
    #expect(result.values?["region"]?.stringValue == "us-central1")
    #expect(result.values?["package"]?.stringValue == "shop")
  }

  @Test func `a wrong answer is asked again`() throws {
    let result = try run(["Shop", "", "shop", "", "x", "1", "y", "h100", "l4", "", "1", "t"])
    #expect(
      result.log == [
        "name <- Shop ! 'name' cannot be Shop", "name <-  ! 'name' cannot be \"\"", "name <- shop",
        "description [A demo: it does nothing] <- ", "region <- x ! 'region' cannot be x",
        "region <- 1", "gpu [false] <- y", "gpu_kind [l4] <- h100 ! no h100 in europe-west1",
        "gpu_kind [l4] <- l4", "replicas [2] <- ", "environments [dev,prod] <- 1", "token <- t",
      ])
  }

  @Test func `what is given is not asked`() throws {
    let result = try run(
      ["", "", "", "1"], given: ["name=shop", "region=us-central1", "token=x", "gpu=true"])
    #expect(
      result.log == [
        "description [A demo: it does nothing] <- ", "gpu_kind [l4] <- ", "replicas [2] <- ",
        "environments [dev,prod] <- 1",
      ])
    #expect(result.values?["environments"]?.isEqual(to: ["dev"]) ?? false)
  }

  @Test func `a question offers its choices`() throws {
    let demo = try DemoPath()
    var form = Questionnaire(demo.path, facts: demo.facts, given: demo.given(["name=shop"]))
    _ = form.next()
    _ = form.answer(line: "")
    let question = form.next()
    #expect(question?.text == "Where does it run?")
    #expect(question?.choices == ["europe-west1", "us-central1"])
    #expect(question?.defaultText == nil)
  }
}
