"""Format specifications of strs."""


def show(call):
    try:
        print(ascii(call()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


for spec in (
    ",_ ,, __ _, ., .,_ .,, .__ ._, . + - z # =5 05 <05 , s ,s _x .2_f 5.99999999999999999999 x<5 xe 5x d"
    " .1s ^6 >6 .0 n ! 5! xx *^7 >>3 .3 10.2 \U0001f600^7 0 00 <"
).split():
    print(ascii(spec), end=" ")
    show(lambda: format("abc", spec))
show(lambda: format("abc", " "))
show(lambda: format("abc", "\t"))
show(lambda: format("a\U0001f600", ">4"))
