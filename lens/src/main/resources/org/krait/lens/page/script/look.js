// Letters beside the names, light and dark, the list of keys.

const setTheme = (theme) => {
  document.documentElement.dataset.theme = theme;
  byId("theme").textContent = theme === "dark" ? "Light" : "Dark";
};

byId("letters").addEventListener("click", () => {
  const on = document.documentElement.classList.toggle("letters");
  byId("letters").setAttribute("aria-pressed", String(on));
});
byId("theme").addEventListener("click", () => {
  setTheme(document.documentElement.dataset.theme === "dark" ? "light" : "dark");
});
byId("keys").addEventListener("click", () => byId("help").showModal());

const darkness = matchMedia("(prefers-color-scheme: dark)");
setTheme(darkness.matches ? "dark" : "light");
darkness.addEventListener("change", (event) => setTheme(event.matches ? "dark" : "light"));
