// What a person does in the workspace, and how the page keeps up with it: the only place that calls the server.
import * as api from './api.js';
import { addressOf, hashOf, placeOf, readAddress } from './address.js';
import { announce, announceMessage } from './announce.js';
import { applyEvent } from './events.js';
import { settle, warn } from './interaction.js';
import { markRead, readMarks } from './reading.js';
import { channelOf, current, emptyState, threadKey, update } from './store.js';
import { openStream } from './stream.js';
import { keepZone } from './time.js';
import { forgetViews } from './typed.js';

let stream;
let noticeCount = 0;
const toastMillis = 15_000;
// Events that come while a conversation is being read are applied again on top of what was read.
const missed = new Map();

/** Follows the address bar from now on: who, where and which thread. */
export function followAddress() {
  addEventListener('popstate', route);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) return;
    noticeRead();
    if (current().stream === 'away') stream?.retry();
  });
  route();
}

async function route() {
  const address = readAddress();
  if (!current().workspace || address.user !== current().me) await enter(address.user);
  if (current().workspace && current().me) show(address);
}

async function enter(user) {
  stream?.close();
  stream = undefined;
  update({ ...emptyState, me: user });
  try {
    // Without a person the page only needs to know who there is to choose from.
    const workspace = await api.fetchWorkspace(user ?? 'U0ANA');
    if (current().me !== user) return;
    keepZone(workspace.people.find((person) => person.id === user)?.timeZone);
    update({ workspace });
    if (!user) return;
    if (!workspace.people.some((person) => person.id === user)) return update({ me: null });
    firstMarks(workspace);
    stream = openStream(user, { onEvent, onLive, onAway: () => update({ stream: 'away' }) });
    readPrivate();
  } catch (refusal) {
    if (current().me !== user) return;
    if (user && refusal instanceof api.RequestRefused) return enter(null);
    update({ refusal: refusal.message });
  }
}

/** A channel never seen in this browser counts as read; one with something newer is unread. */
function firstMarks(workspace) {
  const { me } = current();
  const marks = readMarks(me);
  const unread = {};
  for (const { id, lastTs } of workspace.channels) {
    if (!marks[id]) markRead(me, id, lastTs ?? '0');
    else if (lastTs && lastTs > marks[id]) unread[id] = 1;
  }
  update({ unread });
}

/** What belongs to the person alone: open modals, and the conversation with the app for its unread mark. */
async function readPrivate() {
  const { me, workspace, views: before } = current();
  const [{ stack }] = await Promise.all([api.fetchViews(me), workspace.dm && readConversation(workspace.dm.id)]);
  if (current().me !== me) return;
  // A stack that came by the stream in the meantime is the newer one.
  if (current().views === before) update({ views: stack });
  if (!workspace.dm) return;
  const mark = readMarks(me)[workspace.dm.id];
  const unread = (current().conversations[workspace.dm.id] ?? [])
    .filter((message) => message.user !== me && message.ts > (mark ?? '0')).length;
  if (channelOf(current().place, workspace) !== workspace.dm.id) {
    update({ unread: { ...current().unread, [workspace.dm.id]: unread } });
  }
}

function show(address) {
  const { workspace, place: before } = current();
  const named = placeOf(address, workspace);
  if (!named) return goTo(workspace.dm ? { kind: 'app', tab: 'home' } : { kind: 'channel', id: workspace.channels[0].id }, null, true);
  const { place, threadTs } = named;
  const moved = before?.kind !== place.kind || before?.id !== place.id || before?.tab !== place.tab;
  const channel = channelOf(place, workspace);
  update({
    place,
    threadTs,
    focusTs: address.focusTs,
    drawerOpen: false,
    ...(moved ? { newSince: channel && current().unread[channel] ? (readMarks(current().me)[channel] ?? null) : null } : {}),
  });
  if (moved) enterPlace(place, channel);
  if (threadTs) readThread(channel, threadTs);
}

function enterPlace(place, channel) {
  if (place.kind === 'app') openApp(place.tab);
  if (channel) readConversation(channel).then(noticeRead);
  noticeRead();
}

/** Tells the app that it was opened; a home that it published in the meantime is newer than the one in the answer. */
async function openApp(tab) {
  const { me, home: before } = current();
  try {
    const { view } = await api.openHome(me, tab);
    if (current().me !== me || tab !== 'home') return;
    update((state) => ({ homeLoaded: true, home: state.home === before ? (view ?? before) : state.home }));
  } catch (refusal) {
    complain(refusal);
  }
}

/** Moves to a place, and to a thread in it. */
export function goTo(place, threadTs = null, instead = false) {
  const { me, workspace } = current();
  const address = addressOf(me, hashOf(place, workspace, threadTs));
  history[instead ? 'replaceState' : 'pushState'](null, '', address);
  route();
}

export const openThread = (ts) => goTo(current().place, ts);
export const closeThread = () => goTo(current().place);

export function becomePerson(user) {
  history.pushState(null, '', addressOf(user));
  route();
}

async function readConversation(channel) {
  await readInto(`c:${channel}`, () => api.fetchConversation(current().me, channel), (state, messages) => ({
    conversations: { ...state.conversations, [channel]: messages },
  }));
}

async function readThread(channel, ts) {
  await readInto(`t:${channel}`, () => api.fetchThread(current().me, channel, ts), (state, messages) => ({
    threads: { ...state.threads, [threadKey(channel, ts)]: messages },
  }));
}

async function readInto(key, fetchMessages, put) {
  const { me } = current();
  const events = [];
  missed.set(key, events);
  try {
    const { messages } = await fetchMessages();
    // What a later reading brings is newer.
    if (current().me !== me || missed.get(key) !== events) return;
    update((state) => put(state, messages));
    for (const [name, data] of events) update((state) => withoutUnread(applyEvent(state, name, data)));
  } catch (refusal) {
    if (current().me === me) complain(refusal);
  } finally {
    if (missed.get(key) === events) missed.delete(key);
  }
}

const withoutUnread = ({ unread, ...fields }) => fields;

/** Marks the open channel as read, as far as it is on the screen. */
function noticeRead() {
  const { me, place, workspace, conversations, unread } = current();
  const channel = workspace && channelOf(place, workspace);
  if (!me || !channel || document.hidden) return;
  markRead(me, channel, conversations[channel]?.at(-1)?.ts);
  if (unread[channel]) update({ unread: { ...unread, [channel]: 0 } });
}

function onEvent(name, data) {
  if (name === 'notice') return notice(data.text, data.channel);
  if (name === 'channel') return readWorkspace();
  const answered = settle(data);
  if (name.startsWith('message')) for (const [key, events] of missed) if (key.endsWith(`:${data.channel}`)) events.push([name, data]);
  update((state) => applyEvent(state, name, data));
  if (name === 'views') forgetViews(data.stack);
  if (name === 'message' || name === 'ephemeral') heard(data);
  if (answered && name.endsWith('_changed')) announceMessage(data, current().workspace);
}

function heard(message) {
  const { me, place, workspace } = current();
  if (channelOf(place, workspace) !== message.channel) return;
  noticeRead();
  if (message.user !== me) announceMessage(message, workspace);
}

async function readWorkspace() {
  const { me } = current();
  const workspace = await api.fetchWorkspace(me).catch(() => null);
  if (workspace && current().me === me) update({ workspace });
}

/** Before the stream was open, messages may have come after those that were read. */
async function readWhatCameMeanwhile() {
  const { place, threadTs, workspace } = current();
  const channel = place && channelOf(place, workspace);
  await Promise.all([
    readPrivate(),
    channel && channel !== workspace.dm?.id ? readConversation(channel) : null,
    threadTs ? readThread(channel, threadTs) : null,
  ]).catch(complain);
}

/** After an absence everything that is on the screen is read again. */
async function onLive(again) {
  update(({ notices }) => ({ stream: 'live', notices: notices.filter((each) => each.channel) }));
  if (!again) return readWhatCameMeanwhile();
  const { place, me } = current();
  await readWorkspace();
  const { workspace } = current();
  const channel = channelOf(place, workspace);
  const marks = readMarks(me);
  const unread = Object.fromEntries(workspace.channels
    .filter(({ id, lastTs }) => id !== channel && lastTs > (marks[id] ?? '0'))
    .map(({ id }) => [id, current().unread[id] || 1]));
  update({ unread: { ...current().unread, ...unread } });
  await readWhatCameMeanwhile();
  await api.fetchHome(me).then(({ view }) => update({ home: view, homeLoaded: true })).catch(complain);
  noticeRead();
}

export const retryStream = () => stream?.retry();

/** Shows a sentence of the workspace itself, in a channel or, without one, at the foot of the page. */
export function notice(text, channel = null, threadTs = null) {
  if (warn(text)) return;
  const ts = `${(Date.now() / 1000).toFixed(6)}`;
  noticeCount += 1;
  const id = noticeCount;
  if (channel) announce(text);
  else setTimeout(() => dismissNotice(id), toastMillis);
  update({ notices: [...current().notices, { id, ts, channel, threadTs, text }] });
}

export const dismissNotice = (id) => update({ notices: current().notices.filter((each) => each.id !== id) });
export const dismissEphemeral = (ts) => update({ ephemerals: current().ephemerals.filter((each) => each.ts !== ts) });

/** Says what went wrong with a request, in words. */
export function complain(refusal) {
  notice(refusal instanceof api.RequestRefused
    ? `That did not work: ${refusal.message}`
    : 'The local workspace does not answer. Is it still running?');
}

/** Sends what the person wrote; true where it was taken. */
export async function say(channel, text, threadTs) {
  try {
    const { message } = await api.postMessage(current().me, channel, text, threadTs);
    // The stream brings it too; while the stream is away this is the only news of it.
    if (message) update((state) => applyEvent(state, 'message', message));
    return true;
  } catch (refusal) {
    complain(refusal);
    return false;
  }
}

/** Runs a slash command; true where it was taken. */
export async function command(channel, text, threadTs) {
  if (threadTs) {
    notice(`${text.split(/\s/)[0]} is not supported in threads. Sorry!`, channel, threadTs);
    return false;
  }
  try {
    await api.runCommand(current().me, channel, text);
    return true;
  } catch (refusal) {
    notice(refusal.message, channel);
    return false;
  }
}

export const startGlobalShortcut = (callbackId) => api.runGlobalShortcut(current().me, callbackId).catch(complain);
export const startMessageShortcut = (callbackId, { channel, ts }) =>
  api.runMessageShortcut(current().me, callbackId, channel, ts).catch(complain);
export const act = (container, action, state) => api.runAction(current().me, container, action, state);

/** Submits a modal and gives the errors by block, or null where the server took it. */
export async function submit(view, state) {
  const answer = await api.submitView(current().me, view.id, state);
  if (answer.errors && Object.keys(answer.errors).length) return answer.errors;
  await readViewsWhileAway();
  return null;
}

export async function closeModal(view, all) {
  const { views } = current();
  const kept = all ? [] : views.filter((each) => each.id !== view.id);
  update({ views: kept });
  forgetViews(kept);
  await api.closeView(current().me, view.id, all).catch(complain);
  await readViewsWhileAway();
}

async function readViewsWhileAway() {
  if (current().stream === 'live') return;
  const { stack } = await api.fetchViews(current().me);
  update({ views: stack });
}
