// While somebody is at the wall the test lies above all that the page shows meanwhile, and is heard before it: the page's
// notice that the server does not answer makes the rest of it inert, and takes every press outside of itself.

function makeOver(dialog, root) {
  function raise(yes) {
    if (!dialog.showModal || yes === dialog.matches(":modal")) return;
    if (yes) { dialog.removeAttribute("open"); dialog.showModal(); } else { dialog.close(); dialog.setAttribute("open", ""); }
  }

  // For the window, which hears a press before the page does.
  function press(event) {
    const path = event.composedPath();
    if (!path.includes(root) || !dialog.matches(":modal")) return;
    event.stopImmediatePropagation();
    const pressed = path.find((one) => one.onclick);
    if (pressed) pressed.onclick(event);
  }

  return { raise, press };
}
