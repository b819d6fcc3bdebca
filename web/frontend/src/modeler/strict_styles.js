// Under a strict content policy a style attribute in a piece of HTML has no effect. The build renames those of the
// libraries (build.mjs); here they are set through the object model, which the policy allows.
const MARK = 'data-kw-style';

function apply(node) {
  node.style.cssText = node.getAttribute(MARK);
}

function applyAll(root) {
  if (!(root instanceof Element)) return;
  if (root.hasAttribute(MARK)) apply(root);
  for (const found of root.querySelectorAll(`[${MARK}]`)) apply(found);
}

/** Set the styles of everything that appears in a part of the page, before it is painted. */
export function keepStyles(root) {
  applyAll(root);
  new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === 'attributes') apply(change.target);
      for (const added of change.addedNodes) applyAll(added);
    }
  }).observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: [MARK] });
}
