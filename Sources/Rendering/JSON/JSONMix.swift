import CampaignModel

/// What to book and when, as JSON.
enum JSONMix {
  /// Writes `mix`.
  static func write(_ mix: Mix?, to writer: inout JSONWriter) {
    writer.member("mix", mix) { writer, mix in
      writer.member("tiers", mix.tiers) { tier($1, to: &$0) }
      writer.member("contracted", mix.tiers.filter { $0.contracted > 0 }) { writer, booking in
        writer.member("tier", booking.tier.id)
        writer.member("count", booking.contracted)
        writer.member("spend", booking.contractedSpend)
      }
      writer.member("fixed", mix.lines) { writer, line in
        writer.member("line", line.id)
        writer.member("title", line.title)
        writer.member("amount", line.amount)
        writer.member("rule", line.rule)
      }
      writer.member("reserve", mix.reserve)
      writer.member("unallocated", mix.unallocated)
      writer.member("leftovers", mix.leftovers) { writer, leftover in
        writer.member("cause", leftover.cause.rawValue)
        writer.member("amount", leftover.amount)
        writer.member("proposed_boost", leftover.proposedBoost)
        writer.member("subjects", leftover.subjects)
      }
      writer.member("spendable", mix.spendable)
      writer.member("total", mix.total)
    }
  }

  private static func tier(_ booking: TierBooking, to writer: inout JSONWriter) {
    writer.member("tier", booking.tier.id)
    writer.member("title", booking.tier.title)
    writer.member("count", booking.count)
    writer.member("contracted", booking.contracted)
    writer.member("fee", booking.fee)
    writer.member("handling", booking.handling)
    writer.member("spend", booking.spend)
    writer.member("contracted_spend", booking.contractedSpend)
    writer.member("share", booking.share)
    writer.member("target_share", booking.targetShare)
    writer.member("points", booking.points)
    writer.key("state")
    writer.object { state(booking.state, to: &$0) }
    writer.member("platforms", booking.platforms) { writer, platform in
      writer.member("platform", platform.platform)
      writer.member("count", platform.count)
    }
  }

  private static func state(_ state: TierState, to writer: inout JSONWriter) {
    let (id, share, rule): (String, Double?, String?) =
      switch state {
      case .inPlay: ("in_play", nil, nil)
      case .atLowerFee: ("at_lower_fee", nil, nil)
      case .tooDear(let share): ("too_dear", share, nil)
      case .overCap: ("over_cap", nil, nil)
      case .excluded(let rule): ("excluded", nil, rule)
      case .noRate: ("no_rate", nil, nil)
      }
    writer.member("id", id)
    writer.member("share_of_spendable", share)
    if case .overCap(let part) = state { writer.member("share_of_spend", part) }
    writer.member("rule", rule)
  }

  /// Writes `phases`.
  static func write(_ phases: [Phase], to writer: inout JSONWriter) {
    writer.member("phases", phases) { writer, phase in
      writer.member("id", phase.template.id)
      writer.member("title", phase.template.title)
      writer.member("aim", phase.template.aim)
      writer.member("launch", phase.template.isLaunch)
      writer.key("weeks")
      writer.object { writer in
        writer.member("from", phase.fromWeek)
        writer.member("to", phase.toWeek)
      }
      writer.member("days", phase.days) { writer, days in
        writer.member("from", days.lowerBound.iso)
        writer.member("to", days.upperBound.iso)
      }
      writer.key("tiers")
      writer.object { writer in for entry in phase.creators { writer.member(entry.tier, entry.count) } }
      writer.member("tactics", phase.template.tactics)
    }
  }
}
