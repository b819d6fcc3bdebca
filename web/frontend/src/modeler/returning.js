// Who made a form, a table or a letter for a step and comes back finds that step chosen, and goes on there.

/**
 * @param {object} modeler with its drawing open
 * @param {string} draft address of the draft, which its editors' addresses begin with
 * @param {(id: string) => void} jump chooses an element and brings it into view
 */
export function returnToStep(modeler, draft, jump) {
  const left = `kammerwerk-step ${window.location.pathname}`;
  const kept = window.sessionStorage.getItem(left);
  if (kept && fromTheDraft(draft)) jump(kept);
  modeler.on('selection.changed', ({ newSelection }) => {
    if (newSelection.length === 1) window.sessionStorage.setItem(left, newSelection[0].id);
    else window.sessionStorage.removeItem(left);
  });
}

// Out of another editor of the same draft; anew or from elsewhere the drawing begins with nothing chosen.
function fromTheDraft(draft) {
  if (!document.referrer) return false;
  const { origin, pathname } = new URL(document.referrer);
  return origin === window.location.origin && pathname.startsWith(`${draft}/`) && pathname !== window.location.pathname;
}
