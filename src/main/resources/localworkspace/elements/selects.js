// Menus of options, people and conversations; one or several.
import { html } from '/local/assets/lib/preact.js';
import { Hash, Lock } from '../icons.js';
import { TextObject } from '../mrkdwn.js';
import { personOf } from '../names.js';
import { Avatar } from '../people.js';
import { useStore } from '../store.js';
import { fieldOf } from '../values.js';
import { Picker } from './picker.js';

const chosenKeys = (content) => (content == null ? [] : Array.isArray(content) ? content : [content]);

function Select({ entries, toKey, toContent, placeholder, ...properties }) {
  const { element, blockId, value, surface, dispatches } = properties;
  const many = element.type.startsWith('multi_');
  const field = fieldOf(element);
  const choose = (keys) => {
    const contents = keys.map(toContent);
    surface.change(blockId, element, { [field]: many ? contents : (contents[0] ?? null) }, dispatches);
  };
  return html`<${Picker}
    ...${properties}
    entries=${entries}
    many=${many}
    most=${element.max_selected_items}
    selected=${chosenKeys(value[field]).map(toKey)}
    placeholder=${element.placeholder?.text ?? placeholder}
    onChoose=${choose}
  />`;
}

const optionEntry = (option) => ({
  key: option.value,
  text: option.text.text,
  label: html`<${TextObject} text=${option.text} />`,
  description: option.description && html`<${TextObject} text=${option.description} />`,
});

export function StaticSelect(properties) {
  const { options } = properties.element;
  return html`<${Select}
    ...${properties}
    entries=${options.map(optionEntry)}
    toKey=${(option) => option.value}
    toContent=${(key) => options.find((option) => option.value === key)}
    placeholder="Choose an option"
  />`;
}

const same = (id) => id;

function personEntry(id, workspace) {
  const { realName, name } = personOf(id, workspace);
  return { key: id, text: `${realName} ${name}`, label: html`<span class="picked-person"><${Avatar} id=${id} workspace=${workspace} size="tiny" />${realName}</span>` };
}

function channelEntry(channel) {
  return { key: channel.id, text: channel.name, label: html`<span class="picked-channel">${channel.private ? html`<${Lock} />` : html`<${Hash} />`}${channel.name}</span>` };
}

export function UsersSelect(properties) {
  const { workspace } = useStore();
  const entries = [...workspace.people.map(({ id }) => id), workspace.app.botUserId].map((id) => personEntry(id, workspace));
  return html`<${Select} ...${properties} entries=${entries} toKey=${same} toContent=${same} placeholder="Choose a person" />`;
}

export function ConversationsSelect(properties) {
  const { workspace } = useStore();
  const { include = ['public', 'private', 'im', 'mpim'], exclude_bot_users: noBots } = properties.element.filter ?? {};
  const channels = workspace.channels.filter((channel) => include.includes(channel.private ? 'private' : 'public')).map(channelEntry);
  const direct = include.includes('im') && !noBots && workspace.dm
    ? [{ ...personEntry(workspace.app.botUserId, workspace), key: workspace.dm.id }]
    : [];
  return html`<${Select} ...${properties} entries=${[...channels, ...direct]} toKey=${same} toContent=${same} placeholder="Choose a conversation" />`;
}
