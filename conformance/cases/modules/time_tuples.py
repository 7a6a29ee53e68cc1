"""Time tuples out of range."""

import time
def t(f,*a):
    try: print(f(*a))
    except Exception as e: print(type(e).__name__, e)
base=[1900,1,1,0,0,0,0,1,-1]
for i in range(9):
    for v in (-2**31-1, -2**31, -3, -2,-1,0,1,2,6,7,12,13,23,24,31,32,59,60,61,62,366,367,2**31,2**63,'x',None,1.5):
        b=list(base); b[i]=v
        print(i,v,end=' '); t(time.asctime,tuple(b))
        print(i,v,end=' '); t(time.strftime,'%Y %j %w %H',tuple(b))
for x in (0,(),(0,)*8,(0,)*10,[0]*9,'abcdefghi'):
    t(time.asctime,x); t(time.strftime,'%Y',x); t(time.mktime,x)
for m in (b for b in ((1900,0,0)+(0,)*6, (2000,1,1,0,0,0,0,0,0),(2**31+1899,12,31,0,0,0,0,0,0),(2**31+1900,12,31,0,0,0,0,0,0))):
    t(time.asctime,m); t(time.mktime,m)
