// Small words for making and finding parts of the page.

const byId = (id) => document.getElementById(id);

const element = (tag, text = "", className = "") => {
  const node = document.createElement(tag);
  node.textContent = text;
  if (className) node.className = className;
  return node;
};

const shape = (tag, attributes, text) => {
  const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  if (text !== undefined) node.textContent = text;
  return node;
};

const pressable = (text, className, action) => {
  const node = element("button", text, className);
  node.type = "button";
  node.addEventListener("click", action);
  return node;
};

// Makes a button of what is none in itself: both keys of a button press it.
const pressedBy = (node, action) => {
  node.addEventListener("click", action);
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    action();
  });
};

// Draws parts of the page anew; what is drawn in the place of the focused one has the focus then.
const keepingFocus = (draw) => {
  const focused = document.activeElement;
  const part = focused?.closest("#now-picture, #history, #frames");
  const places = () => [...part.querySelectorAll("a, button, [tabindex]")];
  const at = part ? places().indexOf(focused) : -1;
  draw();
  if (at >= 0) places()[at]?.focus({ preventScroll: true });
};

const lineLink = (line) => {
  const anchor = element("a", "line " + line);
  anchor.href = "#L" + line;
  return anchor;
};

// Words in which code stands between backquotes.
const prose = (text) => {
  const paragraph = element("p");
  text.split("`").forEach((part, i) => paragraph.append(i % 2 ? element("code", part) : part));
  return paragraph;
};

const clear = (className) => {
  document.querySelectorAll("." + className).forEach((node) => node.classList.remove(className));
};

const counted = (number, what) => `${number} ${what}${number === 1 ? "" : "s"}`;

const shorten = (text, length) => (text.length > length ? text.slice(0, length - 1) + "…" : text);

const isTyping = (target) => target.matches("input:not([type=range]), textarea, select");
