"""Floats by %."""


def show(call):
    try:
        print(ascii(call()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


show(lambda: '%.*f'%(2,3.14159))
show(lambda: '%.*f'%('x',3.14159))
show(lambda: '%.*f'%(-2,3.14159))
show(lambda: '%f'%1)
show(lambda: '%f'%'a')
show(lambda: '%e'%12345.678)
show(lambda: '%E'%12345.678)
show(lambda: '%g'%1e10)
show(lambda: '%g'%1e-5)
show(lambda: '%#g'%1.0)
show(lambda: '%G'%1e-10)
show(lambda: '%F'%float('inf'))
show(lambda: '%f'%float('nan'))
show(lambda: '%+f'%float('inf'))
show(lambda: '%05f'%float('-inf'))
show(lambda: '%010.3f'%-3.14159)
show(lambda: '% f'%1.0)
show(lambda: '%-10f|'%1.0)
show(lambda: '%.0f'%2.5)
show(lambda: '%#.0f'%2.5)
show(lambda: '%05.1f' % 2.25)
show(lambda: '%.3e' % 0.0)
show(lambda: '%g' % 100000)
show(lambda: '%g' % 1000000)
show(lambda: '%.0e' % 15.0)
show(lambda: '%.10g' % 0.1)
show(lambda: '%#.3g' % 1.0)
