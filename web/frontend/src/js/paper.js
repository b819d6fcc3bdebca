// The foot of every printed page: number and date. Without this file they stand once at the end; page numbers are always there.
const foot = document.querySelector('.kw-onpaper--foot');

if (foot) {
  const [what, when] = [...foot.children].map((one) => JSON.stringify(one.textContent.trim()));
  const root = document.documentElement;
  root.style.setProperty('--kw-paper-case', what);
  root.style.setProperty('--kw-paper-when', JSON.stringify(`${JSON.parse(when)} · `));
  root.dataset.paper = 'yes';
}
