/// Words that give a pack its vocabulary.
extension LanguageSchema {
  static let fieldKeys: [Key] = [
    Key("type", "kolmix.field_type", "What it holds; decides its predicates."),
    Key("title", "kolmix.text", "Its name for people."),
    Key("aliases?", "string|string[]", "Other names a brief may use; marks may be left out."),
    Key("unit?", "string", "What it counts: people, weeks."),
    Key("range?", "kolmix.quantity[]", "Least and most: { 1, 520 }."),
    Key("values?", "(string|kolmix.option)[]", "What a choice or a set offers."),
    Key("columns?", "kolmix.field_columns[]", "The columns of records."),
    Key("default?", "any", "What holds when the brief is silent."),
    Key("required?", "boolean", "Whether a brief without it is refused."),
    Key("role?", "kolmix.role", "What planning uses it for."),
    Key("ask?", "kolmix.text", "What to ask the client when it is missing."),
  ]

  static let vocabulary: [Table] = [
    Table(id: "field", note: "A field of the brief.", keys: fieldKeys),
    Table(
      id: "field.columns[]", note: "A column of a field of records.",
      keys: [Key("id", "string", "Its name.")] + fieldKeys.filter { $0.name != "columns" }),
    Table(
      id: "fact", note: "Something rules infer, never part of a brief.",
      keys: fieldKeys.filter { !["columns", "default", "required", "role", "aliases", "ask"].contains($0.name) }),
    Table(
      id: "field_group", note: "A family of fields a brief may give as one block.",
      keys: [
        Key("title", "kolmix.text", "Its name for people."), Key("aliases?", "string|string[]", "Other names."),
        Key("weights?", "boolean", "Whether its fields are weights that sum to 1."),
      ]),
    Table(
      id: "goal", note: "What a campaign can be for; makes the field goal.<name>.",
      keys: [
        Key("title", "kolmix.text", "Its name for people."), Key("aliases?", "string|string[]", "Other names."),
        Key("metric", "kolmix.goal_metric", "The number it is judged by."),
        Key("proxy?", "kolmix.text", "What the metric stands in for."),
        Key("effective_frequency?", "integer", "How often one person should meet the message."),
        Key("ask?", "kolmix.text", "What to ask the client."),
      ]),
    Table(
      id: "tier_scheme", note: "How creators are cut by followers.",
      keys: [
        Key("title", "kolmix.text", "Its name for people."), Key("source", "string", "Who cuts so."),
        Key("tiers", "kolmix.tier_scheme_tiers[]", "From small to large."),
      ]),
    Table(
      id: "tier_scheme.tiers[]", note: "A tier.",
      keys: [
        Key("id", "string", "Its name: micro."), Key("title", "kolmix.text", "Its name for people."),
        Key("from", "kolmix.quantity", "Fewest followers."), Key("to?", "kolmix.quantity", "Most, excluded."),
        Key("typical?", "kolmix.quantity", "The size its rates are read at."),
        Key("prior?", "number", "Its weight before any rule speaks."),
      ]),
    Table(
      id: "rate_card", note: "What creators cost and bring.",
      keys: [
        Key("title", "kolmix.text", "Its name for people."), Key("currency", "string", "ISO code."),
        Key("rows", "kolmix.rate_card_rows[]", "By platform and followers."),
        Key("formats?", "table<string, kolmix.format_rate>", "Each kind of content against a standard post."),
        Key("niches?", "table<string, number>", "Factors on fees by niche."),
        Key("seasons?", "table<string, number>", "Factors on fees by season."),
        Key("rights?", "table<string, number>", "Factors on fees by usage rights."),
        Key("exclusivity?", "table<string, number>", "Factors on fees by exclusivity."),
        Key("cpm?", "table<string, kolmix.quantity>", "A thousand paid impressions, by platform."),
        Key("unique_viewers?", "table<string, kolmix.quantity>", "People behind a view, by platform."),
        Key("serves?", "table<string, table<string, number>>", "What each platform is worth for each goal."),
        Key("bundle?", "kolmix.quantity", "What each further piece costs of the first."),
        Key("source?", "string", "Where the card is from."),
      ]),
    Table(
      id: "rate_card.rows[]", note: "Quartiles and median of one standard post by creators of a size.",
      keys: [
        Key("platform", "string", "Platform id."),
        Key("followers", "kolmix.quantity|kolmix.quantity[]", "Size, or from and to."),
        Key("fee", "kolmix.spread", "Money for one post."), Key("reach", "kolmix.spread", "Views ÷ followers."),
        Key("engagement", "kolmix.spread", "Reactions ÷ views."), Key("click", "kolmix.spread", "Clicks ÷ views."),
        Key("on_target", "kolmix.spread", "Part of the viewers in the audience."),
        Key("handling?", "kolmix.quantity", "What running one creator costs."),
        Key("available?", "integer", "Creators one can really book."),
        Key("source", "string", "Where the row is from."),
        Key("grade", "string", "A, B, C or D."), Key("deal?", "kolmix.text", "Which kind of deal."),
      ]),
    Table(
      id: "settings", note: "What a pack chooses among its own declarations.",
      keys: [
        Key("scheme?", "string", "Tier scheme."), Key("rate_card?", "string", "Rate card."),
        Key("entry_share?", "kolmix.quantity", "Most one creator may cost of the money for creators."),
        Key("creator_share_at_most?", "kolmix.quantity", "Most one creator may be of what is spent on creators."),
        Key("income_tax?", "kolmix.quantity", "Withheld from fees quoted net."),
        Key("new_reach_at_least?", "kolmix.quantity", "Least part of new reach of one more creator."),
        Key("join_rate?", "kolmix.quantity", "New members per click."), Key("source?", "string", "Why so."),
      ]),
  ]
}
