// The player: one moment of the recorded run at a time.

const player = { run: null, at: 0, last: -1, cell: null, cellSeen: [], closureSeen: [] };

const eventWords = { call: "is called", return: "returns", yield: "yields", exception: "meets" };

// The step at which each cell and closure is seen first.
const noteFirstSeen = () => {
  const { run } = player;
  player.cellSeen = run.cells.map((cell) => cell.writes[0]?.step ?? Infinity);
  player.closureSeen = run.closures.map((closure) => closure.step);
  const see = (moments, number, i) => {
    moments[number] = Math.min(moments[number], i);
  };
  run.steps.forEach((step, i) => {
    for (const number of step.frames) {
      for (const { cell } of run.frames[number].variables) {
        if (cell !== undefined) see(player.cellSeen, cell, i);
      }
    }
  });
  run.closures.forEach((closure) => {
    closure.cells.forEach((cell) => see(player.cellSeen, cell, closure.step));
  });
};

const frameName = ({ name }) => (name === "<module>" ? "the module" : name);

// What the step before did to the cells.
const writeWords = () => player.run.cells.flatMap(({ name, writes }, cell) => writes
  .filter((write) => write.step === player.at && !isHidden(cell))
  .map(({ before, after }) => `cell ${cell + 1}, ${name}: ${before === undefined ? "" : shorten(before, 40) + " → "}${shorten(after, 40)}`));

// The line that is about to run, as written.
const lineWords = (line) => {
  const code = byId("L" + line)?.querySelector("code")?.textContent.trim() ?? "";
  return code && ": " + shorten(code, 60);
};

const happening = ({ event, how, line, frames, note }) => {
  if (line === 0) return "the program begins";
  const name = frameName(player.run.frames[frames[frames.length - 1]]);
  if (event === "line") return `${name} goes to line ${line}${lineWords(line)}`;
  return [name, how ?? eventWords[event], note ?? ""].filter(Boolean).join(" ") + `, line ${line}`;
};

const momentWords = (moment) => [
  `step ${player.at} of ${player.last}`,
  happening(moment),
  ...writeWords(),
  ...(player.at < player.last ? [] : [player.run.end ? `the recording ended ${player.run.end}, the program went on` : "the end"]),
].join(" · ");

// What went through the program's standard streams so far, as on a terminal.
const drawOutput = () => {
  const parts = player.run.output.filter((part) => part.step <= player.at);
  byId("printed").replaceChildren(...parts.map((part) => element("span", part.text, part.stream)));
  if (!parts.length) byId("printed").textContent = "nothing yet";
};

const showLine = (line) => {
  clear("now");
  const current = byId("L" + line);
  current?.classList.add("now");
  current?.scrollIntoView({ block: "nearest", behavior: "instant" });
};

const show = (step) => {
  player.at = Math.max(0, Math.min(player.last, step));
  const moment = player.run.steps[player.at];
  byId("timeline").value = player.at;
  byId("moment").textContent = momentWords(moment);
  byId("timeline").setAttribute("aria-valuetext", byId("moment").textContent);
  showLine(moment.line);
  byId("omissions").textContent = player.run.omissions?.join("; ") ?? "";
  keepingFocus(() => {
    byId("now-picture").replaceChildren(drawCells());
    byId("history").replaceChildren(...drawHistory());
    drawFrames(moment);
  });
  drawOutput();
  drawOverview();
};

const nextStep = (wanted) => {
  for (let i = player.at + 1; i <= player.last; i++) if (wanted(i)) return i;
  return player.at;
};
const writesAt = (i) => player.run.cells.some((cell, number) =>
  (player.cell === null ? !isHidden(number) : player.cell === number) && cell.writes.some((write) => write.step === i));

const moves = {
  first: () => 0,
  back: () => player.at - 1,
  forward: () => player.at + 1,
  last: () => player.last,
  call: () => nextStep((i) => player.run.steps[i].event === "call"),
  write: () => nextStep(writesAt),
};

const go = (move) => {
  if (move && player.last >= 0) show(moves[move]());
};

const openPlayer = () => {
  player.run = JSON.parse(byId("recording").textContent);
  player.last = player.run ? player.run.steps.length - 1 : -1;
  player.at = 0;
  player.cell = null;
  if (!byId("player")) return;
  byId("player").addEventListener("click", (event) => go(event.target.closest("button")?.dataset.go));
  byId("timeline").max = Math.max(player.last, 0);
  byId("timeline").addEventListener("input", () => show(Number(byId("timeline").value)));
  if (player.last < 0) {
    byId("moment").textContent = "No step was recorded.";
    return;
  }
  noteFirstSeen();
  show(0);
};
