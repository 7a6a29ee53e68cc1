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

const shorten = (text, length) => (text.length > length ? text.slice(0, length - 1) + "…" : text);

const isTyping = (target) => target.matches("input:not([type=range]), textarea, select");
