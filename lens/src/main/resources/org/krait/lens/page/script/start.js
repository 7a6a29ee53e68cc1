// Opens what the page holds; a served page opens each new report.

const openReport = () => {
  openNames();
  openPlayer();
  findNames();
};

const pageKeys = { "[": "back", "]": "forward", c: "call", w: "write" };

document.addEventListener("keydown", (event) => {
  if (isTyping(event.target) || byId("help").open || event.ctrlKey || event.metaKey || event.altKey) return;
  if (pageKeys[event.key]) go(pageKeys[event.key]);
  else if (event.key === "/") byId("query").focus();
  else if (event.key === "?") byId("help").showModal();
  else if (event.key === "Escape") letGo();
  else return;
  event.preventDefault();
});

openReport();
openEditor();
