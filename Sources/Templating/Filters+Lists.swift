import Diagnostics
import Text

extension Filters {
  static let lists: [String: Filter] = [
    "length": Filter { renderer, value, arguments throws(RenderFailure) in
      .int(Int64(try renderer.items(of: value, at: arguments.range).count))
    },
    "count": Filter { renderer, value, arguments throws(RenderFailure) in
      .int(Int64(try renderer.items(of: value, at: arguments.range).count))
    },
    "list": Filter { renderer, value, arguments throws(RenderFailure) in
      .list(try renderer.items(of: value, at: arguments.range))
    },
    "first": Filter { renderer, value, arguments throws(RenderFailure) in
      try renderer.items(of: value, at: arguments.range).first
        ?? .undefined("there is no first item", detail: "the list is empty", at: arguments.range)
    },
    "last": Filter { renderer, value, arguments throws(RenderFailure) in
      try renderer.items(of: value, at: arguments.range).last
        ?? .undefined("there is no last item", detail: "the list is empty", at: arguments.range)
    },
    "reverse": Filter { renderer, value, arguments throws(RenderFailure) in
      let items = try renderer.items(of: value, at: arguments.range)
      if value.stringValue == nil { return .list(items.reversed()) }
      return .string(items.reversed().compactMap(\.stringValue).joined())
    },
    "join": Filter(["d", "attribute"], join),
    "sort": Filter(["reverse", "case_sensitive", "attribute"], sort),
    "unique": Filter(["case_sensitive", "attribute"], unique),
    "min": Filter(["case_sensitive", "attribute"]) {
      renderer, value, arguments throws(RenderFailure) in
      try sorted(renderer, value, arguments).first
        ?? .undefined("there is no least item", at: arguments.range)
    },
    "max": Filter(["case_sensitive", "attribute"]) {
      renderer, value, arguments throws(RenderFailure) in
      try sorted(renderer, value, arguments).last
        ?? .undefined("there is no greatest item", at: arguments.range)
    },
    "batch": Filter(["linecount", "fill_with"], batch),
    "slice": Filter(["slices", "fill_with"], slice),
    "groupby": Filter(["attribute", "default", "case_sensitive"], groupBy),
    "items": Filter { _, value, arguments throws(RenderFailure) in
      guard case .map(let map) = value else {
        throw RenderFailure("'items' needs a map, found \(value.kindPhrase)", at: arguments.range)
      }
      return .list(map.entries.map { .list([.string($0.key), $0.value]) })
    },
    "dictsort": Filter(["case_sensitive", "by", "reverse"], dictSort),
    "map": Filter(onlyNamed: ["attribute", "default"], acceptsMore: true, map),
    "select": Filter(acceptsMore: true) { renderer, value, arguments throws(RenderFailure) in
      try select(renderer, value, arguments, keeps: true)
    },
    "reject": Filter(acceptsMore: true) { renderer, value, arguments throws(RenderFailure) in
      try select(renderer, value, arguments, keeps: false)
    },
    "selectattr": Filter(acceptsMore: true) { renderer, value, arguments throws(RenderFailure) in
      try selectAttribute(renderer, value, arguments, keeps: true)
    },
    "rejectattr": Filter(acceptsMore: true) { renderer, value, arguments throws(RenderFailure) in
      try selectAttribute(renderer, value, arguments, keeps: false)
    },
  ]

  private static let join: Filter.Body = { renderer, value, arguments throws(RenderFailure) in
    var items = try renderer.items(of: value, at: arguments.range)
    if let path = arguments["attribute"] {
      for index in items.indices {
        items[index] = try renderer.definedAttribute(path, of: items[index], at: arguments.range)
      }
    }
    let separator = arguments["d"] ?? .string("")
    guard items.contains(where: \.isFragment) || separator.isFragment else {
      return .string(items.map(\.printed).joined(separator: separator.printed))
    }
    var segments: [Fragment.Segment] = []
    for (index, item) in items.enumerated() {
      if index > 0 { segments += separator.segments(range: .nowhere, name: nil) }
      segments += item.segments(range: .nowhere, name: nil)
    }
    return .fragment(Fragment(segments))
  }

  private static func sorted(
    _ renderer: Renderer, _ value: TemplateValue, _ arguments: CallArguments
  ) throws(RenderFailure) -> [TemplateValue] {
    let items = try renderer.items(of: value, at: arguments.range)
    try renderer.spend(items.count, at: arguments.range)
    var keyed: [(keys: [TemplateValue], item: TemplateValue)] = []
    for item in items {
      var keys: [TemplateValue] = []
      if let paths = arguments["attribute"] {
        for path in (paths.stringValue ?? paths.printed).splitUTF8(by: ",") {
          keys.append(
            try renderer.definedAttribute(.string(path), of: item, at: arguments.range))
        }
      } else {
        keys = [item]
      }
      if !(arguments.bool("case_sensitive") ?? false) { keys = keys.map(\.caseFolded) }
      keyed.append((keys, item))
    }
    var failure: RenderFailure?
    // Equal keys keep their order in both directions, as in Python.
    let order = keyed.indices.sorted { a, b in
      for (x, y) in zip(keyed[a].keys, keyed[b].keys) where !x.isEqual(to: y) {
        guard let order = x.compare(to: y) else {
          failure = RenderFailure(
            "\(x.kindPhrase) and \(y.kindPhrase) have no order", at: arguments.range)
          return false
        }
        return arguments.bool("reverse") ?? false ? order > 0 : order < 0
      }
      return a < b
    }
    if let failure { throw failure }
    return order.map { keyed[$0].item }
  }

  private static let sort: Filter.Body = { renderer, value, arguments throws(RenderFailure) in
    .list(try sorted(renderer, value, arguments))
  }

  private static let unique: Filter.Body = { renderer, value, arguments throws(RenderFailure) in
    var seen: [TemplateValue] = []
    var out: [TemplateValue] = []
    for item in try renderer.items(of: value, at: arguments.range) {
      try renderer.spend(seen.count, at: arguments.range)
      var key = item
      if let path = arguments["attribute"] {
        key = try renderer.definedAttribute(path, of: item, at: arguments.range)
      }
      if !(arguments.bool("case_sensitive") ?? false) { key = key.caseFolded }
      if seen.contains(where: { $0.isEqual(to: key) }) { continue }
      seen.append(key)
      out.append(item)
    }
    return .list(out)
  }

  private static let batch: Filter.Body = { renderer, value, arguments throws(RenderFailure) in
    let items = try renderer.items(of: value, at: arguments.range)
    let size = try arguments.count("linecount", 0)
    guard size > 0 else { throw RenderFailure("'batch' needs a size", at: arguments.range) }
    var out: [TemplateValue] = []
    for start in stride(from: 0, to: items.count, by: size) {
      var part = Array(items[start..<min(start + size, items.count)])
      if let fill = arguments["fill_with"] {
        part += Array(repeating: fill, count: size - part.count)
      }
      out.append(.list(part))
    }
    return .list(out)
  }

  private static let slice: Filter.Body = { renderer, value, arguments throws(RenderFailure) in
    let items = try renderer.items(of: value, at: arguments.range)
    let count = try arguments.count("slices", 0)
    guard count > 0 else { throw RenderFailure("'slice' needs a count", at: arguments.range) }
    var out: [TemplateValue] = []
    var start = 0
    for index in 0..<count {
      let size = items.count / count + (index < items.count % count ? 1 : 0)
      var part = Array(items[start..<start + size])
      start += size
      if let fill = arguments["fill_with"], index >= items.count % count { part.append(fill) }
      out.append(.list(part))
    }
    return .list(out)
  }

  private static let groupBy: Filter.Body = { renderer, value, arguments throws(RenderFailure) in
    guard let path = arguments["attribute"] else {
      throw RenderFailure("'groupby' needs an attribute", at: arguments.range)
    }
    var groups: [(key: TemplateValue, items: [TemplateValue])] = []
    for item in try renderer.items(of: value, at: arguments.range) {
      try renderer.spend(groups.count, at: arguments.range)
      var key = try renderer.attribute(path, of: item, at: arguments.range)
      if let undefined = key.undefined {
        guard let fallback = arguments["default"] else {
          throw RenderFailure(undefined.summary, detail: undefined.detail, at: arguments.range)
        }
        key = fallback
      }
      let fold = !(arguments.bool("case_sensitive") ?? false)
      let place = groups.firstIndex {
        fold ? $0.key.caseFolded.isEqual(to: key.caseFolded) : $0.key.isEqual(to: key)
      }
      if let place { groups[place].items.append(item) } else { groups.append((key, [item])) }
    }
    groups.sort { ($0.key.caseFolded.compare(to: $1.key.caseFolded) ?? 0) < 0 }
    return .list(
      groups.map {
        .map(TemplateMap([("grouper", $0.key), ("list", TemplateValue.list($0.items))]))
      })
  }

  private static let dictSort: Filter.Body = { renderer, value, arguments throws(RenderFailure) in
    guard case .map(let map) = value else {
      throw RenderFailure("'dictsort' needs a map, found \(value.kindPhrase)", at: arguments.range)
    }
    let by = try arguments.string("by") ?? "key"
    guard by == "key" || by == "value" else {
      throw RenderFailure("'by' must be 'key' or 'value', found '\(by)'", at: arguments.range)
    }
    let pairs = map.entries.map { TemplateValue.list([.string($0.key), $0.value]) }
    var inner = CallArguments(range: arguments.range)
    inner.named = [
      ("attribute", .int(by == "key" ? 0 : 1)),
      ("case_sensitive", .bool(arguments.bool("case_sensitive") ?? false)),
      ("reverse", .bool(arguments.bool("reverse") ?? false)),
    ]
    return try renderer.apply(filter: "sort", to: .list(pairs), inner)
  }

  private static let map: Filter.Body = { renderer, value, arguments throws(RenderFailure) in
    let items = try renderer.items(of: value, at: arguments.range)
    try renderer.spend(items.count, at: arguments.range)
    var out: [TemplateValue] = []
    if let path = arguments["attribute"] {
      for item in items {
        let part = try renderer.attribute(path, of: item, at: arguments.range)
        guard let undefined = part.undefined else {
          out.append(part)
          continue
        }
        guard let fallback = arguments["default"] else {
          throw RenderFailure(undefined.summary, detail: undefined.detail, at: arguments.range)
        }
        out.append(fallback)
      }
      return .list(out)
    }
    guard let name = arguments.rest.first?.stringValue else {
      throw RenderFailure("'map' needs a filter's name or 'attribute='", at: arguments.range)
    }
    var inner = CallArguments(range: arguments.range)
    inner.positional = Array(arguments.rest.dropFirst())
    for item in items { out.append(try renderer.apply(filter: name, to: item, inner)) }
    return .list(out)
  }

  private static func select(
    _ renderer: Renderer, _ value: TemplateValue, _ arguments: CallArguments, keeps: Bool
  ) throws(RenderFailure) -> TemplateValue {
    var out: [TemplateValue] = []
    for item in try renderer.items(of: value, at: arguments.range) {
      try renderer.spend(1, at: arguments.range)
      if try passes(renderer, item, arguments.rest[...], arguments.range) == keeps {
        out.append(item)
      }
    }
    return .list(out)
  }

  private static func selectAttribute(
    _ renderer: Renderer, _ value: TemplateValue, _ arguments: CallArguments, keeps: Bool
  ) throws(RenderFailure) -> TemplateValue {
    guard let path = arguments.rest.first else {
      throw RenderFailure("expected an attribute's name", at: arguments.range)
    }
    var out: [TemplateValue] = []
    for item in try renderer.items(of: value, at: arguments.range) {
      try renderer.spend(1, at: arguments.range)
      let part = try renderer.attribute(path, of: item, at: arguments.range)
      if try passes(renderer, part, arguments.rest.dropFirst(), arguments.range) == keeps {
        out.append(item)
      }
    }
    return .list(out)
  }

  /// Whether a value passes the test named by the first argument, or is true when there is none.
  private static func passes(
    _ renderer: Renderer, _ value: TemplateValue, _ test: ArraySlice<TemplateValue>,
    _ range: SourceRange
  ) throws(RenderFailure) -> Bool {
    guard let name = test.first else { return value.undefined == nil && value.isTrue }
    return try renderer.check(name.printed, value, Array(test.dropFirst()), at: range)
  }
}

extension TemplateValue {
  /// Text in lower case, for comparisons that ignore case.
  var caseFolded: TemplateValue { stringValue.map { .string($0.lowercased()) } ?? self }
}
