import CampaignModel

/// What a rule does, as parts of a sentence; effects of one kind that follow each other share a part.
struct EffectSentences: Sendable {
  /// Numbers.
  let amounts: AmountWords
  /// Values of fields.
  let values: ValueWords

  private var names: FieldNames { amounts.names }
  private var words: Catalogue { names.words }

  /// The parts, in order.
  func parts(_ effects: [EffectOutline]) -> [String] {
    var parts: [String] = []
    var rest = effects[...]
    while let first = rest.popFirst() {
      guard let kind = Self.shared(first) else {
        parts.append(text(first))
        continue
      }
      var named = [kind.named]
      while let next = rest.first.flatMap(Self.shared), next.many == kind.many {
        named.append(next.named)
        rest.removeFirst()
      }
      let isExclusion = kind.many == .exclude
      let titles = named.map { isExclusion ? names.title($0) : names.quoted($0) }
      parts.append(
        words.phrase(named.count > 1 ? kind.many : kind.one, names.series(titles, isExclusion ? .or : .and)))
    }
    return parts
  }

  /// What an effect of a kind that shares a part names, and the words for one and for several of them.
  private static func shared(_ effect: EffectOutline) -> (one: Phrase, many: Phrase, named: NamedOutline)? {
    switch effect {
    case .exclude(let tier): (.exclude, .exclude, tier)
    case .advise(let tactic): (.adviseOne, .advise, tactic)
    case .warn(let risk): (.warnOne, .warn, risk)
    default: nil
    }
  }

  private func text(_ effect: EffectOutline) -> String {
    func amount(_ amount: AmountOutline) -> String { amounts.text(amount, .sentence) }
    switch effect {
    case .favour(let tier, let points): return favour(names.title(tier), points)
    case .bound(let kind, let tier, let bound): return self.bound(kind, tier, bound)
    case .creatorShareAtMost(let share): return words.phrase(.creatorShareAtMost, amount(share))
    case .onlyOneOf(let tiers): return words.phrase(.onlyOneOf, names.series(tiers.map(names.title), .and))
    case .scale(let rate, let tier?, let factor):
      return words.phrase(.scale, self.rate(rate), names.title(tier), amount(factor))
    case .scale(let rate, nil, let factor): return words.phrase(.scaleAll, self.rate(rate), amount(factor))
    case .line(let field, let sum):
      return words.phrase(.line, words.phrase(.quoted, names.shown(field.title, else: field.id)), amount(sum))
    case .dropGoal(let field): return words.phrase(.dropGoal, names.title(field))
    case .assume(let field, let value):
      return words.phrase(.assume, names.noun(field), values.text(value, field, .sentence))
    case .infer(let field, let value):
      return words.phrase(.infer, names.noun(field), values.text(value, field, .sentence))
    case .inferAmount(let field, let sum): return words.phrase(.infer, names.noun(field), amount(sum))
    case .askField(let field):
      return field.question.isEmpty
        ? words.phrase(.askFor, names.noun(field)) : words.phrase(.ask, names.quoted(names.shown(field.question)))
    case .ask(let text): return words.phrase(.ask, names.quoted(names.shown(text)))
    case .block(let text): return words.phrase(.block, names.quoted(names.shown(text)))
    case .exclude, .advise, .warn: return parts([effect]).joined()
    case .playbook(let playbook): return words.phrase(.playbook, names.quoted(playbook))
    case .apply(let place): return words.phrase(.apply, place.map(PackNames.place) ?? "?")
    }
  }

  /// `micro gains 20 points × the weight of trust`.
  private func favour(_ tier: String, _ points: AmountOutline) -> String {
    func counted(_ number: Double) -> String {
      words.phrase(number.magnitude == 1 ? .onePoint : .points, amounts.constant(number.magnitude, .number, .sentence))
    }
    switch points {
    case .constant(let number, _): return words.phrase(number < 0 ? .loses : .gains, tier, counted(number))
    case .joined("*", .constant(let number, .number), let factor),
      .joined("*", let factor, .constant(let number, .number)):
      let times = amounts.text(.joined("*", .constant(1, .number), factor), .sentence).drop { $0 != "×" }
      return words.phrase(number < 0 ? .loses : .gains, tier, "\(counted(number)) \(times)")
    default: return words.phrase(.gainsAmount, tier, amounts.text(points, .sentence))
    }
  }

  private func bound(_ kind: BoundOutline, _ tier: NamedOutline?, _ amount: AmountOutline) -> String {
    let name = tier.map(names.title)
    let number = amounts.text(amount, .sentence)
    let isOne = if case .constant(1, _) = amount { true } else { false }
    let creators =
      name.map { words.phrase(isOne ? .oneOfTier : .countOfTier, number, $0) }
      ?? words.phrase(isOne ? .oneOfAll : .countOfAll, number)
    switch kind {
    case .atLeast: return words.phrase(.bookAtLeast, creators)
    case .atMost: return words.phrase(.bookAtMost, creators)
    case .shareAtLeast: return words.phrase(.shareAtLeast, name ?? words.phrase(.shortAllCreators), number)
    case .shareAtMost: return words.phrase(.shareAtMost, name ?? words.phrase(.shortAllCreators), number)
    }
  }

  private func rate(_ rate: RateOutline) -> String {
    switch rate {
    case .fee: words.phrase(.rateFee)
    case .reach: words.phrase(.rateReach)
    case .engagement: words.phrase(.rateEngagement)
    }
  }
}
