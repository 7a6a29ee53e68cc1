// The editor of a served page: runs the program and puts the new report in the place of the old.

const setStatus = (text, failed = false) => {
  byId("status").textContent = text;
  byId("status").classList.toggle("failed", failed);
};

const replaceReport = (page) => {
  byId("report").replaceChildren(...page.getElementById("report").childNodes);
  byId("title").textContent = page.getElementById("title").textContent;
  setStatus(page.getElementById("status").textContent);
  openReport();
  byId("report").scrollIntoView({ block: "start" });
};

const runProgram = async () => {
  const form = byId("program");
  byId("run").disabled = true;
  setStatus("Running…");
  try {
    const answer = await fetch("/run", { method: "POST", body: new URLSearchParams(new FormData(form)) });
    const text = await answer.text();
    if (answer.ok) replaceReport(new DOMParser().parseFromString(text, "text/html"));
    else setStatus(text.trim(), true);
  } catch {
    setStatus("The lens does not answer any more: was it ended?", true);
  } finally {
    byId("run").disabled = false;
  }
};

const editKeys = (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    runProgram();
  }
};

const openEditor = () => {
  if (!byId("program")) return;
  byId("program").addEventListener("submit", (event) => {
    event.preventDefault();
    runProgram();
  });
  byId("code").addEventListener("keydown", editKeys);
  byId("example").addEventListener("change", () => byId("examples").submit());
};
