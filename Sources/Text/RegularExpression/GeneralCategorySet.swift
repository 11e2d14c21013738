/// A set of Unicode general categories.
struct GeneralCategorySet: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// Whether the scalar of this value has one of the categories.
  func contains(_ value: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(value) else { return contains(Self.bit(18)) }
    return rawValue & (1 << Self.index(of: scalar.properties.generalCategory)) != 0
  }

  /// The categories of a name such as `L`, `Lu` or `Uppercase_Letter`, compared loosely.
  ///
  /// *nil when* no category has the name.
  static func named(_ name: String) -> GeneralCategorySet? {
    byName[UnicodeName.loose(name)]
  }

  private static func bit(_ index: UInt32) -> GeneralCategorySet {
    GeneralCategorySet(rawValue: 1 << index)
  }

  private static func bits(_ range: ClosedRange<UInt32>) -> GeneralCategorySet {
    GeneralCategorySet(range.map(bit))
  }

  private static func index(of category: Unicode.GeneralCategory) -> UInt32 {
    switch category {
    case .uppercaseLetter: 0
    case .lowercaseLetter: 1
    case .titlecaseLetter: 2
    case .modifierLetter: 3
    case .otherLetter: 4
    case .nonspacingMark: 5
    case .spacingMark: 6
    case .enclosingMark: 7
    case .decimalNumber: 8
    case .letterNumber: 9
    case .otherNumber: 10
    case .connectorPunctuation: 11
    case .dashPunctuation: 12
    case .openPunctuation: 13
    case .closePunctuation: 14
    case .initialPunctuation: 15
    case .finalPunctuation: 16
    case .otherPunctuation: 17
    case .surrogate: 18
    case .mathSymbol: 19
    case .currencySymbol: 20
    case .modifierSymbol: 21
    case .otherSymbol: 22
    case .spaceSeparator: 23
    case .lineSeparator: 24
    case .paragraphSeparator: 25
    case .control: 26
    case .format: 27
    case .privateUse: 28
    case .unassigned: 29
    @unknown default: 29
    }
  }

  private static let byName: [String: GeneralCategorySet] = {
    let other: GeneralCategorySet = [bit(18), bits(26...29)]
    let named: [([String], GeneralCategorySet)] = [
      (["any"], bits(0...29)), (["assigned"], bits(0...28)),
      (["l", "letter"], bits(0...4)), (["lc", "casedletter"], bits(0...2)),
      (["lu", "uppercaseletter"], bit(0)), (["ll", "lowercaseletter"], bit(1)),
      (["lt", "titlecaseletter"], bit(2)), (["lm", "modifierletter"], bit(3)),
      (["lo", "otherletter"], bit(4)),
      (["m", "mark", "combiningmark"], bits(5...7)), (["mn", "nonspacingmark"], bit(5)),
      (["mc", "spacingmark"], bit(6)), (["me", "enclosingmark"], bit(7)),
      (["n", "number"], bits(8...10)), (["nd", "decimalnumber", "digit"], bit(8)),
      (["nl", "letternumber"], bit(9)), (["no", "othernumber"], bit(10)),
      (["p", "punctuation", "punct"], bits(11...17)),
      (["pc", "connectorpunctuation"], bit(11)), (["pd", "dashpunctuation"], bit(12)),
      (["ps", "openpunctuation"], bit(13)), (["pe", "closepunctuation"], bit(14)),
      (["pi", "initialpunctuation"], bit(15)), (["pf", "finalpunctuation"], bit(16)),
      (["po", "otherpunctuation"], bit(17)),
      (["s", "symbol"], bits(19...22)), (["sm", "mathsymbol"], bit(19)),
      (["sc", "currencysymbol"], bit(20)), (["sk", "modifiersymbol"], bit(21)),
      (["so", "othersymbol"], bit(22)),
      (["z", "separator"], bits(23...25)), (["zs", "spaceseparator"], bit(23)),
      (["zl", "lineseparator"], bit(24)), (["zp", "paragraphseparator"], bit(25)),
      (["c", "other"], other), (["cc", "control", "cntrl"], bit(26)), (["cf", "format"], bit(27)),
      (["cs", "surrogate"], bit(18)), (["co", "privateuse"], bit(28)),
      (["cn", "unassigned"], bit(29)),
    ]
    var result: [String: GeneralCategorySet] = [:]
    for (names, set) in named { for name in names { result[name] = set } }
    return result
  }()
}

/// Names of Unicode properties as people spell them.
enum UnicodeName {
  /// The name without case, spaces, hyphens and underscores.
  static func loose(_ name: String) -> String {
    var bytes: [UInt8] = []
    for byte in name.utf8 where byte != 0x20 && byte != 0x2D && byte != 0x5F {
      bytes.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The ranges of the script of this name, compared loosely.
  ///
  /// *nil when* Unicode 15.0 has no such script.
  static func script(_ name: String) -> [ScalarRange]? {
    guard let row = scripts[loose(name)] else { return nil }
    return decode(UnicodeScriptTable.rows[row].ranges)
  }

  private static let scripts: [String: Int] = {
    var result: [String: Int] = [:]
    for (row, script) in UnicodeScriptTable.rows.enumerated() { result[loose(script.name)] = row }
    return result
  }()

  private static func decode(_ text: String) -> [ScalarRange] {
    var result: [ScalarRange] = []
    var previous: UInt32 = 0
    for part in text.split(separator: " ") {
      let numbers = part.split(separator: "-").compactMap { UInt32($0, radix: 36) }
      guard let gap = numbers.first else { continue }
      let first = previous + gap
      let last = first + (numbers.count > 1 ? numbers[1] : 0)
      result.append(ScalarRange(first, last))
      previous = last
    }
    return result
  }
}
