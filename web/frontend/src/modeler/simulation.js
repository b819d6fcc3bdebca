// "Durchspielen": the way of a case through the drawing, step by step; nothing is executed and nothing is saved.
import { say } from '../js/page.js';
import { t } from '../js/words.js';

export function createSimulation(button, modeler) {
  const mode = modeler.get('toggleMode');
  const words = button.querySelector('span');
  let active = false;
  button.addEventListener('click', () => mode.toggleMode(!active));
  modeler.get('eventBus').on('tokenSimulation.toggleMode', (event) => {
    active = event.active;
    button.setAttribute('aria-pressed', String(active));
    words.textContent = active ? t('Durchspielen beenden') : t('Durchspielen');
    document.querySelector('.kw-edit')?.classList.toggle('is-simulating', active);
    say(active ? t('Durchspielen: Wählen Sie an einem Beginn „Auslösen“.') : t('Sie bearbeiten wieder die Zeichnung.'));
  });
}
