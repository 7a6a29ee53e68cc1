"""int and float literals, format, %, str.format and codec error handlers over many arguments."""

import codecs

def show(f,*a):
    try: print(f.__name__ if hasattr(f,'__name__') else f, f(*a))
    except Exception as e: print(type(e).__name__, e)
show(int,'9'*5000); show(str,10**5000); show(lambda: int('9'*4300)>0); show(int, '1_000'); show(int,'1__0'); show(int,' 12 '); show(int,'0x1f',16); show(int,'z',37); show(int,b'12\xff'); show(int,'٣'); show(int, '12', 0); show(int,'012',0); show(int,1.5e308); show(int,float('nan')); show(int,float('inf'))
for x in (0.1,1e22,1e16,123456789012345678.0,5e-324,1.7976931348623157e308,-0.0,1e-5,0.0001): print(repr(x), x.hex(), float.fromhex(x.hex())==x, format(x,'.3g'), '%r'%x)
for v in ('0x1p-1080','0x1.8p1024','nan','-inf','0x','1e400','0x1p10000000000','  1.5  ','1_0.5','1__0'):
    show(float.fromhex,v); show(float,v)
specs=['','d','5','<5','>5','^5','*^9','+','-',' ','05','=+7','x','#x','X','o','#o','b','#b','c','n',',','_','_x',',d','e','.2e','E','.0f','#.0f','g','.3g','%','.1%','z.1f','s','.2s','10s','{','!','1.','.','-5','05s','=5s','+s',',s','c5','#c','+c','5.3d','_,','é^5','\U0001f600^5','99999999999999999999','.99999999999','<<5','0<5','<05','#_b','#010x','+#x','_o','_e',',b']
for v in (0,-5,255,2**70,True,1.5,-0.0,float('nan'),float('inf'),1e20,1+2j,'ab','é😀',None,[1],b'x',3.14159):
    for s in specs:
        try: print(ascii(v),ascii(s),ascii(format(v,s)))
        except Exception as e: print(ascii(v),ascii(s),type(e).__name__,ascii(str(e)))
pf=['%d','%5d','%-5d|','%05d','%+d','% d','%x','%#x','%X','%o','%#o','%e','%.2f','%g','%#g','%c','%r','%a','%s','%.2s','%10.3s|','%%','%','%z','%(a)s','%*d','%.*f','%i','%u','%ld','%5%','% 5s','%+s','%#s','%-010d|','%.0f','%.500f','%999999999999d']
for f in pf:
    for v in (1,-3,2**70,1.7,'s','é',b'b',None,(1,),(1,2),(5,1),{'a':1},[1],True,float('inf'),1j):
        try: r=f%v; print(f,ascii(v),ascii(r)[:120])
        except Exception as e: print(f,ascii(v),type(e).__name__,ascii(str(e)))
        try: r=f.encode()%v; print(f,ascii(v),ascii(r)[:120])
        except Exception as e: print(f,ascii(v),type(e).__name__,ascii(str(e)))
ff=['{}','{0}','{1}','{a}','{0.real}','{0[0]}','{0[a]}','{!r}','{!s:>5}','{!z}','{','}','{}{}','{0}{}','{}{0}','{0:{1}}','{0:{}}','{:{}}','{0.}','{0[}','{0[]}','{[}','{!}','{!r:','{:}}','{{}}','{0!r}','{.a}','{[0]}','{-1}','{01}','{ 0}','{0 }','{0:{1:{2}}}','{:\U0001f600^5}','{99999999999999999999}']
for f in ff:
    for a in ((),(1,),('x',5),([7],'3'),({'a':1},)):
        try: print(ascii(f),a,ascii(f.format(*a,a=9)))
        except Exception as e: print(ascii(f),a,type(e).__name__,ascii(str(e)))
for enc in ('ascii','latin-1','utf-8','utf-16','utf-32','utf-7','cp1252','idna','punycode','unicode_escape','raw_unicode_escape','utf-8-sig'):
    for err in ('strict','ignore','replace','backslashreplace','xmlcharrefreplace','namereplace','surrogateescape','surrogatepass','nope'):
        for s in ('abc','é','😀','\ud800','a\udc80b','\udcff'):
            try: print(enc,err,ascii(s),s.encode(enc,err))
            except Exception as e: print(enc,err,ascii(s),type(e).__name__,ascii(str(e)))
        for b in (b'abc',b'\xff\xfe',b'\xe9x',b'\xed\xa0\x80',b'\xf0\x9f\x98',b'+AA',b'\\x',b'\x00'):
            try: print(enc,err,b,ascii(b.decode(enc,err)))
            except Exception as e: print(enc,err,b,type(e).__name__,ascii(str(e)))
