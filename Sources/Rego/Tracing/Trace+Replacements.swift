extension Trace {
  /// Follows `with input.path as value`: the rest of the input stays where it was.
  func replaceInput(
    _ input: Value?, at path: ArraySlice<String>, with origin: Origin?, result: Value
  ) {
    inputOrigin = replacing(inputOrigin, of: input, at: path, with: origin, result: result)
  }

  private func replacing(
    _ old: Origin?, of value: Value?, at path: ArraySlice<String>, with origin: Origin?,
    result: Value
  ) -> Origin {
    guard let name = path.first, case .object(let object) = result else {
      return origin ?? Origin([])
    }
    let members = object.keys.indices.map { index -> Origin? in
      let key = object.keys[index]
      var part: Origin?
      let known = value?.member(key)
      if let value, let known {
        part = memberOrigin(old, key, known.index, known.value, in: value)
      }
      guard key == .string(name) else { return part }
      return replacing(
        part, of: known?.value, at: path.dropFirst(), with: origin, result: object.values[index])
    }
    return built(members)
  }
}
