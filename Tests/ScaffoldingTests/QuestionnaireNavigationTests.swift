import Diagnostics
import Scaffolding
import Testing

/// A questionnaire by reference, because `#expect` calls no mutating method.
private final class Form {
  private(set) var questionnaire: Questionnaire

  init(_ questionnaire: Questionnaire) { self.questionnaire = questionnaire }

  func next() -> Questionnaire.Question? { questionnaire.next() }
  func answer(_ reply: Questionnaire.Reply) -> [Diagnostic] { questionnaire.answer(reply) }
  func answer(line: String) -> [Diagnostic] { questionnaire.answer(line: line) }
  func back(leaving reply: Questionnaire.Reply? = nil) -> Bool {
    questionnaire.back(leaving: reply)
  }
  func revise(_ name: String) { questionnaire.revise(name) }
}

@Suite struct QuestionnaireNavigationTests {
  /// A questionnaire over the demo with the answers to its first questions given.
  private func form(_ answers: [String] = [], given: [String] = []) throws -> Form {
    let demo = try DemoPath()
    let form = Form(Questionnaire(demo.path, facts: demo.facts, given: demo.given(given)))
    for answer in answers {
      _ = try #require(form.next())
      #expect(form.answer(line: answer).isEmpty)
    }
    return form
  }

  private static let all = ["shop", "", "us-central1", "y", "h100", "3", "dev", "s3cret"]

  @Test func `going back offers the earlier answer`() throws {
    let form = try form(["shop", "", "us-central1"])
    #expect(form.next()?.parameter == "gpu")
    #expect(form.back())
    let question = form.next()
    #expect(question?.parameter == "region")
    #expect(question?.earlier == ["us-central1"])
    #expect(form.questionnaire.answered == ["name", "description"])
  }

  @Test func `there is nothing before the first question`() throws {
    let form = try form()
    _ = form.next()
    #expect(!form.back())
    #expect(form.next()?.parameter == "name")
  }

  @Test func `what was begun is offered again after going back and forth`() throws {
    let form = try form(["shop"])
    _ = form.next()
    #expect(form.back(leaving: .text("half a sen")))
    _ = form.next()
    _ = form.answer(.text("shop"))
    #expect(form.next()?.earlier == ["half a sen"])
  }

  @Test func `going back from a question that applied no more is not lost`() throws {
    let form = try form(["shop", "", "us-central1", "y", "h100"])
    _ = form.next()
    for name in ["gpu_kind", "gpu"] {
      #expect(form.back())
      #expect(form.next()?.parameter == name)
    }
    #expect(form.answer(.choices(["false"])).isEmpty)
    #expect(form.next()?.parameter == "replicas")
    #expect(form.questionnaire.given.values["gpu_kind"] == nil)
    #expect(form.back())
    _ = form.next()
    #expect(form.answer(.choices(["true"])).isEmpty)
    #expect(form.next()?.earlier == ["h100"])
  }

  @Test func `a revised answer keeps the later ones that still hold`() throws {
    let form = try form(Self.all)
    #expect(form.next() == nil)
    form.revise("description")
    #expect(form.next()?.parameter == "description")
    #expect(form.answer(.text("Sells")).isEmpty)
    #expect(form.next() == nil)
    #expect(
      form.questionnaire.summary().value?.entries.map(\.text).prefix(3) == [
        "shop", "Sells", "us-central1",
      ])
  }

  @Test func `a revised answer asks again for those that no longer hold`() throws {
    let form = try form(Self.all)
    _ = form.next()
    form.revise("region")
    _ = form.next()
    #expect(form.answer(.choices(["europe-west1"])).isEmpty)
    let question = form.next()
    #expect(question?.parameter == "gpu_kind")
    #expect(question?.earlier == ["h100"])
    #expect(
      form.questionnaire.problems(with: .choices(["h100"])).map(\.summary) == [
        "no h100 in europe-west1"
      ])
    #expect(form.answer(.choices(["l4"])).isEmpty)
    #expect(form.next() == nil)
  }

  @Test func `going back from a revision keeps the answer`() throws {
    let form = try form(Self.all)
    _ = form.next()
    form.revise("region")
    _ = form.next()
    #expect(form.back(leaving: .choices(["europe-west1"])))
    #expect(form.next() == nil)
    #expect(form.questionnaire.summary().value?.entries[2].text == "us-central1")
  }

  @Test func `going back from what a revision asks again leads to the question before`() throws {
    let form = try form(Self.all)
    _ = form.next()
    form.revise("region")
    _ = form.next()
    _ = form.answer(.choices(["europe-west1"]))
    #expect(form.next()?.parameter == "gpu_kind")
    #expect(form.back())
    #expect(form.next()?.parameter == "gpu")
  }

  @Test func `an answer is checked without being taken`() throws {
    let form = try form()
    _ = form.next()
    #expect(
      form.questionnaire.problems(with: .text("Shop")).map(\.summary) == ["'name' cannot be Shop"])
    #expect(form.questionnaire.problems(with: .text("shop")).isEmpty)
    #expect(form.questionnaire.answered == [])
    #expect(form.next()?.parameter == "name")
  }

  @Test func `an empty text is not the default`() throws {
    let form = try form(["shop"])
    #expect(form.next()?.fallback == ["A demo: it does nothing"])
    #expect(form.answer(.text("")).isEmpty)
    for answer in Self.all[2...] {
      _ = form.next()
      #expect(form.answer(line: answer).isEmpty)
    }
    #expect(form.questionnaire.summary().value?.entries[1].text == "\"\"")
  }

  @Test func `a question says what a value must be`() throws {
    let form = try form(["shop", "", "us-central1", "n"])
    #expect(form.next()?.constraints == ["a whole number", "at least 1", "at most 9"])
    _ = form.answer(.fallback)
    #expect(
      form.next()?.constraints == ["a list", "each item text", "at least 1 item", "no item twice"])
  }

  @Test func `the summary tells given, default and computed values apart, and no secret`() throws {
    let form = try form(
      Array(Self.all.dropLast().dropFirst()), given: ["name=shop", "token=s3cret"])
    #expect(form.next() == nil)
    let entries = try #require(form.questionnaire.summary().value).entries
    #expect(
      entries.map { "\($0.parameter) \($0.text) \($0.origin)\($0.isAnswered ? " answered" : "")" }
        == [
          "name shop given",
          "description \"A demo: it does nothing\" byDefault answered",
          "region us-central1 given answered", "gpu true given answered",
          "gpu_kind h100 given answered", "replicas 3 given answered",
          "environments [dev] given answered", "token (secret) given",
        ])
  }
}
