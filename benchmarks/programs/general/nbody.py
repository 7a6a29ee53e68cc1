"""Planets: float arithmetic on lists of lists."""

import math

SIZE = 12_000


def make_bodies():
    """[x, y, z, vx, vy, vz, mass] of a star and four planets on tilted orbits."""
    bodies = [[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 40.0]]
    for number, mass in enumerate((0.04, 0.01, 0.002, 0.002)):
        radius = 5.0 + 6.0 * number
        angle = 1.3 * number
        speed = math.sqrt(40.0 / radius)
        x, y = math.cos(angle), math.sin(angle)
        bodies.append([radius * x, radius * y, 0.1 * number, -speed * y, speed * x, 0.0, mass])
    return bodies


def advance(bodies, pairs, dt):
    for first, second in pairs:
        dx = first[0] - second[0]
        dy = first[1] - second[1]
        dz = first[2] - second[2]
        square = dx * dx + dy * dy + dz * dz
        pull = dt / (square * math.sqrt(square))
        to_first = second[6] * pull
        to_second = first[6] * pull
        first[3] -= dx * to_first
        first[4] -= dy * to_first
        first[5] -= dz * to_first
        second[3] += dx * to_second
        second[4] += dy * to_second
        second[5] += dz * to_second
    for body in bodies:
        body[0] += dt * body[3]
        body[1] += dt * body[4]
        body[2] += dt * body[5]


def energy(bodies, pairs):
    total = 0.0
    for first, second in pairs:
        distance = math.dist(first[:3], second[:3])
        total -= first[6] * second[6] / distance
    for body in bodies:
        total += body[6] * (body[3] ** 2 + body[4] ** 2 + body[5] ** 2) / 2
    return total


def run(size):
    bodies = make_bodies()
    pairs = [(a, b) for i, a in enumerate(bodies) for b in bodies[i + 1:]]
    for _ in range(size):
        advance(bodies, pairs, 0.01)
    return round(energy(bodies, pairs), 9)
