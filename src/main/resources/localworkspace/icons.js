// The page's own drawings.
import { html } from '/local/assets/lib/preact.js';

const icon = (...paths) => () => html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">${paths.map((path) => html`<path d=${path} />`)}</svg>`;

export const Lock = icon('M5.5 9h9v7h-9z', 'M7 9V6.5a3 3 0 0 1 6 0V9');
export const Hash = icon('M8 3 6.5 17', 'M13.5 3 12 17', 'M3.5 7.5h13.5', 'M3 12.5h13.5');
export const People = icon('M7.5 9.5a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5Z', 'M2.5 16.5c0-3 2.2-4.5 5-4.5s5 1.5 5 4.5', 'M13 4.3a2.75 2.75 0 0 1 0 5', 'M14.5 12.2c1.9.5 3 1.9 3 4.3');
export const Reply = icon('M3.5 4.5h13v8.5h-7l-3.5 3v-3h-2.5z');
export const More = icon('M10 4.5v.01', 'M10 10v.01', 'M10 15.5v.01');
export const Cross = icon('m5 5 10 10', 'M15 5 5 15');
export const Back = icon('M8.5 4.5 3 10l5.5 5.5', 'M3.5 10H17');
export const Chevron = icon('m5.5 8 4.5 4.5L14.5 8');
export const Bars = icon('M3 5.5h14', 'M3 10h14', 'M3 14.5h14');
export const Eye = icon('M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5Z', 'M10 12.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z');
export const Send = icon('M3.5 4 17 10 3.5 16l1.5-6z', 'M5 10h6');
export const Bolt = icon('M11.5 2.5 4.5 11h4.5l-.5 6.5 7-8.5h-4.5z');
export const ThumbUp = icon('M7 9v7.5H3.5V9z', 'M7 9.5 10 3c1.5 0 2.2 1 2 2.5L11.5 8H16c.8 0 1.3.8 1.1 1.5l-1.4 6c-.1.6-.6 1-1.2 1H7');
export const ThumbDown = icon('M7 11V3.5H3.5V11z', 'M7 10.5 10 17c1.5 0 2.2-1 2-2.5L11.5 12H16c.8 0 1.3-.8 1.1-1.5l-1.4-6c-.1-.6-.6-1-1.2-1H7');
export const Copy = icon('M7 7h9v9.5H7z', 'M13 7V3.5H4V13h3');
export const Warning = icon('M10 3 2.5 16.5h15z', 'M10 8v4', 'M10 14.2v.01');
export const Info = icon('M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15Z', 'M10 9v5', 'M10 6.2v.01');
export const Tick = icon('m4 10.5 4 4 8-9');
export const Download = icon('M10 3v9', 'm6 8.5 4 4 4-4', 'M3.5 16.5h13');
export const File = icon('M5 2.5h6.5L15.5 6.5v11H5z', 'M11.5 2.5v4h4', 'M7.5 10.5h5', 'M7.5 13.5h5');
export const Home = icon('M3.5 9.5 10 4l6.5 5.5', 'M5.5 8.5v8h9v-8');

export const AppMark = () => html`<svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
  <path d="M8 21.5 16 8l8 13.5" class="mark-roof" /><path d="M8 25h16" class="mark-ground" />
</svg>`;
