import CampaignModel

/// A picture made from the answer, with the table it is drawn from.
package struct ReportChart: Sendable, Hashable {
  /// What is drawn.
  package enum Picture: Sendable, Hashable {
    /// Where the budget goes.
    case bars([Bar])
    /// Creators by tier, the largest on top.
    case pyramid([Bar])
    /// Phases over the weeks.
    case phases([Stretch], weeks: Int)
    /// Low, middle and high of what is expected.
    case ranges([Range])
    /// Mixes by what they cost and how many they reach.
    case frontier([Point])
    /// How far each input moves the result; 1 is the plan.
    case tornado([Swing])
    /// Scenarios beside each other; 1 is the recommended one.
    case columns([Group], series: [String])
  }

  /// A bar with its label.
  package struct Bar: Sendable, Hashable {
    var name: String
    var value: Double
    var label: String
    var paint: ReportPaint
  }

  /// A phase.
  package struct Stretch: Sendable, Hashable {
    var name: String
    var from: Int
    var to: Int
    var label: String
    var isLaunch: Bool
  }

  /// A range, all numbers of it in the same unit.
  package struct Range: Sendable, Hashable {
    var name: String
    var estimate: Estimate
    var low: String
    var middle: String
    var high: String
  }

  /// A mix.
  package struct Point: Sendable, Hashable {
    /// What kind of mix.
    package enum Kind: Sendable, Hashable { case chosen, alternative, frontier }
    var name: String
    var cost: Double
    var reach: Estimate
    var kind: Kind
  }

  /// An input at its ends.
  package struct Swing: Sendable, Hashable {
    var name: String
    var low: Double
    var high: Double
    var lowLabel: String
    var highLabel: String
  }

  /// One scenario: a value a series; nil where there is none.
  package struct Group: Sendable, Hashable {
    var name: String
    var values: [Double?]
    var labels: [String]
  }

  /// What the picture is called.
  package var title: String
  /// What it shows, in a sentence, for those who do not see it.
  package var description: String
  /// What is drawn.
  package var picture: Picture
  /// The numbers behind it.
  package var table: ReportTable
  /// Whether the table is worth reading beside the picture; else it opens on demand.
  package var isTableOpen: Bool
}
