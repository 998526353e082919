/// A kind of thing that can be named.
enum StatementKind { case rule, tactic, risk, playbook }
