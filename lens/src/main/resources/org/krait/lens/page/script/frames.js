// The calls under way at a step, innermost first, then what waits to go on.

const variableRow = (table, variable) => {
  const row = table.insertRow();
  const name = element("th", variable.name);
  name.scope = "row";
  row.append(name);
  const value = row.insertCell();
  value.textContent = variable.value;
  if (variable.cell !== undefined) {
    const tag = pressable("cell " + (variable.cell + 1), "tag", () => chooseCell(variable.cell));
    tag.setAttribute("aria-pressed", String(player.cell === variable.cell));
    value.append(" ", tag);
  }
  if (variable.closure !== undefined) {
    value.append(" ", element("span", "closure " + (variable.closure + 1), "tag"));
  }
};

const frameCard = (frame, state) => {
  const card = element("div", "", "frame " + state);
  const heading = element("h3", frameName(frame));
  const kind = [frame.kind, state === "waiting" ? "waits to go on" : ""].filter(Boolean).join(", ");
  if (kind) heading.append(" ", element("small", kind));
  card.append(heading);
  const variables = frame.variables.filter(({ cell }) => cell === undefined || !isIdle(cell));
  if (variables.length) {
    const table = element("table");
    variables.forEach((variable) => variableRow(table, variable));
    card.append(table);
  } else {
    card.append(element("p", "no variables yet", "none"));
  }
  return card;
};

const drawFrames = (step) => {
  const running = step.frames.map((number, i) =>
    frameCard(player.run.frames[number], i === step.frames.length - 1 ? "innermost" : "calling"));
  const waiting = (step.suspended ?? []).map((number) => frameCard(player.run.frames[number], "waiting"));
  const hidden = step.hidden ? [element("p", `and ${counted(step.hidden, "call")} further out`, "none")] : [];
  byId("frames").replaceChildren(...running.reverse(), ...hidden, ...waiting);
};
