// The cells at a step as boxes, and the closures that point to them.

const CELL_ROW = 56;
const CELL_WIDTH = 202;
const CLUSTER_GAP = 12;
const CLOSURE_X = 262;
const PICTURE_WIDTH = 430;

const lastWrite = (cell) => player.run.cells[cell].writes.filter((write) => write.step <= player.at).pop();

const holdersIn = (cell) => player.run.closures.filter((closure, i) =>
  player.closureSeen[i] <= player.at && closure.cells.includes(cell)).length;

// Python's own cell of a class body, as long as no closure holds it.
const isHidden = (cell) => player.run.cells[cell].name.startsWith("__") && !holdersIn(cell);

// A cell that holds nothing and that no closure holds: its function has not used the variable yet.
const isIdle = (cell) => !holdersIn(cell) && !lastWrite(cell);

const cellBox = (cell, y, sharers) => {
  const { name, owner } = player.run.cells[cell];
  const write = lastWrite(cell);
  const contents = write?.after ?? "(unbound)";
  const group = shape("g", {
    class: sharers > 1 ? "cell shared" : "cell", tabindex: 0, role: "button",
    "aria-pressed": player.cell === cell, "data-cell": cell,
  });
  const state = (player.cell === cell ? " chosen" : "") + (write?.step === player.at ? " written" : "");
  group.append(
    shape("title", {}, `cell ${cell + 1}: ${name} = ${contents}`),
    shape("text", { class: "title", x: 4, y: y - 5 }, shorten(`cell ${cell + 1} of ${frameName({ name: owner })}`, 32)),
    shape("rect", { class: "box" + state, x: 2, y, width: CELL_WIDTH - 4, height: 24, rx: 3 }),
    shape("text", { class: "name", x: 10, y: y + 17 }, shorten(`${name} = ${contents}`, 23)),
  );
  if (sharers > 1) group.append(shape("text", { class: "title", x: 4, y: y + 37 }, `shared by ${sharers} closures`));
  pressedBy(group, () => chooseCell(cell));
  return group;
};

const closureBox = (closure, y, variables) => {
  const { name, line, file } = player.run.closures[closure];
  const width = PICTURE_WIDTH - CLOSURE_X - 2;
  const anchor = shape(file ? "g" : "a", { class: "closure", "data-closure": closure });
  if (!file) anchor.setAttribute("href", "#L" + line);
  const title = [`closure ${closure + 1}`, ...variables].join(" · ");
  anchor.append(
    shape("title", {}, `closure ${closure + 1}: ${name}, written on line ${line}${file ? " of " + file : ""}`),
    shape("text", { class: "title", x: CLOSURE_X + 8, y: y - 5 }, shorten(title, 24)),
    shape("rect", { class: "closure", x: CLOSURE_X, y, width, height: 24, rx: 12 }),
    shape("text", { class: "name", x: CLOSURE_X + 11, y: y + 17 }, shorten(file ? `${name}, ${file}` : `${name}, line ${line}`, 19)),
  );
  return anchor;
};

const cellArrow = (closure, cell, from, to) => {
  const bend = (CLOSURE_X + CELL_WIDTH) / 2;
  return shape("path", {
    class: cell === player.cell ? "arrow same" : "arrow",
    "marker-end": "url(#now-head)",
    "data-from": closure,
    "data-to": cell,
    d: `M${CLOSURE_X} ${from + 12}C${bend} ${from + 12} ${bend} ${to + 12} ${CELL_WIDTH + 1} ${to + 12}`,
  });
};

const arrowHead = () => {
  const marker = shape("marker", {
    id: "now-head", viewBox: "0 0 8 8", refX: 7, refY: 4, markerWidth: 8, markerHeight: 8, markerUnits: "userSpaceOnUse", orient: "auto",
  });
  marker.append(shape("path", { d: "M0 0L8 4L0 8z" }));
  return marker;
};

// Cells and closures that hang together, by arrows, make a cluster.
const clustersOf = (cells, closures) => {
  const clusters = cells.map((cell) => ({ cells: [cell], closures: [] }));
  for (const closure of closures) {
    const held = player.run.closures[closure].cells;
    const [first, ...others] = clusters.filter((cluster) => cluster.cells.some((cell) => held.includes(cell)));
    if (!first) continue;
    first.closures.push(closure);
    for (const other of others) {
      first.cells.push(...other.cells);
      first.closures.push(...other.closures);
      clusters.splice(clusters.indexOf(other), 1);
    }
  }
  for (const cluster of clusters) {
    cluster.cells.sort((a, b) => a - b);
    cluster.closures.sort((a, b) => a - b);
  }
  return clusters;
};

// The heights of cells and closures: in a cluster the shorter column stands in the middle of the longer.
const placesOf = (clusters) => {
  const places = { cells: new Map(), closures: new Map(), height: 0 };
  let top = 20;
  for (const { cells, closures } of clusters) {
    const rows = Math.max(cells.length, closures.length);
    const y = (i, count) => top + ((rows - count) / 2 + i) * CELL_ROW;
    cells.forEach((cell, i) => places.cells.set(cell, y(i, cells.length)));
    closures.forEach((closure, i) => places.closures.set(closure, y(i, closures.length)));
    top += rows * CELL_ROW + CLUSTER_GAP;
  }
  places.height = top - CLUSTER_GAP - 14;
  return places;
};

// The variables of the shown frames that hold each closure, innermost frame first.
const holdersOf = () => {
  const holders = new Map();
  for (const number of [...player.run.steps[player.at].frames].reverse()) {
    for (const { name, closure } of player.run.frames[number].variables) {
      if (closure === undefined) continue;
      const names = holders.get(closure) ?? new Set();
      holders.set(closure, names.add(name));
    }
  }
  return holders;
};

const drawCells = () => {
  const seen = (moments) => moments.map((_, i) => i).filter((i) => moments[i] <= player.at);
  const closures = seen(player.closureSeen);
  const cells = seen(player.cellSeen).filter((cell) => !isIdle(cell) && !isHidden(cell));
  if (!cells.length) return element("p", "No cell yet: nothing is captured so far.", "none");
  const places = placesOf(clustersOf(cells, closures));
  const variables = holdersOf();
  const svg = shape("svg", { class: "cells", role: "group", viewBox: `0 0 ${PICTURE_WIDTH} ${places.height}`, width: PICTURE_WIDTH });
  const words = closures.map((i) => `${player.run.closures[i].name} holds `
    + player.run.closures[i].cells.map((c) => `cell ${c + 1}, ${player.run.cells[c].name}`).join(" and "));
  svg.setAttribute("aria-label", words.join(". ") || "Cells that no closure holds yet");
  svg.append(arrowHead(), ...cells.map((cell) => cellBox(cell, places.cells.get(cell), holdersIn(cell))));
  for (const [closure, y] of places.closures) {
    const group = shape("g", { class: "holder" });
    for (const cell of player.run.closures[closure].cells) {
      if (places.cells.has(cell)) group.append(cellArrow(closure, cell, y, places.cells.get(cell)));
    }
    group.append(closureBox(closure, y, variables.get(closure) ?? []));
    svg.append(group);
  }
  return svg;
};
