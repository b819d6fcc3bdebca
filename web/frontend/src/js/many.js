// Acting on many: one box selects all that are shown; a long run asks for its next part by itself.
import { $, $$ } from './page.js';

for (const form of $$('form[data-selects]')) {
  const all = $('[data-all]', form);
  const boxes = () => $$('input[name="ids"]', form);
  if (!all) continue;
  all.hidden = false;
  all.addEventListener('change', () => { for (const box of boxes()) box.checked = all.checked; });
  form.addEventListener('change', () => {
    const chosen = boxes().filter((box) => box.checked).length;
    all.checked = chosen > 0 && chosen === boxes().length;
    all.indeterminate = chosen > 0 && !all.checked;
  });
}

const onward = $('form[data-goes-on]');
if (onward) setTimeout(() => onward.requestSubmit(), 400);
