extension Parser {
  mutating func parseAnnotations(_ statements: [Statement]) -> [Annotation] { [] }
}
