// A number asked for in steps (hours in quarters) goes up and down with the arrow keys, never below nothing.
document.addEventListener('keydown', (event) => {
  const field = event.target.closest?.('input[data-step]');
  const up = { ArrowUp: 1, ArrowDown: -1 }[event.key];
  if (!field || !up || field.readOnly || event.altKey || event.ctrlKey || event.metaKey) return;
  const [value, step] = [Number(field.value.trim().replace(',', '.') || 0), Number(field.dataset.step)];
  if (!Number.isFinite(value) || !(step > 0)) return; // what is no number stays for the person to correct
  event.preventDefault();
  const steps = value / step;
  const next = up > 0 ? Math.floor(steps + 1e-9) + 1 : Math.ceil(steps - 1e-9) - 1;
  const mark = document.documentElement.lang === 'en' ? '.' : ',';
  field.value = String(Number((Math.max(0, next) * step).toFixed(6))).replace('.', mark);
  field.dispatchEvent(new Event('input', { bubbles: true }));
});
