// The chosen name: what it means and why, and all that reaches the same variable.

const names = { rows: [], nodes: [], chosen: null, current: null };

const letGo = () => {
  ["chosen", "same", "bound"].forEach(clear);
  names.chosen = null;
  const card = byId("why");
  card.classList.remove("filled");
  card.replaceChildren(element("h2", "A name"),
    element("p", "Point at a name, or move to it with the arrow keys, to read what it means and why.", "hint"));
};

const describe = (row) => {
  const heading = element("h3", row.name);
  heading.append(element("b", row.letter, "letter"));
  const parts = [heading, element("p", `${row.word}, in ${row.scope}`), prose(row.why)];
  if (row.line) {
    const bound = element("p", "bound on ");
    bound.append(lineLink(row.line), row.owner ? ` by ${row.owner}` : "");
    parts.push(bound);
  }
  if (row.cell) {
    parts.push(element("p", `kept in a cell that ${row.cell} ${row.cell > 1 ? "scopes share" : "scope captures"}`));
  }
  const card = byId("why");
  const close = pressable("×", "close", letGo);
  close.setAttribute("aria-label", "Let go of the name");
  card.replaceChildren(element("h2", "A name"), close, ...parts);
  card.classList.add("filled");
};

const choose = (node) => {
  ["chosen", "same", "bound"].forEach(clear);
  names.chosen = node;
  const row = names.rows[node.dataset.n];
  if (node.dataset.v) {
    document.querySelectorAll(`[data-v="${node.dataset.v}"]`).forEach((other) => other.classList.add("same"));
  }
  node.classList.add("chosen");
  if (row.line) byId("L" + row.line)?.classList.add("bound");
  describe(row);
};

// One name at a time takes part in the order of tabs; arrows move it.

const focusName = (node) => {
  if (!node) return;
  names.current.tabIndex = -1;
  names.current = node;
  node.tabIndex = 0;
  node.focus({ preventScroll: true });
  node.scrollIntoView({ block: "nearest", inline: "nearest" });
};

const nameInNextLine = (node, step) => {
  let line = node.closest(".line");
  do {
    do line = step > 0 ? line?.nextElementSibling : line?.previousElementSibling;
    while (line && !line.classList.contains("line"));
  } while (line && !line.querySelector(".n"));
  return line?.querySelector(".n");
};

const moveToName = (event) => {
  const at = names.nodes.indexOf(event.target);
  const next = {
    ArrowRight: () => names.nodes[at + 1],
    ArrowLeft: () => names.nodes[at - 1],
    ArrowDown: () => nameInNextLine(event.target, 1),
    ArrowUp: () => nameInNextLine(event.target, -1),
    Home: () => names.nodes[0],
    End: () => names.nodes[names.nodes.length - 1],
  }[event.key];
  if (at < 0 || !next || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  focusName(next());
};

const openNames = () => {
  names.rows = JSON.parse(byId("names").textContent);
  names.nodes = [...byId("source").querySelectorAll(".n")];
  names.chosen = null;
  names.current = names.nodes[0];
  for (const node of names.nodes) node.tabIndex = node === names.current ? 0 : -1;
  const source = byId("source");
  source.addEventListener("keydown", moveToName);
  source.addEventListener("focusin", (event) => {
    if (event.target.matches(".n")) choose(event.target);
  });
};

const chooseByPointer = (event) => {
  const node = event.target.closest?.(".n[data-n]");
  if (node && (node !== names.chosen || event.type === "click")) choose(node);
};
document.addEventListener("pointerover", chooseByPointer);
document.addEventListener("click", chooseByPointer);
