// Around Streamlit's own page: names for what has none, the page's language, and plain words when the server is gone.
(() => {
  const words = KNEEWALL_WORDS;

  const language = () => {
    const told = new URLSearchParams(location.search).get("lang") || navigator.language || "en";
    return words[told.slice(0, 2)] ? told.slice(0, 2) : "en";
  };

  function nameFileBoxes() {
    for (const input of document.querySelectorAll("input[type=file]:not([aria-label])")) {
      const box = input.closest("[data-testid=stFileUploader]");
      const label = box && box.querySelector("label, [data-testid=stWidgetLabel]");
      input.setAttribute("aria-label", (label && label.textContent.trim()) || words[language()].file);
    }
  }

  // Streamlit says that the internet may be gone, or which of its own commands to type; neither is about Kneewall.
  const foreign = /server is not responding|still running\?|Cannot connect to Streamlit/;

  function sayServerGone() {
    for (const dialog of document.querySelectorAll("[role=dialog]")) {
      const body = [...dialog.querySelectorAll("*")].find((e) => !e.firstElementChild && foreign.test(e.textContent));
      if (!body) continue;
      const { title, text } = words[language()];
      const heading = dialog.querySelector("h1, h2, h3");
      if (heading) heading.textContent = title;
      body.textContent = text;
      dialog.querySelectorAll("pre, [data-testid=stCode]").forEach((code) => { code.hidden = true; });
    }
  }

  const look = () => {
    document.documentElement.lang = language();
    nameFileBoxes();
    sayServerGone();
  };
  new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true, characterData: true });
})();
