// <stoke-explainer> puts a part of this site into your page: docs/embedding.md
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
    // What the host has asked for, what its reader has made of that, and whether the frame has spoken.
    #part;
    #query;
    #live;

    constructor() {
      super();
      this.#frame.sandbox = "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads";
      this.#frame.loading = "lazy";
      this.attachShadow({ mode: "open" }).adoptedStyleSheets = [style];
    }

    connectedCallback() {
      addEventListener("message", this);
      this.attributeChangedCallback();
    }

    disconnectedCallback() {
      removeEventListener("message", this);
      this.#live = 0;
    }

    attributeChangedCallback() {
      this.#frame.title = this.getAttribute("label") ?? "{{ name }}";
      const look = new URLSearchParams("sized");
      for (const name of LOOK) if (this.hasAttribute(name)) look.set(name, this.getAttribute(name));
      const view = this.getAttribute("view")?.replace(/^\/+|\/+$/g, "") || "calculator";
      const scenario = this.getAttribute("scenario") ?? "";
      const address = new URL(`embed/${view}/`, site);
      // Another part begins with what the host gives it.
      if (this.#part !== (this.#part = address + scenario)) [this.#query, this.#live] = [scenario];
      address.search = this.#query;
      address.hash = look;
      // Other colours alone: what its reader has done there stays.
      if (this.#live) return this.#frame.contentWindow.location.replace(address);
      if (this.#frame.src === address.href) return;
      // Put in anew: sending it elsewhere would be a step in the page's history.
      this.#frame.remove();
      this.#frame.src = address;
      this.shadowRoot.append(this.#frame);
    }

    handleEvent({ source, origin, data }) {
      if (source !== this.#frame.contentWindow || origin !== site.origin) return;
      const { height, link, top, colours } = Object(Object(data)["stoke-explainer"]);
      const tell = (what, detail) => this.dispatchEvent(new CustomEvent(`stoke-explainer-${what}`, { bubbles: true, detail }));
      if (within(height)) this.#frame.style.height = `${height}px`;
      // Into sight, where it is not yet.
      const at = within(top) && this.#frame.getBoundingClientRect().top + top;
      if (at < 0 || at + 40 > innerHeight) scrollBy(0, at - innerHeight / 3);
      if (typeof link === "string" && link.startsWith(site)) {
        this.#query = new URL(link).search;
        tell("link", link);
      }
      if (colours) tell("colours", this.#live = colours);
    }
  });
})();
