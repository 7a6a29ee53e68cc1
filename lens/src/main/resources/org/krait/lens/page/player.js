// The player: one moment of the recorded run at a time, with its frames, cells and closures.
(() => {
  const run = JSON.parse(document.getElementById("recording").textContent);
  const last = run.steps.length - 1;
  const timeline = document.getElementById("timeline");
  const moment = document.getElementById("moment");
  const now = document.createElement("section");
  now.id = "now";
  now.setAttribute("aria-label", "The program now");
  document.getElementById("side").prepend(now);
  let at = 0;
  let chosenCell = null;

  const element = (tag, text, className) => {
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

  // When each cell and closure is seen first

  const cellSeen = run.cells.map(() => Infinity);
  const closureSeen = run.closures.map(() => Infinity);
  run.steps.forEach((step, i) => {
    for (const number of step.frames) {
      for (const variable of run.frames[number].variables) {
        if (variable.cell !== undefined) cellSeen[variable.cell] = Math.min(cellSeen[variable.cell], i);
        if (variable.closure !== undefined) {
          closureSeen[variable.closure] = Math.min(closureSeen[variable.closure], i);
          for (const cell of run.closures[variable.closure].cells) cellSeen[cell] = Math.min(cellSeen[cell], i);
        }
      }
    }
  });

  const lastWrite = (cell) => run.cells[cell].writes.filter((write) => write.step <= at).pop();
  const contents = (cell) => lastWrite(cell)?.after ?? "(unbound)";
  const short = (text, length) => (text.length > length ? text.slice(0, length - 1) + "…" : text);

  // Frames

  const frameCard = (frame, isInnermost) => {
    const card = element("div", "", isInnermost ? "frame innermost" : "frame");
    card.append(element("h3", frame.name));
    const table = document.createElement("table");
    for (const variable of frame.variables) {
      const row = table.insertRow();
      row.append(element("th", variable.name));
      const value = row.insertCell();
      value.textContent = variable.value;
      if (variable.cell !== undefined) {
        const button = element("button", "cell " + (variable.cell + 1), "tag");
        button.type = "button";
        button.addEventListener("click", () => chooseCell(variable.cell));
        value.append(" ", button);
      }
      if (variable.closure !== undefined) value.append(" ", element("span", "closure", "tag"));
    }
    if (frame.variables.length) card.append(table);
    return card;
  };

  // Cells and closures

  const drawArrow = (svg, cell, x1, y1, x2, y2) => {
    const middle = (x1 + x2) / 2;
    svg.append(shape("path", {
      class: cell === chosenCell ? "arrow same" : "arrow",
      "marker-end": "url(#now-head)",
      d: `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`,
    }));
  };

  const picture = () => {
    const cells = run.cells.map((_, i) => i).filter((i) => cellSeen[i] <= at);
    const closures = run.closures.map((_, i) => i).filter((i) => closureSeen[i] <= at);
    if (!cells.length) return element("p", "No cell yet.", "none");
    const rows = Math.max(cells.length, closures.length);
    const svg = shape("svg", { class: "cells", role: "img", viewBox: `0 0 420 ${rows * 48 + 12}`, width: 420 });
    const words = closures.map((i) =>
      `${run.closures[i].name} holds ${run.closures[i].cells.map((c) => `cell ${c + 1}, ${run.cells[c].name}`).join(" and ")}`);
    svg.setAttribute("aria-label", words.join(". ") || "Cells that no closure holds yet");
    const marker = shape("marker", { id: "now-head", viewBox: "0 0 8 8", refX: 7, refY: 4, markerWidth: 8, markerHeight: 8, markerUnits: "userSpaceOnUse", orient: "auto" });
    marker.append(shape("path", { d: "M0 0L8 4L0 8z" }));
    svg.append(marker);
    const top = (row) => row * 48 + 20;
    cells.forEach((cell, row) => {
      const write = lastWrite(cell);
      const group = shape("g", { class: "cell", tabindex: 0, role: "button" });
      group.append(
        shape("text", { class: "title", x: 4, y: top(row) - 4 }, `cell ${cell + 1} of ${run.cells[cell].owner}`),
        shape("rect", { class: "box" + (cell === chosenCell ? " chosen" : "") + (write?.step === at ? " same" : ""), x: 2, y: top(row), width: 196, height: 24, rx: 4 }),
        shape("text", { class: "name", x: 12, y: top(row) + 17 }, short(`${run.cells[cell].name} = ${contents(cell)}`, 23)),
      );
      group.addEventListener("click", () => chooseCell(cell));
      group.addEventListener("keydown", (event) => {
        if (event.key === "Enter" || event.key === " ") {
          event.preventDefault();
          chooseCell(cell);
        }
      });
      svg.append(group);
    });
    closures.forEach((closure, row) => {
      const { name, line, cells: held } = run.closures[closure];
      for (const cell of held) {
        if (cells.includes(cell)) drawArrow(svg, cell, 280, top(row) + 12, 200, top(cells.indexOf(cell)) + 12);
      }
      const anchor = shape("a", { href: "#L" + line });
      anchor.append(
        shape("rect", { class: "closure", x: 280, y: top(row), width: 138, height: 24, rx: 12 }),
        shape("text", { class: "name", x: 292, y: top(row) + 17 }, short(`${name}, line ${line}`, 15)),
      );
      svg.append(anchor);
    });
    return svg;
  };

  const history = () => {
    if (chosenCell === null) return element("p", "Choose a cell to see who wrote it.", "hint");
    const cell = run.cells[chosenCell];
    const list = element("ol", "", "history");
    for (const write of cell.writes) {
      const item = document.createElement("li");
      const button = element("button", "step " + write.step, "tag");
      button.type = "button";
      button.addEventListener("click", () => show(write.step));
      const change = (write.before === undefined ? "" : write.before + " → ") + write.after;
      item.append(button, ` line ${write.line}: `, element("code", change), write.rebound ? "" : " (changed inside)");
      if (write === lastWrite(chosenCell)) item.className = "current";
      list.append(item);
    }
    const part = document.createElement("div");
    part.append(element("h3", `cell ${chosenCell + 1}: ${cell.name}`), list);
    return part;
  };

  const chooseCell = (cell) => {
    chosenCell = chosenCell === cell ? null : cell;
    show(at);
  };

  // Steps

  const says = { call: "is called", line: "", return: "returns ", yield: "yields ", exception: "meets " };

  const show = (step) => {
    at = Math.max(0, Math.min(last, step));
    timeline.value = at;
    const { event, line, frames, note } = run.steps[at];
    const innermost = run.frames[frames[frames.length - 1]];
    moment.textContent = `step ${at} of ${last} · ${innermost.name} ${says[event]}${note ?? ""} · line ${line}`;
    if (run.end && at === last) moment.textContent += ` · recording ended ${run.end}`;
    document.querySelectorAll(".line.now").forEach((old) => old.classList.remove("now"));
    const current = document.getElementById("L" + line);
    current?.classList.add("now");
    current?.scrollIntoView({ block: "nearest" });
    const stack = frames.map((number, i) => frameCard(run.frames[number], i === frames.length - 1));
    const view = element("div", "", "picture");
    view.append(picture());
    const [innermostCard, ...callers] = stack.reverse();
    now.replaceChildren(element("h2", "Now"), innermostCard, view, history(), ...callers);
  };

  const next = (wanted) => {
    for (let i = at + 1; i <= last; i++) if (wanted(i)) return i;
    return at;
  };
  const isWritten = (i) =>
    run.cells.some((cell, number) =>
      (chosenCell === null || chosenCell === number) && cell.writes.some((write) => write.step === i));

  const moves = {
    first: () => 0,
    back: () => at - 1,
    forward: () => at + 1,
    call: () => next((i) => run.steps[i].event === "call"),
    write: () => next(isWritten),
  };
  const keys = { "[": "back", "]": "forward", c: "call", w: "write" };

  document.getElementById("player").addEventListener("click", (event) => {
    const move = moves[event.target.closest("button")?.dataset.go];
    if (move) show(move());
  });
  document.addEventListener("keydown", (event) => {
    const move = moves[keys[event.key]];
    if (move && !event.target.matches("input") && !event.ctrlKey && !event.metaKey) show(move());
  });
  timeline.max = last;
  timeline.addEventListener("input", () => show(Number(timeline.value)));
  if (last >= 0) show(0);
})();
