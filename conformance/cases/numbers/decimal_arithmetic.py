# Decimal numbers: arithmetic, contexts, signals, formats, conversions, pickles.
import copy
import decimal
import fractions
import math
import pickle
import threading
from decimal import Context, Decimal, getcontext, localcontext

D = Decimal


def show(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


print(getcontext())
show(lambda: D("1.1") + D("2.2"))
show(lambda: sum([D("0.1")] * 10))
show(lambda: D(1) / 3)
show(lambda: D(1) / 0)
show(lambda: D(0) / 0)
show(lambda: D("Infinity") - D("Infinity"))
show(D, "abc")
show(D, " 1_000.5 ")
show(D, "٣.١٤")
show(D, 0.1)
show(D, (0, (1, 2), -3))
show(D, (0, (1, 12), -3))
show(D, [])
show(D, "1e999999999999999999999")
for x in "2", "0.5", "1.00000000001", "1e-5", "123456789.123456789", "1e20", "0", "-1", "NaN", "sNaN", "-Infinity":
    for name in "sqrt", "exp", "ln", "log10", "next_plus", "next_minus", "logb", "number_class", "as_tuple":
        if name == "exp" and x in ("123456789.123456789", "1e20"):
            continue
        show(getattr(D(x), name))
for a, b in ("2", "0.5"), ("4", "0.5"), ("2", "100"), ("2", "-3"), ("-2", "3"), ("-2", "0.5"), ("0", "0"), ("1.0", "7"):
    show(lambda: D(a) ** D(b))
show(pow, D(3), 5, 7)
for a in "7", "-7", "7.5", "0", "1e30":
    for b in "2", "-2", "0.3", "0":
        show(lambda: D(a) // D(b))
        show(lambda: D(a) % D(b))
        show(divmod, D(a), D(b))
        show(D(a).remainder_near, D(b))
        show(D(a).compare, D(b))
        show(D(a).max, D(b))
show(D("123.456").quantize, D(".01"))
show(D("123.456").quantize, D(".01"), "ROUND_UP")
show(D("1e30").quantize, D("1e-5"))
show(D("2.5").to_integral_value)
show(D("0.1").fma, 3, 4)
show(D("1101").logical_xor, D("111"))
show(D("12345").rotate, 2, Context(prec=5))
show(D("1000").normalize)
show(D("-0").copy_sign, D(1))
show(D("1.50").same_quantum, D("2.25"))

with localcontext(prec=5, rounding=decimal.ROUND_DOWN) as context:
    show(lambda: D(2) / 3)
    print(context.flags[decimal.Inexact], context)
    for rounding in "ROUND_UP ROUND_DOWN ROUND_CEILING ROUND_FLOOR ROUND_HALF_UP ROUND_HALF_DOWN ROUND_HALF_EVEN ROUND_05UP".split():
        context.rounding = rounding
        print(rounding, [str(+D(x)) for x in ("1.000050", "1.00015", "-1.000051", "1.00005000001")])
print(getcontext().flags)
show(Context(prec=3, traps=[]).divide, 1, 0)
show(Context(Emax=9, Emin=-9, prec=3).multiply, D("1e9"), 10)
show(Context(Emax=9, Emin=-9, prec=3, traps=[decimal.Subnormal]).multiply, D("1e-9"), D("0.1"))
show(decimal.IEEEContext, 64)
show(Context, prec=0)
show(Context, rounding="up")
show(setattr, Context(), "Emin", 1)
show(lambda: Context().flags["x"])
show(setcontext := decimal.setcontext, 5)

show(lambda: hash(D("1.5")) == hash(1.5) == hash(fractions.Fraction(3, 2)))
show(lambda: D("0.5") == fractions.Fraction(1, 2) and D("0.1") != 0.1 and D(3) == 3 + 0j)
show(lambda: D("1") < 1.5)
show(lambda: D("nan") < 1)
show(lambda: D("nan") == D("nan"))
show(lambda: D(1) + 1.5)
show(lambda: {D(1): "one"}[1])
show(sorted, [D(3), 1, D("-2.5"), 0.5])
show(int, D("1e3"))
show(float, D("1.25"))
show(complex, D("1.25"))
show(int, D("NaN"))
show(math.floor, D("-1.5"))
show(math.ceil, D("-1.5"))
show(round, D("2.675"), 2)
show(round, D("2.5"))
show(D("1.5").as_integer_ratio)
show(D.from_float, 0.1)
show(D.from_number, 0.25)
for spec in (
    "", ",.2f", "e", ".3e", "E", "g", ".3", "+.1f", " f", "010.2f", "<12,.1f", "^12", "*>12", "%", ".1%", "=+12,", "_", "z.0f", "#.0f", "08,.1f", ".4,f",
):
    print(spec, [format(D(x), spec) for x in ("1234567.891", "-0.001", "0", "1e10", "-Infinity")])
show(format, D(1), "x")
show(D("123456").to_eng_string)
show(D("1.23e-7").to_eng_string)


class Money(Decimal):
    pass


show(lambda: type(Money("1.5")) is Money and type(Money("1.5") + 1) is Decimal)
show(lambda: pickle.loads(pickle.dumps(Money("1.5"))))
show(lambda: copy.deepcopy(D("1.5")))
show(lambda: pickle.loads(pickle.dumps(Context(prec=7, traps=[decimal.Inexact]))))
getcontext().prec = 10


def run():
    print("thread", getcontext().prec, D(1) / 7)


thread = threading.Thread(target=run, context=None)
thread.start()
thread.join()
print(D(1) / 7)
