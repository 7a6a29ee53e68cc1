"""time.tzset with rules of POSIX, and what follows from the zone."""
import os
import time


def show(zone):
    os.environ["TZ"] = zone
    time.tzset()
    print(zone, time.tzname, time.timezone, time.altzone, time.daylight)
    for moment in (1e9, 1.01e9):
        local = time.localtime(moment)
        print(tuple(local), local.tm_zone, local.tm_gmtoff, time.ctime(moment), time.mktime(local))
        print(time.strftime("%z %Z %s", local), time.strftime("%z %Z", tuple(local)))
        for summer in (-1, 0, 1):
            print(time.mktime(tuple(local)[:8] + (summer,)), end=" ")
        print()


for zone in (
    "UTC+0",
    "EST+05EDT,M4.1.0,M10.5.0",
    "AEST-10AEDT-11,M10.5.0,M3.5.0",
    "CET-1CEST,M3.5.0/2,M10.5.0/3",
    "CET-1CEST",
    "<+03>-3",
    "IST-5:30",
    "ABC3DEF,J60/1,J300",
    "ABC3DEF,60,300/4:30:10",
    "Nonsense/Zone",
    "X5",
    "",
):
    show(zone)

os.environ["TZ"] = "CET-1CEST,M3.5.0/2,M10.5.0/3"
time.tzset()
for moment in (985481999, 985482000, 1004230799, 1004230800):
    print(time.ctime(moment), time.localtime(moment).tm_zone)
print(time.mktime((2001, 3, 25, 2, 30, 0, 0, 0, -1)), time.mktime((2001, 14, 40, 30, 70, 80, 0, 0, -1)))
print(time.gmtime(0).tm_zone, time.gmtime(0).tm_gmtoff)

# flags, widths, weeks that belong to another year, as strftime(3) has them
for format in ("%5Y", "%-d", "%_d", "%^a", "%#Z", "%010d", "%-H", "%_5m", "%^B", "%Ey", "%Q"):
    print(repr(time.strftime(format, (2000, 1, 2, 3, 4, 5, 6, 2, 0))))
for year in (-1, 0, 99, 1999, 2004, 2005, 2147483600):
    for day, weekday in ((1, 5), (1, 0), (2, 6), (363, 0), (365, 2), (366, 3)):
        print(time.strftime("%C %G %V %U %W", (year, 1, 1, 0, 0, 0, weekday, day, 0)), end="; ")
    print()


def refused(function, *arguments):
    try:
        print(function(*arguments))
    except Exception as e:
        print(type(e).__name__, e)


for clock in (2**31, -(2**31) - 1, 2**63, "a", 1.5):
    refused(time.clock_gettime, clock)
    refused(time.clock_getres, clock)
for seconds in (2**63, 2**100, -1e300, 1e300, -1, "a"):
    refused(time.sleep, seconds)
