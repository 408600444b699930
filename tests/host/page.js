// The other site's own script: shows the link that it is told, and counts what frames say.
const shown = document.getElementById("link");
document.querySelector("[view=calculator]").addEventListener("stoke-explainer-link", ({ detail }) => {
  shown.replaceChildren(Object.assign(document.createElement("a"), { href: detail, textContent: detail }));
});
window.messages = 0;
addEventListener("message", () => { window.messages += 1; });
