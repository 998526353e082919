#!/usr/bin/env python3
"""Turns a rule set of the peers' workload (neutral JSON) into a pack of Lua rule files.

    python3 pack.py RULES.json OUT [--vocabulary rules/00-vocabulary] [--functions BRIEFS.jsonl]

The pack is a copy of the default vocabulary, `01-workload.lua` with the fields of the workload, each with a `p` before
its name so that it meets no field of the vocabulary, and `rules.lua` with one rule for each rule of the set.

A neutral `between` is half open (lo <= x < hi); ours is closed. The workload's values lie on a grid, so its upper end
becomes the last grid point below: the rules fire for the same briefs.

With --functions every condition is a Lua function instead (rules that ask for members of a set are left out), and the
briefs are written beside it, as kolmix reads them (briefs.jsonl) and as plain Lua does (briefs.txt): see functions.sh.
"""
import argparse
import json
import os
import shutil

# field of the workload -> name here, grid of its values (None: not a number)
FIELDS = {
    "niche": ("pniche", None),
    "platforms": ("pplatforms", None),
    "control": ("pcontrol", None),
    "stage": ("pstage", None),
    "community_channel": ("pchannel", None),
    "budget": ("pbudget", 1),
    "audience": ("paudience", 1),
    "weeks": ("pweeks", 1),
    "past_ad_fatigue": ("pfatigue", 0.001),
}
FIELDS.update({"goals." + g: ("pgoal." + g, 0.0001)
               for g in ("awareness", "engagement", "trust", "conversion", "community")})

VALUES = {
    "niche": ["beauty", "fashion", "food", "tech", "travel", "fitness", "parenting", "gaming", "finance", "education",
              "home", "auto"],
    "platforms": ["facebook", "tiktok", "instagram", "youtube", "zalo"],
    "control": ["low", "medium", "high"],
    "stage": ["launch", "sustain"],
}


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def number(value):
    return ("%.4f" % value).rstrip("0").rstrip(".") if isinstance(value, float) else str(value)


def title(text):
    return "title = { en = %s, vi = %s }" % (quoted(text), quoted(text))


def vocabulary():
    yield 'field_group "pgoal" { title = { en = "Workload goals", vi = "Mục tiêu đo tải" } }\n'
    for field, (name, grid) in FIELDS.items():
        if field in VALUES:
            kind = "set" if field == "platforms" else "choice"
            extra = ", values = { %s }" % ", ".join(map(quoted, VALUES[field]))
        elif grid is None:
            kind, extra = "flag", ""
        elif grid < 1:
            kind, extra = "percent", ""
        else:
            kind, extra = ("money" if field == "budget" else "integer"), ""
        yield "field %s { type = %s, %s%s }\n" % (quoted(name), quoted(kind), title("Workload: " + field), extra)


def condition(leaf):
    name, grid = FIELDS[leaf["field"]]
    op, value = leaf["op"], leaf["value"]
    if op == ">=":
        return "%s:at_least(%s)" % (name, number(value))
    if op == "<":
        return "%s:below(%s)" % (name, number(value))
    if op == "between":
        low, high = value
        last = high - grid if grid == 1 else round(high - grid, 4)
        return "%s:between(%s, %s)" % (name, number(low), number(last))
    if op == "in":
        return "%s:one_of { %s }" % (name, ", ".join(map(quoted, value)))
    if op == "has":
        return "%s:has %s" % (name, quoted(value))
    if isinstance(value, bool):
        return "%s:is(%s)" % (name, "true" if value else "false")
    return "%s:is %s" % (name, quoted(value))


def expression(leaf):
    name, _ = FIELDS[leaf["field"]]
    field, op, value = "b." + name, leaf["op"], leaf["value"]
    if op == "between":
        return "%s >= %s and %s < %s" % (field, number(value[0]), field, number(value[1]))
    if op == "in":
        return "(%s)" % " or ".join("%s == %s" % (field, quoted(v)) for v in value)
    if isinstance(value, bool):
        return field if value else "not " + field
    return "%s %s %s" % (field, op, quoted(value) if isinstance(value, str) else number(value))


def function(content):
    return "function(b) return %s end" % " and ".join(map(expression, content["when"]))


def brief(content, identity):
    """A brief of the workload under our names: nested for JSON, and as a Lua constructor."""
    result = {"id": identity, "goals": {"trust": 1}, "budget": content["budget"], "audience": content["audience"],
              "platforms": ["tiktok"], "weeks": 8}
    for field, (name, _) in FIELDS.items():
        if field.startswith("goals."):
            result.setdefault("pgoal", {})[field[6:]] = content["goals"][field[6:]]
        else:
            result[name] = content[field]
    return result


def lua(value):
    if isinstance(value, dict):
        return "{ %s }" % ", ".join("%s = %s" % (k, lua(v)) for k, v in value.items())
    if isinstance(value, list):
        return "{ %s }" % ", ".join(map(lua, value))
    return json.dumps(value, ensure_ascii=False)


def rule(content, as_function=False):
    points = ["%s = %d" % (tier, points) for tier, points in sorted(content["add"].items()) if points != 0]
    return "\n".join([
        "rule %s {" % quoted(content["id"]),
        "  %s," % title(content["reason"]),
        '  source = "peers", priority = %d,' % content["priority"],
        "  when = %s," % (function(content) if as_function else "{ %s }" % ", ".join(map(condition, content["when"]))),
        "  favour = { %s }," % ", ".join(points),
        "}\n\n",
    ])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("rules")
    parser.add_argument("out")
    here = os.path.dirname(os.path.abspath(__file__))
    parser.add_argument("--vocabulary", default=os.path.join(here, "..", "..", "rules", "00-vocabulary"))
    parser.add_argument("--functions", metavar="BRIEFS")
    args = parser.parse_args()
    with open(args.rules) as file:
        rules = json.load(file)["rules"]
    target = os.path.join(args.out, "00-vocabulary")
    os.makedirs(args.out, exist_ok=True)
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(args.vocabulary, target)
    with open(os.path.join(args.out, "01-workload.lua"), "w") as file:
        file.writelines(vocabulary())
    with open(os.path.join(args.out, "rules.lua"), "w") as file:
        if args.functions:
            rules = [each for each in rules if all(leaf["op"] != "has" for leaf in each["when"])]
        file.writelines(rule(each, bool(args.functions)) for each in rules)
    if args.functions:
        with open(args.functions) as file:
            briefs = [brief(json.loads(line), "b%d" % number) for number, line in enumerate(file)]
        with open(os.path.join(args.out, "briefs.jsonl"), "w") as file:
            file.writelines(json.dumps(each) + "\n" for each in briefs)
        with open(os.path.join(args.out, "briefs.txt"), "w") as file:
            file.writelines("return %s\n" % lua(each) for each in briefs)
    print("%d rules, %d bytes" % (len(rules), os.path.getsize(os.path.join(args.out, "rules.lua"))))


if __name__ == "__main__":
    main()
