// <stoke-explainer view="calculator">…</stoke-explainer> puts a part of this site into your page. See docs/embedding.md.
(() => {
  const site = new URL(".", document.currentScript.src);
  const LOOK = ["accent", "ground", "text", "theme"];
  // A page may name this script once for each part.
  if (customElements.get("stoke-explainer")) return;

  const style = new CSSStyleSheet();
  style.replaceSync(":host{display:block}:host([hidden]){display:none}iframe{display:block;width:100%;height:40rem;border:0}");
  const within = (number) => typeof number === "number" && number >= 0 && number < 1e5;

  customElements.define("stoke-explainer", class extends HTMLElement {
    static observedAttributes = ["view", "scenario", "label", ...LOOK];
    #frame = document.createElement("iframe");
    #root = this.attachShadow({ mode: "open" });
    #hear = ({ source, origin, data }) => {
      if (source !== this.#frame.contentWindow || origin !== site.origin) return;
      const { height, link, top, colours } = Object(Object(data)["stoke-explainer"]);
      const tell = (what, detail) => this.dispatchEvent(new CustomEvent(`stoke-explainer-${what}`, { bubbles: true, detail }));
      if (within(height)) this.#frame.style.height = `${Math.ceil(height)}px`;
      // Into sight, where it is not yet.
      const at = within(top) && this.#frame.getBoundingClientRect().top + top;
      if (at < 0 || at + 40 > innerHeight) scrollBy(0, at - innerHeight / 3);
      if (typeof link === "string" && link.startsWith(site)) tell("link", link);
      if (colours) tell("colours", colours);
    };

    constructor() {
      super();
      this.#frame.sandbox = "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads";
      this.#frame.loading = "lazy";
      this.#root.adoptedStyleSheets = [style];
    }

    connectedCallback() {
      addEventListener("message", this.#hear);
      this.attributeChangedCallback();
    }

    disconnectedCallback() {
      removeEventListener("message", this.#hear);
    }

    attributeChangedCallback() {
      if (!this.isConnected) return;
      const look = new URLSearchParams({ sized: "" });
      for (const name of LOOK) if (this.hasAttribute(name)) look.set(name, this.getAttribute(name));
      const view = this.getAttribute("view")?.replace(/^\/+|\/+$/g, "") || "calculator";
      const address = new URL(`embed/${view}/`, site);
      address.search = this.getAttribute("scenario") ?? "";
      address.hash = look;
      this.#frame.title = this.getAttribute("label") ?? "Early help in Stoke-on-Trent";
      if (this.#frame.src === address.href) return;
      // Put in anew: sending it elsewhere would be a step in the page's history.
      this.#frame.remove();
      this.#frame.src = address;
      this.#root.append(this.#frame);
    }
  });
})();
