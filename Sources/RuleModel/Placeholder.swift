// RuleModel
