/// Applies the hit policies of decision tables to the rules whose conditions hold.
struct TableSettlement {
  let tables: [DecisionTable]
  let rules: [Rule]

  /// The rules that fire, in the order given; rows beaten by another are told in `notTaken`.
  func settle(_ holding: [Int], notTaken: inout [RowNotTaken]) -> [Int] {
    guard !tables.isEmpty else { return holding }
    var best: [Int: Int] = [:]
    for index in holding {
      guard let row = rules[index].table, tables[row.table].policy.takesOne else { continue }
      guard let rival = best[row.table] else {
        best[row.table] = index
        continue
      }
      if comesBefore(index, rival, tables[row.table].policy) { best[row.table] = index }
    }
    guard !best.isEmpty else { return holding }
    return holding.filter { index in
      guard let row = rules[index].table, let taken = best[row.table], taken != index else { return true }
      let isSame = tables[row.table].policy == .any && rules[taken].effects == rules[index].effects
      notTaken.append(RowNotTaken(rule: index, taken: taken, isSameAnswer: isSame))
      return false
    }
  }

  /// Whether a row is taken rather than another one of the same table.
  private func comesBefore(_ row: Int, _ other: Int, _ policy: HitPolicy) -> Bool {
    if policy == .priority, rules[row].priority != rules[other].priority {
      return rules[row].priority > rules[other].priority
    }
    return (rules[row].table?.number ?? 0) < (rules[other].table?.number ?? 0)
  }
}
