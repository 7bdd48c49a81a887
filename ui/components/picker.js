// Points clicked on a picture, in pixels of the picture itself, whatever its size on the screen.
export default function ({ parentElement, data, setStateValue }) {
  const root = parentElement.querySelector(".picker");
  const image = root.querySelector("img"), sheet = root.querySelector(".sheet"), view = root.querySelector(".window");
  const ask = root.querySelector(".ask"), rows = root.querySelector(".rows");
  const labels = data.labels;
  const fill = (name, values) => data.words[name].replace(/\{(\w+)\}/g, (_, key) => values[key]);
  root.querySelector(".out").setAttribute("aria-label", data.words["zoom-out"]);
  root.querySelector(".in").setAttribute("aria-label", data.words["zoom-in"]);
  root.querySelector(".undo").textContent = data.words.undo;
  root.querySelector(".clear").textContent = data.words.clear;
  view.setAttribute("aria-label", data.words.window);
  image.alt = data.words.picture;

  if (root.source !== data.source) {
    root.source = data.source;
    root.points = (data.points || []).map((p) => [...p]);
    root.zoom = 1;
    sheet.style.width = "100%";
    image.src = data.source;
  }
  const points = () => root.points;
  const round = (v) => Math.round(v * 10) / 10;
  const hand = () => setStateValue("points", points().map((p) => p.map(round)));

  function place(index, x, y) {
    points()[index] = [
      Math.min(Math.max(x, 0), image.naturalWidth - 1), Math.min(Math.max(y, 0), image.naturalHeight - 1),
    ];
  }

  function toPicture(event) {
    const box = image.getBoundingClientRect();
    // The centre of the top left pixel is 0, 0.
    return [((event.clientX - box.left) * image.naturalWidth) / box.width - 0.5,
      ((event.clientY - box.top) * image.naturalHeight) / box.height - 0.5];
  }

  function draw() {
    const n = points().length;
    ask.textContent = n < labels.length ? fill("click", { point: labels[n] }) : data.words.all;
    const active = root.activeIndex;
    sheet.querySelectorAll(".mark").forEach((m) => m.remove());
    points().forEach(([x, y], i) => {
      const mark = document.createElement("button");
      mark.type = "button";
      mark.className = "mark";
      mark.setAttribute("aria-label", fill("mark", { point: labels[i], x: round(x), y: round(y) }));
      mark.style.left = (100 * (x + 0.5)) / image.naturalWidth + "%";
      mark.style.top = (100 * (y + 0.5)) / image.naturalHeight + "%";
      const name = document.createElement("b");
      name.textContent = i + 1;
      mark.append(name);
      mark.onfocus = () => { root.activeIndex = i; };
      mark.onkeydown = (event) => {
        const step = event.shiftKey ? 10 : 1;
        const move = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[event.key];
        if (!move) return;
        event.preventDefault();
        place(i, points()[i][0] + move[0], points()[i][1] + move[1]);
        draw();
        clearTimeout(root.pending);
        root.pending = setTimeout(hand, 400);
      };
      mark.onpointerdown = (event) => {
        event.preventDefault();
        mark.setPointerCapture(event.pointerId);
        mark.onpointermove = (moved) => {
          place(i, ...toPicture(moved));
          mark.style.left = (100 * (points()[i][0] + 0.5)) / image.naturalWidth + "%";
          mark.style.top = (100 * (points()[i][1] + 0.5)) / image.naturalHeight + "%";
        };
        mark.onpointerup = () => { mark.onpointermove = null; root.activeIndex = i; draw(); hand(); };
      };
      sheet.append(mark);
      if (i === active) mark.focus({ preventScroll: true });
    });
    rows.replaceChildren(...points().map(([x, y], i) => {
      const row = document.createElement("div");
      row.className = "row";
      const name = document.createElement("span");
      name.textContent = i + 1 + ". " + labels[i];
      const inputs = [["across", x], ["down", y]].map(([axis, value], k) => {
        const input = document.createElement("input");
        input.type = "number";
        input.step = "1";
        input.value = round(value);
        input.setAttribute("aria-label", fill(axis, { point: labels[i] }));
        input.onchange = () => {
          const p = [...points()[i]];
          p[k] = Number(input.value);
          if (!Number.isFinite(p[k])) return;
          place(i, ...p);
          root.activeIndex = null;
          draw();
          hand();
        };
        return input;
      });
      row.append(name, ...inputs);
      return row;
    }));
  }

  // Out to where a portrait picture is seen whole, and no further.
  function least() {
    const tall = (view.clientWidth * image.naturalHeight) / Math.max(image.naturalWidth, 1);
    return Math.min(1, (parseFloat(getComputedStyle(view).maxHeight) - 4) / Math.max(tall, 1));
  }

  function zoomTo(factor) {
    const middle = [(view.scrollLeft + view.clientWidth / 2) / sheet.clientWidth,
      (view.scrollTop + view.clientHeight / 2) / sheet.clientHeight];
    root.zoom = Math.min(Math.max(factor, least()), 8);
    sheet.style.width = 100 * root.zoom + "%";
    view.scrollLeft = middle[0] * sheet.clientWidth - view.clientWidth / 2;
    view.scrollTop = middle[1] * sheet.clientHeight - view.clientHeight / 2;
  }

  image.onload = draw;
  if (image.complete && image.naturalWidth) draw();
  image.onclick = (event) => {
    if (points().length >= labels.length) return;
    place(points().length, ...toPicture(event));
    root.activeIndex = points().length - 1;
    draw();
    hand();
  };
  root.querySelector(".in").onclick = () => zoomTo(root.zoom * 1.6);
  root.querySelector(".out").onclick = () => zoomTo(root.zoom / 1.6);
  root.querySelector(".undo").onclick = () => { points().pop(); root.activeIndex = null; draw(); hand(); };
  root.querySelector(".clear").onclick = () => { points().length = 0; root.activeIndex = null; draw(); hand(); };
}
