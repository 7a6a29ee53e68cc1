// The cells at a step as boxes, and the closures that point to them. A cell that holds nothing and
// that no closure holds is left out: it is a variable's that its function has not used yet. So is
// Python's own cell of a class body, unless a closure holds it.

const CELL_ROW = 50;
const CELL_WIDTH = 200;
const CLOSURE_X = 262;
const PICTURE_WIDTH = 420;

const lastWrite = (cell) => player.run.cells[cell].writes.filter((write) => write.step <= player.at).pop();
const cellTop = (row) => row * CELL_ROW + 20;

const cellBox = (cell, row) => {
  const { name, owner } = player.run.cells[cell];
  const write = lastWrite(cell);
  const contents = write?.after ?? "(unbound)";
  const group = shape("g", { class: "cell", tabindex: 0, role: "button", "aria-pressed": player.cell === cell });
  const state = (player.cell === cell ? " chosen" : "") + (write?.step === player.at ? " written" : "");
  group.append(
    shape("title", {}, `cell ${cell + 1}: ${name} = ${contents}`),
    shape("text", { class: "title", x: 4, y: cellTop(row) - 5 }, shorten(`cell ${cell + 1} of ${owner}`, 30)),
    shape("rect", { class: "box" + state, x: 2, y: cellTop(row), width: CELL_WIDTH - 4, height: 24, rx: 3 }),
    shape("text", { class: "name", x: 10, y: cellTop(row) + 17 }, shorten(`${name} = ${contents}`, 23)),
  );
  group.addEventListener("click", () => chooseCell(cell));
  group.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    chooseCell(cell);
    byId("now-picture").querySelector(`[data-cell="${cell}"]`)?.focus();
  });
  group.dataset.cell = cell;
  return group;
};

const closureBox = (closure, row) => {
  const { name, line, file } = player.run.closures[closure];
  const width = PICTURE_WIDTH - CLOSURE_X - 2;
  const anchor = shape(file ? "g" : "a", { class: "closure", "data-closure": closure });
  if (!file) anchor.setAttribute("href", "#L" + line);
  anchor.append(
    shape("title", {}, `closure ${closure + 1}: ${name}, written on line ${line}${file ? " of " + file : ""}`),
    shape("text", { class: "title", x: CLOSURE_X + 8, y: cellTop(row) - 5 }, `closure ${closure + 1}`),
    shape("rect", { class: "closure", x: CLOSURE_X, y: cellTop(row), width, height: 24, rx: 12 }),
    shape("text", { class: "name", x: CLOSURE_X + 11, y: cellTop(row) + 17 }, shorten(file ? `${name}, ${file}` : `${name}, line ${line}`, 18)),
  );
  return anchor;
};

const cellArrow = (closure, cell, fromRow, toRow) => {
  const y1 = cellTop(fromRow) + 12;
  const y2 = cellTop(toRow) + 12;
  const bend = (CLOSURE_X + CELL_WIDTH) / 2;
  return shape("path", {
    class: cell === player.cell ? "arrow same" : "arrow",
    "marker-end": "url(#now-head)",
    "data-from": closure,
    "data-to": cell,
    d: `M${CLOSURE_X} ${y1}C${bend} ${y1} ${bend} ${y2} ${CELL_WIDTH + 1} ${y2}`,
  });
};

const arrowHead = () => {
  const marker = shape("marker", {
    id: "now-head", viewBox: "0 0 8 8", refX: 7, refY: 4, markerWidth: 8, markerHeight: 8, markerUnits: "userSpaceOnUse", orient: "auto",
  });
  marker.append(shape("path", { d: "M0 0L8 4L0 8z" }));
  return marker;
};

// Where a closure stands: beside the first of its cells, or below what stands there already.
const placeClosures = (closures, cells) => {
  let next = 0;
  return closures.map((closure) => {
    const rows = player.run.closures[closure].cells.map((cell) => cells.indexOf(cell)).filter((row) => row >= 0);
    next = Math.max(next, rows.length ? Math.min(...rows) : 0);
    return next++;
  });
};

const drawCells = () => {
  const seen = (moments) => moments.map((_, i) => i).filter((i) => moments[i] <= player.at);
  const held = new Set(seen(player.closureSeen).flatMap((closure) => player.run.closures[closure].cells));
  const cells = seen(player.cellSeen)
    .filter((cell) => held.has(cell) || lastWrite(cell) && !player.run.cells[cell].name.startsWith("__"));
  const closures = seen(player.closureSeen)
    .sort((a, b) => Math.min(...player.run.closures[a].cells) - Math.min(...player.run.closures[b].cells) || a - b);
  if (!cells.length) return element("p", "No cell yet: nothing is captured so far.", "none");
  const closureRows = placeClosures(closures, cells);
  const height = (Math.max(cells.length, ...closureRows.map((row) => row + 1))) * CELL_ROW + 4;
  const svg = shape("svg", { class: "cells", role: "group", viewBox: `0 0 ${PICTURE_WIDTH} ${height}`, width: PICTURE_WIDTH });
  const words = closures.map((i) => `${player.run.closures[i].name} holds `
    + player.run.closures[i].cells.map((c) => `cell ${c + 1}, ${player.run.cells[c].name}`).join(" and "));
  svg.setAttribute("aria-label", words.join(". ") || "Cells that no closure holds yet");
  svg.append(arrowHead(), ...cells.map(cellBox));
  closures.forEach((closure, i) => {
    for (const cell of player.run.closures[closure].cells) {
      const row = cells.indexOf(cell);
      if (row >= 0) svg.append(cellArrow(closure, cell, closureRows[i], row));
    }
    svg.append(closureBox(closure, closureRows[i]));
  });
  return svg;
};
