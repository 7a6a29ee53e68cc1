"""Template strings keep the values apart from the text around them."""

from string.templatelib import Interpolation


def html(template):
    parts = []
    for part in template:
        match part:
            case Interpolation(value=value, format_spec="raw"):
                parts.append(str(value))
            case Interpolation(value=value):
                parts.append(str(value).replace("&", "&amp;").replace("<", "&lt;"))
            case text:
                parts.append(text)
    return "".join(parts)


user, badge = "<Ann & Bob>", "<b>new</b>"
greeting = t"<p>Hello {user}, {badge:raw}</p>"
print(html(greeting))
print("strings:", greeting.strings)
print("expressions:", [i.expression for i in greeting.interpolations])
print("nested:", html(t"{user!r}, {1 + 1}"))
