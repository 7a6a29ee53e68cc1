// The chosen cell: who shares it, each write of it, and what its closures keep alive.

const writeItem = (write) => {
  const item = element("li");
  const change = (write.before === undefined ? "" : write.before + " → ") + write.after;
  item.append(pressable("step " + write.step, "tag", () => show(write.step)), " ",
    write.line ? lineLink(write.line) : "", write.line ? ": " : "",
    element("code", change), write.rebound ? "" : " (changed inside)");
  if (write === lastWrite(player.cell)) item.className = "current";
  return item;
};

const keptPart = ({ name, keepsAlive: kept }) => {
  const part = element("details");
  part.append(element("summary",
    `${name} keeps alive ${kept.complete ? "" : "at least "}${kept.objects} objects, about ${kept.bytes} bytes`));
  const list = element("ul");
  for (const { path, value, bytes } of kept.largest) {
    const item = element("li");
    item.append(element("code", path), ` ${value}, about ${bytes} bytes`);
    list.append(item);
  }
  part.append(list);
  return part;
};

const drawHistory = () => {
  const cell = player.run.cells[player.cell];
  if (!cell) return [];
  const part = element("div", "", "history");
  part.append(element("h3", `cell ${player.cell + 1}: ${cell.name} of ${cell.owner}`));
  const sharing = player.run.closures.filter((closure, i) =>
    closure.cells.includes(player.cell) && player.closureSeen[i] <= player.at);
  part.append(element("p", sharing.length === 0 ? "no closure holds it yet"
    : `held by ${sharing.map((closure) => closure.name).join(", ")}`));
  const list = element("ol");
  list.append(...cell.writes.map(writeItem));
  part.append(list);
  part.append(...sharing.filter((closure) => closure.keepsAlive).slice(0, 3).map(keptPart));
  return [part];
};

const chooseCell = (cell) => {
  player.cell = player.cell === cell ? null : cell;
  show(player.at);
};
