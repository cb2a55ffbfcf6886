// Avatars, and the choice of who to be.
import { html } from '/local/assets/lib/preact.js';
import { AppMark } from './icons.js';
import { MenuButton } from './menu.js';
import { personOf } from './names.js';
import { becomePerson } from './workspace.js';

/** Black or white, whichever is easier to read on the colour. */
function inkOn(color) {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
    .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4));
  const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return light > 0.179 ? '#000000' : '#ffffff';
}

const hex = (color) => (/^#?[0-9a-f]{6}$/i.test(color ?? '') ? `#${color.replace('#', '')}` : '#5b6b73');

export function Avatar({ id, workspace, size = 'medium' }) {
  const person = personOf(id, workspace);
  if (person.app) return html`<span class=${`avatar app ${size}`} aria-hidden="true"><${AppMark} /></span>`;
  const background = hex(person.color);
  return html`<span class=${`avatar ${size}`} style=${{ background, color: inkOn(background) }} aria-hidden="true">${person.initials}</span>`;
}

/** Where somebody is from who is only a guest here. */
export const Organisation = ({ of }) => of.organisation && html`<span class="organisation" title="Belongs to another organisation, and is here by a shared channel">${of.organisation}</span>`;

export function PersonSwitch({ me, workspace }) {
  const items = [
    { heading: 'Be somebody else' },
    ...workspace.people.map((person) => ({
      key: person.id,
      label: person.realName,
      description: person.title,
      icon: html`<${Avatar} id=${person.id} workspace=${workspace} size="small" />`,
      checked: person.id === me,
      choose: () => becomePerson(person.id),
    })),
  ];
  const mine = personOf(me, workspace);
  const label = html`<${Avatar} id=${me} workspace=${workspace} size="small" /><span class="who"><span class="who-name"><span class="unseen">You are </span>${mine.realName}</span><span class="who-hint">Switch person</span></span>`;
  return html`<${MenuButton} label=${label} items=${items} class="person-switch" />`;
}

/** The first screen: who do you want to be? */
export function PersonChoice({ workspace }) {
  return html`<main class="welcome">
    <h1>Who are you today?</h1>
    <p>This is a local try-out workspace. Pick one of its people; open a second window to be a second person.</p>
    <ul class="people">
      ${workspace.people.map((person) => html`<li key=${person.id}>
        <button type="button" onClick=${() => becomePerson(person.id)}>
          <${Avatar} id=${person.id} workspace=${workspace} size="large" />
          <span><strong>${person.realName}</strong> <${Organisation} of=${person} /><span class="description">${person.title}</span></span>
        </button>
      </li>`)}
    </ul>
  </main>`;
}
