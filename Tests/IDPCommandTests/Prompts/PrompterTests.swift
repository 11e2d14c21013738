import Platform
import Testing

@Suite struct PrompterTests {
  @Test func `defaults are accepted one after the other`() throws {
    let talk = try Conversation().press("shop", Key.enter)
    let questions = [
      "What does it do?", "Which region?", "Which GPU serves the model (none for CPU)?",
      "How many replicas?", "Is it public?", "Which environments?", "Which token?",
    ]
    for question in questions {
      #expect(talk.question == question)
      talk.press(Key.enter)
    }
    talk.press("s3cret", Key.enter)
    #expect(talk.question == "Is this right?")
    talk.press(Key.enter)
    #expect(talk.isAccepted)
  }

  @Test func `nothing is asked when everything is given`() throws {
    let talk = try Conversation(given: [
      "name=shop", "title=A shop", "region=us-east1", "accelerator=none", "replicas=1",
      "public=true", "environments=dev", "token=x",
    ])
    #expect(talk.isAccepted)
  }

  @Test func `what is wrong is said while it is typed, and enter is refused`() throws {
    let talk = try Conversation().press("Sh")
    #expect(
      talk.below == [
        "> Sh", "  'name' cannot be Sh", "  it must match ^[a-z]([-a-z0-9]*[a-z0-9])?$",
      ])
    talk.press(Key.enter)
    #expect(talk.question == "What is the service called?")
    talk.press(Key.control("u"), "sh")
    #expect(talk.below == ["> sh"])
    talk.press(Key.enter)
    #expect(talk.question == "What does it do?")
  }

  @Test func `a question without an answer complains only after enter`() throws {
    let talk = try Conversation()
    #expect(talk.below == [">"].map { $0 + " " })
    talk.press(Key.enter)
    #expect(talk.below.dropFirst().first == "  'name' cannot be \"\"")
  }

  @Test func `a number out of range is called by its limit`() throws {
    let talk = try Conversation().press("shop", Key.enter, Key.enter, Key.enter, Key.enter, "12")
    #expect(talk.below == ["> 12", "  'replicas' is 12, but must be at most 9"])
    talk.press(Key.backspace)
    #expect(talk.below == ["> 1"])
  }

  @Test func `a choice that breaks a rule is called wrong as soon as it is pointed at`() throws {
    let talk = try Conversation().press("shop", Key.enter, Key.enter, Key.enter, Key.down)
    #expect(
      talk.below == [
        "  none", "  nvidia-l4", "> nvidia-h100", "  no zone of europe-west4 offers nvidia-h100",
        "  choose us-central1, or another GPU",
      ])
    talk.press(Key.enter)
    #expect(talk.question == "Which GPU serves the model (none for CPU)?")
  }

  @Test(arguments: [Key.escape, .backTab, .control("b"), .up])
  func `going back offers the earlier answer`(key: Key) throws {
    let talk = try Conversation().press("shop", Key.enter, key)
    #expect(talk.question == "What is the service called?")
    #expect(talk.below == ["> shop"])
  }

  @Test func `a secret is shown neither while it is typed nor afterwards`() throws {
    let talk = try Conversation(given: ["title=x", "replicas=1", "public=true"])
      .press("shop", Key.enter, Key.enter, Key.enter, Key.enter, "?s3")
    #expect(talk.question == "Which token?")
    #expect(talk.below == ["> ***"])
    talk.press(Key.enter)
    #expect(talk.screen.contains("token:        (secret)\n"))
  }

  @Test func `an answer that applies no more is not asked for`() throws {
    let talk = try Conversation(given: ["region=us-central1"])
      .press("shop", Key.enter, Key.enter, "h100", Key.enter, "1g", Key.enter)
    #expect(talk.question == "How many replicas?")
    talk.press(Key.escape, Key.escape)
    #expect(talk.question == "Which GPU serves the model (none for CPU)?")
    talk.press("none", Key.enter)
    #expect(talk.question == "How many replicas?")
    #expect(!talk.screen.contains("partition"))
  }

  @Test func `changing one answer at the end asks only for what no longer holds`() throws {
    let talk = try Conversation(given: ["title=x", "replicas=1", "public=true", "token=x"])
      .press("shop", Key.enter, "us-c", Key.enter, "h100", Key.enter, Key.enter, Key.enter)
    #expect(talk.question == "Is this right?")
    talk.press("change", Key.enter, "region", Key.enter)
    #expect(talk.question == "Which region?")
    talk.press("west4", Key.enter)
    #expect(talk.question == "Which GPU serves the model (none for CPU)?")
    talk.press("l4", Key.enter)
    #expect(talk.question == "Is this right?")
  }

  @Test func `escape in the summary leads to the last question`() throws {
    let talk = try Conversation(given: ["token=x"])
    talk.press("shop")
    for _ in 1...7 { talk.press(Key.enter) }
    #expect(talk.question == "Is this right?")
    talk.press(Key.escape)
    #expect(talk.question == "Which environments?")
  }

  @Test(arguments: [Key.control("c"), .control("d")])
  func `the keys that cancel do so at every screen`(key: Key) throws {
    #expect(try Conversation().press(key).isCancelled)
    let talk = try Conversation().press("shop", Key.enter, Key.enter)
    #expect(talk.question == "Which region?")
    #expect(talk.press(key).isCancelled)
  }

  @Test func `the key of the end of input only deletes in a text`() throws {
    let talk = try Conversation().press("shop", Key.home, Key.control("d"))
    #expect(!talk.isCancelled)
    #expect(talk.below == ["> hop"])
  }

  @Test func `the last choice of the summary cancels`() throws {
    let talk = try Conversation(given: ["token=x"])
    talk.press("shop")
    for _ in 1...7 { talk.press(Key.enter) }
    #expect(talk.press("cancel", Key.enter).isCancelled)
  }

  @Test func `a folder that holds something is told before writing`() throws {
    let talk = try Conversation(given: ["token=x"], occupied: "shop")
    talk.press("shop")
    for _ in 1...8 { talk.press(Key.enter) }
    #expect(!talk.isAccepted)
    #expect(talk.below.last == "  'shop' exists and is not empty")
  }

  @Test func `an emptied text is no default`() throws {
    let talk = try Conversation().press("shop", Key.enter, Key.control("u"), Key.enter, Key.escape)
    #expect(talk.question == "What does it do?")
    #expect(talk.below == ["> "])
  }
}
