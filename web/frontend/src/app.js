// Every page works without this file; it makes the pages quicker to use.
import 'htmx.org/dist/htmx.esm.js';
import './js/frame.js';
import './js/focus.js';
import './js/dialogs.js';
import './js/keyboard.js';
import './js/draft.js';
import './js/stepping.js';
import './js/upload.js'; // before submit.js: signing out waits for the last words
import './js/submit.js';
import './js/session.js';
import './js/news.js';
import './js/many.js';
import './js/picks.js';
import './js/mentions.js';
import './js/preview.js';
import './js/paper.js';
import './js/diagram-loader.js';
