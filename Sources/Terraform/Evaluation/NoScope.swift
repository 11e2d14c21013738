import Documents

/// A scope in which nothing may be referred to.
struct NoScope: EvaluationScope {
  func resolve(
    _ name: HCLName, _ steps: [HCLStep], for evaluator: inout Evaluator
  ) -> (value: Value, consumed: Int)? {
    evaluator.fail("variables not allowed", "Variables may not be used here.", at: name.range)
    return nil
  }
}
