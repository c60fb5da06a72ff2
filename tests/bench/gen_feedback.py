#!/usr/bin/env python3
"""Writes an invented feedback file of any length: gen_feedback.py ROWS OUT.csv. The same rows give the same bytes."""
import random
import sys

WHO = ["the nurses", "the staff", "all staff", "the doctor", "reception", "the porter", "the midwife", "the ward team",
       "the physio", "the consultant"]
DID = ["were kind and caring", "explained everything clearly", "did not listen to us", "kept us waiting for hours",
       "were rushed off their feet", "answered the call bell quickly", "forgot my medication",
       "were brilliant from start to finish", "seemed short staffed", "made my mum feel safe",
       "gave us mixed messages", "could not find my notes"]
MORE = ["food was cold", "parking was a nightmare", "the waiting room was full", "discharge took all day",
        "it was noisy at night", "clean and tidy", "pain relief came late", "I would recommend this ward",
        "no one told us what was happening", "thank you so much", "communication was poor", "toilets need attention"]
SCORES, SCORE_WEIGHTS = [1, 2, 3, 4, 5, 6], [45, 28, 10, 7, 7, 3]


def comment(chance, number):
    text = f"{chance.choice(WHO)} {chance.choice(DID)}, {chance.choice(MORE)}"
    if chance.random() < 0.95:
        text += f" and {chance.choice(MORE)}"
    if number % 40000 == 7:
        text += " tracheostomy"  # a rare word, for measuring searches
    if chance.random() < 0.02:
        text = text.replace(",", ', ""she said"",', 1)
    return text


def row(chance, number):
    text = comment(chance, number)
    day = f"20{chance.randint(22, 24)}-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}"
    site, ward = f"S{chance.randint(1, 12):02d}", f"W{chance.randint(1, 80):03d}"
    score = chance.choices(SCORES, SCORE_WEIGHTS)[0]
    return f'{number},{day},{site},{ward},{score},"{text}"\r\n'


def main(rows, path):
    chance = random.Random(20240601)
    with open(path, "w", newline="") as out:
        out.write("id,received,site,ward,rating,comment\r\n")
        for number in range(1, rows + 1):
            out.write(row(chance, number))


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
