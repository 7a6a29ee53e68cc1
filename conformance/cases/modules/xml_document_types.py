"""Documents with a document type: an outer part, and declarations of their own."""

from xml.etree import ElementTree
from xml.parsers import expat

DECLARATIONS = [
    "<!ELEMENT root ANY>",
    '<!ATTLIST root a CDATA #REQUIRED b (x|y) "x">',
    '<!ENTITY acirc "&#226;">\n<!ENTITY outer SYSTEM "outer.xml">',
    '<!NOTATION gif SYSTEM "viewer">\n<!ENTITY picture SYSTEM "p.gif" NDATA gif>',
    "",
]


def told(parser, name):
    setattr(parser, name, lambda *args: print("  ", name, args))


for outer in ("", ' SYSTEM "root.dtd"', " PUBLIC '-//A//B' 'root.dtd'"):
    for declarations in DECLARATIONS:
        for opening in (" [", "[", "\n["):
            parser = expat.ParserCreate()
            told(parser, "StartDoctypeDeclHandler")
            told(parser, "EntityDeclHandler")
            told(parser, "StartElementHandler")
            try:
                parser.Parse(f"<!DOCTYPE root{outer}{opening}\n{declarations}\n] >\n<root a='1'/>", True)
            except expat.ExpatError as e:
                print(e)

for encoding in ("iso8859", "latin-1", "ISO-8859-15", "cp1252", "no-such-name"):
    try:
        document = f"<?xml version='1.0' encoding='{encoding}'?><a>\xe4</a>".encode("latin-1")
        print(encoding, ascii(ElementTree.fromstring(document).text))
    except (LookupError, ElementTree.ParseError, ValueError) as e:
        print(encoding, type(e).__name__, e)
