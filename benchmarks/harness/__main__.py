"""The command line of benchmarks/run."""

import argparse
import sys

import frontend
import speed
import startup
import table

TOPICS = ("closures", "general")


def arguments():
    parser = argparse.ArgumentParser(
        prog="benchmarks/run",
        description="Runs each program on CPython and on Krait, in fresh processes, one after "
        "the other. 'first' is the first call of run(), 'steady' the median of the last third of "
        "the iterations, both in milliseconds.",
    )
    parser.add_argument("filter", nargs="*", help="only programs whose topic/name contains it; "
                        "'startup' for the start-up rows, 'frontend' for the parser's")
    parser.add_argument("--seconds", type=float, default=4,
                        help="how long each program iterates on Krait (default 4), half on CPython")
    parser.add_argument("--runs", type=int, default=15, help="of each start-up row (default 15)")
    parser.add_argument("--krait", default="", metavar="OPTIONS",
                        help="options for krait, such as '-X engine=interpreter'")
    return parser.parse_args()


def measure_programs(options):
    """Whether all programs ran and gave equal results."""
    good = True
    table.headings(speed.HEADINGS, speed.SUBHEADINGS)
    for topic in TOPICS:
        rows = []
        for file in speed.programs(topic, options.filter):
            row = speed.measure(file, options.seconds, options.krait)
            if row.complete():
                table.line(speed.cells(row))
                rows.append(row)
            if row.problem:
                good = False
                print(f"{row.name}: {row.problem}", flush=True)
        if rows:
            table.line(speed.means(topic, rows))
            print()
    return good


def measure_frontend(options):
    table.headings(frontend.HEADINGS, frontend.SUBHEADINGS)
    good = True
    for action in frontend.ACTIONS:
        speeds = frontend.measure(action, options.krait)
        table.line(frontend.cells(action, speeds))
        good = good and all(speeds)
    return good


def measure_startup(options):
    table.headings(startup.HEADINGS, startup.SUBHEADINGS)
    good = True
    for name, script in startup.SCRIPTS.items():
        starts = startup.measure(script, options.runs, options.krait)
        table.line(startup.cells(name, starts))
        good = good and all(starts)
    return good


def main():
    options = arguments()
    everything = not options.filter
    others = {"startup": measure_startup, "frontend": measure_frontend}
    wanted = [name for name in others if everything or name in options.filter]
    options.filter = [text for text in options.filter if text not in others]
    good = True
    if everything or options.filter:
        good = measure_programs(options)
    for name in wanted:
        good = others[name](options) and good
    sys.exit(0 if good else 1)


main()
