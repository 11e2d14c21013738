/// Calls on their way through a syntax tree.
extension Term {
  /// Calls `visit` with this term and each one in it, in source order; bodies are included.
  func forEachTerm(_ visit: (Term) -> Void) {
    visit(self)
    switch kind {
    case .null, .boolean, .number, .string, .variable: break
    case .reference(let reference):
      reference.head.forEachTerm(visit)
      for term in reference.path { term.forEachTerm(visit) }
    case .array(let terms), .set(let terms):
      for term in terms { term.forEachTerm(visit) }
    case .object(let members):
      for member in members {
        member.key.forEachTerm(visit)
        member.value.forEachTerm(visit)
      }
    case .call(let call):
      call.operation.head.forEachTerm(visit)
      for term in call.arguments { term.forEachTerm(visit) }
    case .arrayComprehension(let term, let body), .setComprehension(let term, let body):
      term.forEachTerm(visit)
      for expression in body { expression.forEachTerm(visit) }
    case .objectComprehension(let key, let value, let body):
      key.forEachTerm(visit)
      value.forEachTerm(visit)
      for expression in body { expression.forEachTerm(visit) }
    case .template(let parts):
      for part in parts { part.forEachTerm(visit) }
    }
  }
}

extension TemplatePart {
  func forEachTerm(_ visit: (Term) -> Void) {
    switch self {
    case .text: break
    case .term(let term): term.forEachTerm(visit)
    case .expression(let expression): expression.forEachTerm(visit)
    }
  }
}

extension Expression {
  /// Calls `visit` with each term of the literal, those of nested bodies included.
  func forEachTerm(_ visit: (Term) -> Void) {
    switch kind {
    case .term(let term): term.forEachTerm(visit)
    case .declaration(let names): for name in names { name.forEachTerm(visit) }
    case .someIn(let key, let value, let domain):
      for term in [key, value, domain].compactMap({ $0 }) { term.forEachTerm(visit) }
    case .every(let key, let value, let domain, let body):
      for term in [key, value, domain].compactMap({ $0 }) { term.forEachTerm(visit) }
      for expression in body { expression.forEachTerm(visit) }
    }
    for with in withs {
      with.target.forEachTerm(visit)
      with.value.forEachTerm(visit)
    }
  }
}

extension Rule {
  /// Calls `visit` with each term of the head, the bodies and the `else` branches.
  func forEachTerm(_ visit: (Term) -> Void) {
    for term in (head.arguments ?? []) + head.reference.path { term.forEachTerm(visit) }
    for term in [head.key, head.value].compactMap({ $0 }) { term.forEachTerm(visit) }
    for expression in body { expression.forEachTerm(visit) }
    for branch in elses {
      branch.value?.forEachTerm(visit)
      for expression in branch.body { expression.forEachTerm(visit) }
    }
  }
}
