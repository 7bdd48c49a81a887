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

  // Streamlit's own few words, which it has in English alone; what a mark such as $1 stands for is taken over.
  const own = [
    [/^Upload$/, "upload"],
    [/^([\d.]+\s?[KMGT]?B) per file/, "perFile"],
    [/^Press Enter to apply$/, "apply"],
    [/^Press Enter to submit form$/, "submit"],
    [/^Add: (.*)$/, "add"],
    [/^No results( found)?$/, "noResults"],
    [/^(?:Error: )?Number is outside the allowed range\. Please enter a value between (\S+) and (\S+)\.$/, "between"],
    [/^(?:Error: )?Number is (?:below|above) the allowed range\..*$/, "outside"],
  ];
  const places = "[data-testid=stFileUploader], [data-testid=InputInstructions], [data-testid=stNumberInput], " +
    "[data-testid=stAlert], [role=listbox], [role=option], [data-testid=stSelectboxVirtualDropdown]";

  function sayOwnWords() {
    if (language() === "en") return;
    for (const place of document.querySelectorAll(places)) {
      const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const node = texts.currentNode;
        for (const [pattern, word] of own) {
          if (pattern.test(node.data)) node.data = node.data.replace(pattern, words[language()][word]);
        }
      }
    }
  }

  const look = () => {
    document.documentElement.lang = language();
    sayOwnWords();
    nameFileBoxes();
    sayServerGone();
  };
  new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true, characterData: true });
})();
