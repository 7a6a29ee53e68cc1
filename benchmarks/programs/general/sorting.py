"""Sorting with keys: by attribute, by tuple, by closure, stable and reversed."""

from operator import attrgetter, itemgetter

SIZE = 30_000


class Person:
    def __init__(self, name, age, score):
        self.name = name
        self.age = age
        self.score = score


def make_people(count):
    state = 7
    people = []
    for _ in range(count):
        state = (state * 16_807) % 2_147_483_647
        people.append(Person(f"p{state % 5_000}", state % 90, state % 1_000 / 10))
    return people


def run(size):
    people = make_people(size)
    by_age = sorted(people, key=attrgetter("age"))
    by_name = sorted(people, key=lambda person: (person.name, person.age))
    rows = [(person.score, person.name, person.age) for person in people]
    rows.sort(key=itemgetter(1, 0), reverse=True)
    numbers = sorted(person.score for person in people)
    position = {name: i for i, name in enumerate(sorted({person.name for person in people}))}
    by_position = sorted(people, key=lambda person: position[person.name])
    lowest = min(people, key=lambda person: (person.score, person.name))
    checksum = 0
    for i in range(0, size, 37):
        checksum = (checksum * 31 + by_age[i].age + rows[i][2] + by_position[i].age) % 1_000_003
    return checksum, by_name[0].name, lowest.name, numbers[size // 2]
