#!/usr/bin/env python3
"""Writes the default pack with generated rules beside it, to measure sessions with many rules.

    python3 session_pack.py OUT [--rules 10000] [--seed 7]

Every generated rule has two conditions over what a session moves (budget, weeks, audience, goals, platforms, niche) and gives points to
a tier. Few of them fire for one brief, as in a pack that grew for years.
"""
import argparse
import os
import random
import shutil


def condition(pick):
    kind = pick.randrange(6)
    if kind == 0:
        low = pick.randrange(20, 3000)
        return f'budget:between("{low}tr", "{low + pick.randrange(5, 120)}tr")'
    if kind == 1:
        low = pick.randrange(2, 40)
        return f"weeks:between({low}, {low + pick.randrange(0, 3)})"
    if kind == 2:
        low = pick.randrange(10, 9000) * 1000
        return f"audience:between({low}, {low * 11 // 10})"
    if kind == 3:
        goal = pick.choice(["awareness", "engagement", "trust", "conversion", "community"])
        low = pick.randrange(1, 90)
        return f"goal.{goal}:between({low / 100}, {(low + 6) / 100})"
    if kind == 4:
        return f'platforms:has("{pick.choice(["tiktok", "facebook", "youtube", "instagram", "zalo"])}")'
    return f'niche:is("{pick.choice(["beauty", "fashion", "food", "tech", "travel", "finance", "education", "home"])}")'


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("out")
    parser.add_argument("--rules", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=7)
    given = parser.parse_args()
    here = os.path.dirname(os.path.abspath(__file__))
    shutil.copytree(os.path.join(here, "..", "rules"), given.out)
    pick = random.Random(given.seed)
    made = given.rules - 129
    for start in range(0, made, 500):
        with open(os.path.join(given.out, f"made-{start // 500:02}.lua"), "w", encoding="utf-8") as file:
            for number in range(start, min(start + 500, made)):
                tier = pick.choice(["nano", "micro", "macro"])
                file.write(
                    f'rule "made-{number:05}" {{\n'
                    f'  title  = {{ en = "Made rule {number}", vi = "Quy tắc sinh {number}" }},\n'
                    f'  reason = {{ en = "Made to measure.", vi = "Sinh ra để đo." }},\n'
                    f'  source = "generated",\n'
                    f"  when   = all {{ {condition(pick)}, {condition(pick)} }},\n"
                    f"  favour = {{ {tier} = {pick.choice([-2, -1, 1, 2])} }},\n"
                    f"}}\n\n")


if __name__ == "__main__":
    main()
