# XML: what the parser tells of good and bad documents, and the modules above it.
import pyexpat, xml.etree.ElementTree as ET, io
from xml.dom import minidom
import xml.sax, plistlib


def run(doc, ns=None, chunks=None, **attrs):
    out = []
    p = pyexpat.ParserCreate(None, ns)
    for k, v in attrs.items():
        setattr(p, k, v)
    for h in ('StartElement', 'EndElement', 'CharacterData', 'ProcessingInstruction', 'Comment', 'StartCdataSection', 'EndCdataSection', 'StartDoctypeDecl', 'EndDoctypeDecl', 'XmlDecl', 'EntityDecl', 'NotationDecl', 'ElementDecl', 'AttlistDecl', 'SkippedEntity', 'StartNamespaceDecl', 'EndNamespaceDecl', 'UnparsedEntityDecl'):
        if h + 'Handler' in attrs:
            continue
        setattr(p, h + ('Handler' if True else ''), (lambda h: lambda *a: out.append((h,) + a + ((p.CurrentLineNumber, p.CurrentColumnNumber) if h in ('StartElement', 'EndElement', 'CharacterData') else ())))(h))
    try:
        if chunks:
            for c in range(0, len(doc), chunks):
                p.Parse(doc[c:c + chunks])
            p.Parse(b'' if isinstance(doc, bytes) else '', True)
        else:
            p.Parse(doc, True)
    except LookupError as e:
        out.append((repr(e),))
    except pyexpat.ExpatError as e:
        out.append((str(e), e.code, e.lineno, e.offset, p.ErrorCode))
    if chunks:
        m = []
        for o in out:
            if o[0] == 'CharacterData' and m and (m[-1][0] == 'CharacterData'):
                m[-1] = ('CharacterData', m[-1][1] + o[1])
            elif isinstance(o[0], str) and o[0] in ('StartElement', 'EndElement', 'CharacterData'):
                m.append(o[:-2])
            else:
                m.append(o)
        out = m
    for o in out:
        print('  ', o)
docs = ['<a/>', '<a><b c="1" d=\'2\'>text</b>tail\nline2\n\n</a>\n<!-- end --><?pi data here?>', '<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<r>&lt;&amp;&#65;&#x42;&quot;<![CDATA[<raw>&]]></r>', '<!DOCTYPE r [<!ENTITY e "ent &#60;b/>x"><!ENTITY f "&e;&e;"><!ELEMENT r (a|(b,c?)+)*><!ELEMENT a EMPTY><!ELEMENT b ANY><!ELEMENT m (#PCDATA|a)*><!ATTLIST r x CDATA "def" y (p|q) #IMPLIED z ID #REQUIRED w NMTOKENS "  a  b "><!NOTATION n SYSTEM "nn"><!ENTITY u SYSTEM "uu" NDATA n><!ENTITY % pe "<!ENTITY g \'gg\'>">%pe;<!-- c --><?p i?>]><r z="&e;">&f;&g;</r>'.replace('z="&e;"', 'z="1"'), '<!DOCTYPE r SYSTEM "x.dtd"><r>&undef;</r>', '<!DOCTYPE html PUBLIC "-//W3C//DTD" "http://x"><html/>', '<a\n b="x\ny\tz"/>', '<é ü="ö">ñ</é>', '<a>\r\nb\rc</a>', '<a b="&lt;&#10;"/>', '<a  ></a  >', '<a>]]</a>']
bad = ['', '  ', 'abc', '<a>', '<a', '<a b', '<a b>', '<a b=c>', '<a b="c>', '<a b="1" b="2"/>', '<a></b>', '<a>&x;</a>', '<a>& b</a>', '<a>&b c</a>', '<a/><b/>', '<a/>text', '<a>]]></a>', '<a><![CDATA[x', '<!-- x', '<a><!-- a -- b --></a>', '<a>\x01</a>', '< a/>', '<a><</a>', '<a b="<"/>', '<a b="1"c="2"/>', '<1/>', '</a>', '<?xml version="1.0"?><?xml version="1.0"?><a/>', ' <?xml version="1.0"?><a/>', '<?xml?><a/>', '<a>&#0;</a>', '<a>&#xFFFFFF;</a>', '<!DOCTYPE a><!DOCTYPE a><a/>', '<a><!DOCTYPE b></a>', '<a/ >', '<a>&lt</a>', '<!DOCTYPE a [<!ENTITY e "&e;">]><a>&e;</a>', '<!DOCTYPE a [<!ENTITY e "<b>">]><a>&e;</a>', '<a>\n\n  <b></c></a>', '&', '<!FOO>', '<a x:y="1"/>']
for d in docs:
    print(repr(d))
    run(d)
    run(d.encode(), chunks=3, buffer_text=True)
for d in bad:
    print(repr(d))
    run(d)
    run(d.encode(), chunks=1)
for d in ('<x:a xmlns:x="u" xmlns="d" p="1" x:q="2"><b/></x:a>', '<x:a/>', '<a xmlns:x=""/>', '<a xmlns:xml="x"/>', '<a><b xmlns="n"><c/></b><d/></a>', '<a xml:lang="en"/>'):
    print(d)
    run(d, ' ')
    run(d, ' ', namespace_prefixes=True, ordered_attributes=True)
run(b'\xef\xbb\xbf<a>\xc3\xa9</a>')
run('<?xml version="1.0" encoding="latin-1"?><a>é</a>'.encode('latin-1'))
run('<a>é</a>'.encode('utf-16'))
run(b'<a>\xff</a>')
run(b'<a>\xc3')
e = ET.fromstring('<root a="1"><child>text</child>tail<child n="2"/></root>')
print(ET.tostring(e), [c.tag for c in e], e.find('child').text, e[0].tail, len(e.findall('.//child[@n]')), ET.canonicalize('<b c="1" a="2"/>'))
try:
    ET.fromstring('<a><b></a>')
except ET.ParseError as x:
    print(x, x.code, x.position)
for ev, el in ET.iterparse(io.BytesIO(b'<a><b>x</b><c/></a>'), events=('start', 'end')):
    print(ev, el.tag, el.text)
print(ET.tostring(ET.fromstring('<a xmlns:p="urn:x" p:q="1"><p:b/></a>')))
t = ET.ElementTree(e)
ET.indent(t)
b = io.BytesIO()
t.write(b, encoding='utf-8', xml_declaration=True)
print(b.getvalue().decode())
try:
    ET.fromstring('<a>&nbsp;</a>')
except ET.ParseError as x:
    print(x)
d = minidom.parseString('<?xml version="1.0"?><!DOCTYPE a><a b="c"><!--x--><d>t<![CDATA[cd]]></d></a>')
print(d.toxml())
print(d.toprettyxml(indent=' '))


class H(xml.sax.ContentHandler):

    def startElement(s, n, a):
        print('start', n, dict(a))

    def endElement(s, n):
        print('end', n)

    def characters(s, c):
        print('chars', repr(c))
xml.sax.parseString(b'<a b="1">x\ny<c/></a>', H())
try:
    xml.sax.parseString(b'<a>', H())
except xml.sax.SAXParseException as x:
    print(x)
pl = plistlib.dumps({'a': [1, 2.5, True, b'xx'], 's': 't'})
print(plistlib.loads(pl))
import xmlrpc.client as xc
print(xc.loads(xc.dumps((1, 'a', [True, None], {'k': 2.5}), 'm', allow_none=True)))
q = pyexpat.ParserCreate()
for f in (lambda: q.Parse(1), lambda: q.Parse(''), lambda: setattr(q, 'buffer_size', 'a'), lambda: setattr(q, 'buffer_size', 0), lambda: pyexpat.ParserCreate(namespace_separator='ab'), lambda: pyexpat.ErrorString(5), lambda: q.ParseFile(1)):
    try:
        print(f())
    except Exception as x:
        print(type(x).__name__, x)


def boom(*a):
    raise KeyError('x')
q = pyexpat.ParserCreate()
q.StartElementHandler = boom
try:
    q.Parse('<a/>', True)
except KeyError as x:
    print(repr(x))
q = pyexpat.ParserCreate()
q.DefaultHandler = lambda s: print('default', repr(s))
q.Parse('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY e "v">]>\n<a>x&e;<!--c--></a>', True)
q = pyexpat.ParserCreate()
q.DefaultHandlerExpand = lambda s: print('defexp', repr(s))
q.Parse('<!DOCTYPE a [<!ENTITY e "v">]><a>x&e;</a>', True)
try:
    q.Parse('', True)
except pyexpat.error as x:
    print(x)
print(pyexpat.errors.XML_ERROR_SYNTAX, pyexpat.errors.codes['syntax error'], pyexpat.errors.messages[3], pyexpat.model.XML_CTYPE_SEQ)
