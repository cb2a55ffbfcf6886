// The live updates of one person: a server-sent event stream that comes back by itself.

const names = [
  'message', 'message_changed', 'message_deleted', 'ephemeral', 'ephemeral_changed', 'ephemeral_deleted',
  'views', 'home', 'channel', 'notice',
];
const firstDelay = 1000;
const longestDelay = 5_000;

/**
 * Opens the stream of a person.
 * @param {string} user the person's id
 * @param {{onEvent: (name: string, data: object) => void, onLive: (again: boolean) => void, onAway: () => void}} listener
 *     onLive tells whether the stream was open before, so that what was missed has to be read again
 * @returns {{close: () => void, retry: () => void}}
 */
export function openStream(user, listener) {
  let source;
  let timer;
  let delay = firstDelay;
  let wasLive = false;
  let closed = false;

  function connect() {
    clearTimeout(timer);
    source?.close();
    source = new EventSource(`/local/stream?user=${encodeURIComponent(user)}`);
    source.onopen = () => {
      delay = firstDelay;
      listener.onLive(wasLive);
      wasLive = true;
    };
    source.onerror = () => {
      if (closed) return;
      listener.onAway();
      // The browser's own retry stops for good after a refused answer, so the page keeps its own clock.
      source.close();
      timer = setTimeout(connect, delay);
      delay = Math.min(delay * 2, longestDelay);
    };
    for (const name of names) {
      source.addEventListener(name, (event) => listener.onEvent(name, JSON.parse(event.data)));
    }
  }

  // A browser keeps a page that was left for a while, and with its stream one of the few connections to a host.
  function rest() {
    clearTimeout(timer);
    source.close();
  }

  function wake(event) {
    if (event.persisted) connect();
  }

  window.addEventListener('pagehide', rest);
  window.addEventListener('pageshow', wake);
  connect();
  return {
    close() {
      closed = true;
      window.removeEventListener('pagehide', rest);
      window.removeEventListener('pageshow', wake);
      rest();
    },
    retry() {
      delay = firstDelay;
      connect();
    },
  };
}
