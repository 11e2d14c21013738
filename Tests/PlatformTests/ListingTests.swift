import Foundation
import Testing

@testable import Platform

@Suite struct ListingTests {
  @Test func `entries come in bytewise order with their kinds`() throws {
    try withTemporaryFolder { folder in
      for name in ["b", "B", "a.b", "é"] { try put("", at: name, in: folder) }
      try FileSystem.makeDirectories(Path.join(folder, "a"))
      try FileSystem.makeLink(Path.join(folder, "l"), to: "nowhere")
      let listing = try FileSystem.list(folder)
      #expect(listing.entries.map(\.name) == ["B", "a", "a.b", "b", "l", "é"])
      #expect(listing.entries.map(\.kind) == [.file, .directory, .file, .file, .link, .file])
      #expect(listing.invalidNames.isEmpty)
    }
  }

  #if os(Linux)
    @Test func `a name that is not UTF-8 is reported`() throws {
      try withTemporaryFolder { folder in
        let name = (Array("\(folder)/caf".utf8) + [0xE9, 0]).map { CChar(bitPattern: $0) }
        close(creat(name, 0o644))
        let listing = try FileSystem.list(folder)
        #expect(listing == DirectoryListing(entries: [], invalidNames: ["caf\\xE9"]))
        unlink(name)
      }
    }
  #endif

  @Test func `a walk orders files by their whole paths`() throws {
    try withTemporaryFolder { folder in
      for path in ["a/x", "a.b", "a0", "a/b/c"] { try put("", at: path, in: folder) }
      #expect(paths(in: folder) == ["a.b", "a/", "a/b/", "a/b/c", "a/x", "a0"])
    }
  }

  @Test func `a walk stays out of skipped folders and links`() throws {
    try withTemporaryFolder { folder in
      for path in ["a/x", "skipped/y"] { try put("", at: path, in: folder) }
      try FileSystem.makeLink(Path.join(folder, "again"), to: "a")
      var seen: [String] = []
      FileSystem.walk(
        folder,
        visit: { entry in
          seen.append(entry.path)
          return entry.path == "skipped" ? .skip : .descend
        }, problem: { _ in Issue.record("no problem is expected") })
      #expect(seen == ["a", "a/x", "again", "skipped"])
    }
  }

  @Test func `a folder that does not exist is a problem of the walk`() {
    #expect(paths(in: "/nonexistent/x") == ["! '/nonexistent/x' does not exist"])
  }
}

@Suite struct StatusTests {
  @Test func `the status of a link is its own or its target's`() throws {
    try withTemporaryFolder { folder in
      try put("123", at: "x", in: folder, mode: 0o755)
      let link = Path.join(folder, "l")
      try FileSystem.makeLink(link, to: "x")
      #expect(try FileSystem.status(link).mode == 0o755)
      #expect(try FileSystem.status(link).size == 3)
      #expect(try FileSystem.status(link, followLinks: false).kind == .link)
      #expect(try FileSystem.linkTarget(link) == "x")
    }
  }

  @Test func `a link inside the root resolves to its target`() throws {
    try withTemporaryFolder { folder in
      try put("", at: "a/x", in: folder)
      try FileSystem.makeLink(Path.join(folder, "l"), to: "a/x")
      let link = Path.join(folder, "l")
      #expect(try FileSystem.resolve(link, insideRoot: folder) == "a/x")
      #expect(try FileSystem.resolve(folder, insideRoot: folder) == ".")
    }
  }

  @Test(arguments: ["/etc", ".."])
  func `a link that leads out of the root is an error`(target: String) throws {
    try withTemporaryFolder { folder in
      let link = Path.join(folder, "l")
      try FileSystem.makeLink(link, to: target)
      #expect(throws: FileError.outsideRoot(path: link, root: folder)) {
        try FileSystem.resolve(link, insideRoot: folder)
      }
    }
  }

  @Test func `a dangling link does not resolve`() throws {
    try withTemporaryFolder { folder in
      try FileSystem.makeLink(Path.join(folder, "l"), to: "gone")
      expectError("'l' does not exist", in: folder) {
        try FileSystem.resolve(Path.join(folder, "l"), insideRoot: folder)
      }
    }
  }
}
