import Platform
import Testing

@testable import IDPCommand

@Suite struct ChoiceListTests {
  private static let regions = [
    "asia-east1", "europe-west1", "europe-west4", "us-central1", "us-east1", "us-east4",
  ]

  private func list(_ keys: Any..., chosen: [Int] = [], allowsMany: Bool = false) -> ChoiceList {
    var list = ChoiceList(Self.regions, allowsMany: allowsMany, chosen: chosen)
    for key in keys {
      if let key = key as? Key { _ = list.handle(key) }
      if let text = key as? String {
        for scalar in text.unicodeScalars { _ = list.handle(.character(scalar)) }
      }
    }
    return list
  }

  @Test(arguments: [
    ("", [0, 1, 2, 3, 4, 5]), ("east", [0, 4, 5]), ("EAST4", [5]), ("us", [3, 4, 5]),
    ("e", [1, 2, 0, 3, 4, 5]), ("us 4", [5]), ("4 us", [5]), ("euw4", [2]), ("mars", []),
    (" ", [0, 1, 2, 3, 4, 5]),
  ])
  func `a search finds what holds every word, else every letter`(text: String, found: [Int]) {
    #expect(ChoiceList.search(text, in: Self.regions) == found)
  }

  @Test func `the pointer starts on what is chosen`() {
    #expect(list(chosen: [2]).pointed == 2)
    #expect(list().pointed == 0)
  }

  @Test func `arrows go round`() {
    #expect(list(Key.up).pointed == 5)
    #expect(list(Key.up, Key.down).pointed == 0)
    #expect(list(Key.control("n"), Key.control("n"), Key.control("p")).pointed == 1)
  }

  @Test func `page, home and end keys stop at the ends`() {
    #expect(list(Key.pageDown).pointed == 5)
    #expect(list(Key.pageDown, Key.pageUp).pointed == 0)
    #expect(list(Key.end).pointed == 5)
    #expect(list(Key.end, Key.home).pointed == 0)
  }

  @Test func `letters search and never move`() {
    #expect(list("j").matches == [])
    #expect(list("us").pointed == 3)
  }

  @Test func `an emptied search keeps the pointer where it was`() {
    #expect(list("east4", Key.control("u")).pointed == 5)
    #expect(list("west4x", Key.control("u")).pointed == 2)
  }

  @Test func `nothing is chosen when nothing is found`() {
    #expect(list("mars").chosen == [])
  }

  @Test func `space marks, again unmarks, and keeps the list's order`() {
    #expect(list(Key.down, " ", Key.up, " ", allowsMany: true).chosen == [0, 1])
    #expect(list(" ", " ", allowsMany: true).chosen == [])
    #expect(list("us-e", " ", Key.control("u"), chosen: [0], allowsMany: true).chosen == [0, 4])
  }

  @Test func `a window holds the pointer`() {
    for position in 0..<6 {
      var list = list()
      for _ in 0..<position { _ = list.handle(.down) }
      #expect(list.window(rows: 3).contains(position))
      #expect(list.window(rows: 3).count == 3)
    }
    #expect(list().window(rows: 20) == 0..<6)
    #expect(list("mars").window(rows: 3) == 0..<0)
  }
}
