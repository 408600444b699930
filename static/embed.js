// <stoke-explainer view="calculator"></stoke-explainer> puts a part of this site into your page. See docs/embedding.md.
(() => {
  const site = new URL(".", document.currentScript.src);
  const TALLEST = 30_000;
  const LOOK = ["accent", "ground", "text", "theme"];

  customElements.define("stoke-explainer", class extends HTMLElement {
    static observedAttributes = ["view", "scenario", "label", ...LOOK];
    #frame = document.createElement("iframe");
    #hear = ({ source, origin, data }) => {
      if (source !== this.#frame.contentWindow || origin !== site.origin) return;
      const { height, link, top, colours } = Object(Object(data)["stoke-explainer"]);
      const tell = (name, detail) => this.dispatchEvent(new CustomEvent(`stoke-explainer-${name}`, { bubbles: true, detail }));
      if (height > 0 && height <= TALLEST) this.#frame.style.height = `${Math.ceil(height)}px`;
      if (top >= 0 && top <= TALLEST) scrollBy({ top: this.#frame.getBoundingClientRect().top + top });
      if (String(link).startsWith(site)) tell("link", link);
      if (colours) tell("colours", colours);
    };

    constructor() {
      super();
      const frame = this.#frame;
      frame.sandbox = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";
      frame.loading = "lazy";
      Object.assign(frame.style, { display: "block", width: "100%", height: "40rem", border: "0" });
      this.attachShadow({ mode: "open" }).append(frame);
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
      const address = new URL(`embed/${this.getAttribute("view") ?? "calculator"}/`, site);
      address.search = this.getAttribute("scenario") ?? "";
      address.hash = look;
      this.#frame.title = this.getAttribute("label") ?? "Early help in Stoke-on-Trent";
      if (this.#frame.src !== address.href) this.#frame.src = address;
    }
  });
})();
