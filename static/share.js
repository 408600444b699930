// Hands on the page with what it shows: by the device's own share sheet where there is one, else by copying the link.
const place = document.getElementById("share");
const [button, said] = place.children;
const [copied, refused] = said.children;
place.hidden = false;
button.addEventListener("click", async () => {
  // An app that knows the whole link leaves it beside "Copy the link"; an address may have come without its edition.
  const alive = document.documentElement.dataset.app === "alive";
  const query = alive && document.querySelector("[data-query]")?.dataset.query;
  // Which measure of the city is shown is handed on only where the address says it: such a link leads past the page's head.
  const names = (query) => query.includes("measure=");
  const url = query && (names(location.search) || !names(query)) ? new URL(query, location).href : location.href;
  const page = { title: document.title, url };
  copied.hidden = refused.hidden = true;
  try {
    if (navigator.share) {
      await navigator.share(page);
    } else {
      await navigator.clipboard.writeText(page.url);
      copied.hidden = false;
    }
  } catch ({ name }) {
    // Whoever closes the share sheet has changed their mind.
    refused.hidden = name === "AbortError";
  }
});
