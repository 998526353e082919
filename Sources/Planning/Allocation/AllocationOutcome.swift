import CampaignModel

/// What the allocator answers.
package enum AllocationOutcome: Sendable, Hashable {
  /// A mix.
  case mix(Allocation)
  /// None, and what would do.
  case infeasible(AllocationFailure)

  /// The mix, if there is one.
  package var allocation: Allocation? {
    if case .mix(let allocation) = self { allocation } else { nil }
  }
}

/// Why there is no mix.
package struct AllocationFailure: Sendable, Hashable {
  /// What cannot be met.
  package var cause: Infeasibility.Cause
  /// The least spendable money with which these tiers, contracts and pins do have a mix, to the đồng; nil when more money
  /// does not help (a tier that is too dear may come into play: ask `EntryGate.smallestSpendable`).
  package var smallestSpendable: Money?
  /// Rule bounds found void before the search.
  package var overruled: [OverruledBound]
  /// Whether the search proved it; false only when the work limit was hit.
  package var isExact: Bool
}
