/// Words that hold what strategists know.
extension LanguageSchema {
  static let effectKeys: [Key] = [
    Key("favour?", "table<kolmix.tier, kolmix.amount>", "Points; ten double a tier's odds."),
    Key("at_least?", "table<kolmix.tier|'creators', kolmix.amount>", "Fewest creators."),
    Key("at_most?", "table<kolmix.tier|'creators', kolmix.amount>", "Most creators."),
    Key("share_at_least?", "table<kolmix.tier, kolmix.amount>", "Least part of the spend."),
    Key("share_at_most?", "table<kolmix.tier, kolmix.amount>", "Most of the spend."),
    Key("creator_share_at_most?", "kolmix.amount", "Most one new creator may cost of the money for creators."),
    Key("only_one_of?", "kolmix.tier[]", "Keeps the tier with the higher target."),
    Key("exclude?", "kolmix.tier|kolmix.tier[]", "No new creators of the tier."),
    Key("scale?", "table<kolmix.rate, kolmix.amount|table<kolmix.tier, kolmix.amount>>", "Multiplies fees or rates."),
    Key("line?", "table<kolmix.line, kolmix.amount>", "A budget line: a share of the budget, or money."),
    Key("drop_goal?", "string|string[]", "The goal's weight goes to the others."),
    Key("assume?", "table<string, any>", "Fills missing fields; listed as an assumption."),
    Key("infer?", "table<string, any>", "Settles facts other rules read."),
    Key("ask?", "string|string[]|kolmix.text", "Fields to ask for, or a question."),
    Key("block?", "kolmix.text", "No mix, and why."),
    Key("advise?", "kolmix.tactic_name|kolmix.tactic_name[]", "Tactics."),
    Key("warn?", "kolmix.risk_name|kolmix.risk_name[]", "Risks."),
    Key("playbook?", "kolmix.playbook_name", "How the campaign unfolds."),
    Key("apply?", "fun(brief: kolmix.brief, plan: kolmix.plan)", "Plain Lua; slower, not analysable."),
  ]

  static let knowledge: [Table] = [
    Table(
      id: "rule", note: "Condition and effects, with a title, a reason and a source.",
      keys: [
        Key("title", "kolmix.text", "What it says."), Key("reason?", "kolmix.text", "Why; a client understands it."),
        Key("source?", "string", "Where the knowledge is from."),
        Key("priority?", "integer", "Higher speaks first."), Key("when", "kolmix.when", "For which briefs."),
      ] + effectKeys + [
        Key("reads?", "string|string[]", "Facts its functions read beside the brief's fields."),
        Key("infers?", "string|string[]", "Facts its function infers."),
        Key("replaces?", "boolean", "Takes the place of an earlier pack's rule of this name."),
      ]),
    Table(
      id: "decision_table", note: "Rules of one shape as rows of a table.",
      keys: [
        Key("title", "kolmix.text", "What it says."), Key("reason?", "kolmix.text", "Why; a client understands it."),
        Key("source?", "string", "Where the knowledge is from."),
        Key("priority?", "integer", "Higher speaks first."),
        Key("hit", "kolmix.hit", "Which of the matching rows are taken."),
        Key("inputs?", "kolmix.bound[]", "Fields, inferred facts, or arithmetic."),
        Key("outputs?", "kolmix.output[]", "Effects: favour.micro, advise."),
        Key("rows?", "any[][]", "Cells: conditions on the inputs, then values of the outputs."),
        Key("file?", "string", "A CSV file of the pack instead of inputs, outputs and rows."),
        Key("partial?", "boolean", "No row is meant to hold for some briefs: rules check is silent about gaps."),
        Key("replaces?", "boolean", "Takes the place of an earlier pack's rows of this name."),
      ]),
    Table(
      id: "retire", note: "Drops a rule of an earlier pack.",
      keys: [Key("reason", "kolmix.text", "Why."), Key("source?", "string", "Who says so.")]),
    Table(id: "tactic", note: "A named piece of advice.", keys: adviceKeys),
    Table(id: "risk", note: "Something that may go wrong.", keys: adviceKeys),
    Table(
      id: "playbook", note: "A template of phases.",
      keys: [
        Key("title", "kolmix.text", "Its name for people."), Key("source", "string", "Where it is from."),
        Key("phases", "kolmix.playbook_phases[]", "In order."),
      ]),
    Table(
      id: "playbook.phases[]", note: "A phase.",
      keys: [
        Key("id", "string", "Its name."), Key("title", "kolmix.text", "Its name for people."),
        Key("aim?", "kolmix.text", "What it is for."), Key("share", "kolmix.quantity", "Its part of the weeks."),
        Key("least_weeks?", "integer", "Fewest weeks."), Key("launch?", "boolean", "Its first day is the launch."),
        Key("tiers?", "table<kolmix.tier, kolmix.quantity>", "Part of each tier that posts in it."),
        Key("tactics?", "kolmix.tactic_name|kolmix.tactic_name[]", "What to do in it."),
      ]),
    Table(
      id: "test", note: "A brief and what must come out.",
      keys: [
        Key("brief?", "table|string", "The brief; a text when a reader reads it. Cases change parts of it."),
        Key("reader?", "string", "The plugin's reader that reads the text."),
        Key("expect?", "kolmix.test_expect", "What must come out. Cases change parts of it."),
        Key("cases?", "kolmix.test_cases[]", "Briefs near to each other, each run by itself."),
      ]),
    Table(
      id: "test.cases[]", note: "A case of a test: what is otherwise than in the test.",
      keys: [
        Key("name", "string", "What is special to it."),
        Key("brief?", "table|string", "Fields that are otherwise."),
        Key("without?", "string|string[]", "Fields of the test's brief that this one does not give."),
        Key("expect?", "kolmix.test_expect", "What must come out otherwise."),
      ]),
    Table(id: "test.cases[].expect", note: "What must come out of a case.", keys: expectationKeys),
    Table(id: "test.expect", note: "What must come out of a brief.", keys: expectationKeys),
  ]

  private static let expectationKeys: [Key] = [
    Key("status?", "'recommended'|'incomplete'|'blocked'|'infeasible'", "Whether there is a mix."),
    Key("fired?", "string|string[]", "Rules that must fire."),
    Key("not_fired?", "string|string[]", "Rules that must not."),
    Key("share?", "table<string, kolmix.expectation>", "Of spend, by tier or tiers: ['macro+mega']."),
    Key("target?", "table<string, kolmix.expectation>", "Before counting whole creators."),
    Key("count?", "table<string, kolmix.expectation>", "Creators by tier; creators for all."),
    Key("playbook?", "kolmix.playbook_name", "The playbook."),
    Key("tactics?", "kolmix.tactic_name|kolmix.tactic_name[]", "Advice that must be given."),
    Key("risks?", "kolmix.risk_name|kolmix.risk_name[]", "Warnings that must be given."),
    Key("metrics?", "table<string, kolmix.expectation>", "Metrics of plugins."),
    Key("output?", "table<string, string|string[]>", "Texts a plugin's format must write."),
    Key("prints?", "table<string, string|string[]>", "Texts a plugin's command must print."),
  ]

  private static let adviceKeys: [Key] = [
    Key("title", "kolmix.text", "Its name for people."), Key("text", "kolmix.text", "What it says."),
    Key("source", "string", "Where the knowledge is from."),
  ]
}
