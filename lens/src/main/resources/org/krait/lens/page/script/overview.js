// The time line behind the slider: how deep the calls are at each step, and where cells are written.

const drawOverview = () => {
  const svg = byId("overview");
  const { steps, cells } = player.run;
  const deepest = Math.max(...steps.map((step) => step.frames.length));
  const y = (depth) => (20 - (18 * depth) / deepest).toFixed(1);
  let outline = "M0 20";
  steps.forEach((step, i) => {
    outline += `L${i} ${y(step.frames.length)}L${i + 1} ${y(step.frames.length)}`;
  });
  const written = new Set();
  cells.forEach((cell, number) => {
    if (player.cell === null ? !isHidden(number) : player.cell === number) cell.writes.forEach((write) => written.add(write.step));
  });
  const ticks = [...written].filter((i) => i <= player.last).map((i) => `M${i + 0.5} 20v6`).join("");
  svg.setAttribute("viewBox", `0 0 ${steps.length} 26`);
  svg.replaceChildren(
    shape("path", { class: "depth", d: outline + `L${steps.length} 20z` }),
    shape("path", { class: "write", d: ticks }),
    shape("path", { class: "at", d: `M${player.at + 0.5} 0v26` }),
  );
};
