package org.krait.processor;

import javax.lang.model.element.Element;

/** Something wrong with a declaration, and where. */
record Problem(Element element, String text) {}
