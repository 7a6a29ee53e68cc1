"use strict";
// The page is complete without this script; it adds the chosen name, search and the keyboard.
(() => {
  const rows = JSON.parse(document.getElementById("names").textContent);
  const root = document.documentElement;
  const card = document.getElementById("why");
  const source = document.getElementById("source");
  const names = [...source.querySelectorAll(".n")];
  let chosen = null;

  // The chosen name

  const element = (tag, text, className) => {
    const node = document.createElement(tag);
    node.textContent = text;
    if (className) node.className = className;
    return node;
  };

  const prose = (text) => {
    const paragraph = document.createElement("p");
    text.split("`").forEach((part, i) => paragraph.append(i % 2 ? element("code", part) : part));
    return paragraph;
  };

  const link = (line) => {
    const anchor = element("a", "line " + line);
    anchor.href = "#L" + line;
    return anchor;
  };

  const describe = (row) => {
    const heading = element("h3", row.name);
    heading.append(element("b", row.letter, "letter"));
    const where = element("p", row.word + ", in " + row.scope);
    const parts = [heading, where, prose(row.why)];
    if (row.line) {
      const bound = element("p", "bound on ");
      bound.append(link(row.line), row.owner ? " by " + row.owner : "");
      parts.push(bound);
    }
    if (row.cell) {
      parts.push(prose("kept in a cell that " + row.cell + (row.cell > 1 ? " scopes share" : " scope captures")));
    }
    card.replaceChildren(element("h2", "A name"), ...parts);
    card.classList.add("filled");
  };

  const choose = (node) => {
    chosen?.classList.remove("chosen");
    document.querySelectorAll(".same, .bound").forEach((old) => old.classList.remove("same", "bound"));
    chosen = node;
    const row = rows[node.dataset.n];
    if (node.dataset.v) {
      document.querySelectorAll(`[data-v="${node.dataset.v}"]`).forEach((other) => other.classList.add("same"));
    }
    node.classList.add("chosen");
    if (row.line) document.getElementById("L" + row.line)?.classList.add("bound");
    describe(row);
  };

  document.addEventListener("pointerover", (event) => {
    const node = event.target.closest(".n[data-n]");
    if (node && node !== chosen) choose(node);
  });
  document.addEventListener("click", (event) => {
    const node = event.target.closest(".n[data-n]");
    if (node) choose(node);
  });

  // The keyboard: one name at a time takes part in the order of tabs; arrows move it.

  let current = names[0];
  for (const node of names) node.tabIndex = node === current ? 0 : -1;

  const focus = (node) => {
    if (!node) return;
    current.tabIndex = -1;
    current = node;
    node.tabIndex = 0;
    node.focus({ preventScroll: true });
    node.scrollIntoView({ block: "nearest", inline: "nearest" });
  };

  const inNextLine = (node, step) => {
    let line = node.closest(".line");
    do {
      do line = step > 0 ? line?.nextElementSibling : line?.previousElementSibling;
      while (line && !line.classList.contains("line"));
    } while (line && !line.querySelector(".n"));
    return line?.querySelector(".n");
  };

  source.addEventListener("focusin", (event) => {
    if (event.target.matches(".n")) choose(event.target);
  });
  source.addEventListener("keydown", (event) => {
    if (!event.target.matches(".n")) return;
    const at = names.indexOf(event.target);
    const next = {
      ArrowRight: () => names[at + 1],
      ArrowLeft: () => names[at - 1],
      ArrowDown: () => inNextLine(event.target, 1),
      ArrowUp: () => inNextLine(event.target, -1),
      Home: () => names[0],
      End: () => names[names.length - 1],
    }[event.key];
    if (next) {
      event.preventDefault();
      focus(next());
    }
  });

  // Search

  const query = document.getElementById("query");
  const hits = document.getElementById("hits");
  let found = [];
  let shown = -1;

  const search = () => {
    found.forEach((node) => node.classList.remove("found"));
    const wanted = query.value.trim();
    found = wanted ? names.filter((node) => node.textContent.includes(wanted)) : [];
    found.forEach((node) => node.classList.add("found"));
    shown = -1;
    hits.textContent = wanted ? String(found.length) : "";
  };
  query.addEventListener("input", search);
  document.getElementById("search").addEventListener("submit", (event) => {
    event.preventDefault();
    if (found.length === 0) return;
    shown = (shown + 1) % found.length;
    hits.textContent = shown + 1 + "/" + found.length;
    choose(found[shown]);
    found[shown].scrollIntoView({ block: "center", inline: "nearest" });
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !event.target.matches("input")) {
      event.preventDefault();
      query.focus();
    }
  });

  // Letters and theme

  const letters = document.getElementById("letters");
  letters.addEventListener("click", () => {
    const on = root.classList.toggle("letters");
    letters.setAttribute("aria-pressed", String(on));
  });
  const theme = document.getElementById("theme");
  const setTheme = (name) => {
    root.dataset.theme = name;
    theme.textContent = name === "dark" ? "Light" : "Dark";
  };
  theme.addEventListener("click", () => setTheme(root.dataset.theme === "dark" ? "light" : "dark"));
  setTheme(matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
})();
