// Finds names by a part of them.

const search = { found: [], at: -1 };

const findNames = () => {
  clear("found");
  const wanted = byId("query").value.trim();
  search.found = wanted ? names.nodes.filter((node) => node.textContent.includes(wanted)) : [];
  search.found.forEach((node) => node.classList.add("found"));
  search.at = -1;
  const count = search.found.length;
  byId("hits").textContent = !wanted ? "" : count === 0 ? "none" : count === 1 ? "1 place" : `${count} places`;
};

const showNextFound = () => {
  if (!search.found.length) return;
  search.at = (search.at + 1) % search.found.length;
  byId("hits").textContent = `${search.at + 1} of ${search.found.length}`;
  const node = search.found[search.at];
  choose(node);
  node.scrollIntoView({ block: "center", inline: "nearest" });
};

byId("query").addEventListener("input", findNames);
byId("search").addEventListener("submit", (event) => {
  event.preventDefault();
  showNextFound();
});
