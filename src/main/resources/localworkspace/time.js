// Times as the page writes them, in the time zone of the person who looks; Slack's message times are seconds since 1970
// with six decimals.

const formats = new Map();
let zone;

/** From here on all times are those of this time zone; of the browser's own where it is none. */
export function keepZone(name) {
  formats.clear();
  try {
    zone = name && new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    zone = undefined;
  }
}

export const zoneName = () => zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;

function formatter(options) {
  const key = JSON.stringify(options);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat('en', { ...options, timeZone: zone }));
  return formats.get(key);
}

const format = (date, options) => formatter(options).format(date);

const wall = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' };

/** What calendar and clock show at that moment: year, month, day, hour, minute and second, as texts. */
const partsOf = (date) => Object.fromEntries(formatter(wall).formatToParts(date).map(({ type, value }) => [type, value]));

const wallMillis = (date) => {
  const { year, month, day, hour, minute, second } = partsOf(date);
  return Date.UTC(year, month - 1, day, hour, minute, second);
};

/** A moment as a datetime-local field writes it, in the person's time zone. */
export function localText(seconds) {
  if (!seconds) return '';
  const { year, month, day, hour, minute } = partsOf(new Date(seconds * 1000));
  return `${year.padStart(4, '0')}-${month}-${day}T${hour}:${minute}`;
}

/** The seconds since 1970 of what a datetime-local field says, in the person's time zone. */
export function secondsOf(text) {
  const shown = Date.parse(`${text.slice(0, 16)}:00Z`);
  const offset = (millis) => wallMillis(new Date(millis)) - millis;
  // the second look is for the hours around a change of the clocks
  const near = shown - offset(shown);
  return Math.floor((shown - offset(near)) / 1000);
}

const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
const dayMillis = 86_400_000;

export const dateOf = (ts) => new Date(Number(ts) * 1000);
export const clockTime = (ts) => format(dateOf(ts), clock);
export const fullTime = (ts) => format(dateOf(ts), { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', ...clock });
export const dayKey = (ts) => dayNumber(dateOf(ts));

const dayNumber = (date) => Math.floor(wallMillis(date) / dayMillis);

const daysAgo = (date) => dayNumber(new Date()) - dayNumber(date);

function relativeDay(date) {
  return { 0: 'Today', 1: 'Yesterday', '-1': 'Tomorrow' }[daysAgo(date)];
}

export function dayName(ts) {
  const date = dateOf(ts);
  const year = partsOf(date).year === partsOf(new Date()).year ? undefined : 'numeric';
  return relativeDay(date) ?? format(date, { weekday: 'long', day: 'numeric', month: 'long', year });
}

function ago(date) {
  const seconds = Math.round((date - Date.now()) / 1000);
  const [unit, length] = [['day', 86_400], ['hour', 3600], ['minute', 60], ['second', 1]]
    .find(([, each]) => Math.abs(seconds) >= each) ?? ['second', 1];
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(Math.trunc(seconds / length), unit);
}

const short = { day: 'numeric', month: 'short', year: 'numeric' };
const full = { day: 'numeric', month: 'long', year: 'numeric' };
const halfYearDays = 182;

function ordinal(day) {
  const teen = day % 100 > 10 && day % 100 < 14;
  return `${day}${teen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[day % 10] ?? 'th')}`;
}

/** Such as "Monday, December 23rd, 2013". */
const long = (date) => `${format(date, { weekday: 'long' })}, ${format(date, { month: 'long' })} ${ordinal(Number(partsOf(date).day))}, ${partsOf(date).year}`;

/** Without the year while there is no doubt about it. */
const usual = (date) => format(date, Math.abs(daysAgo(date)) < halfYearDays ? { day: 'numeric', month: 'long' } : full);

const plain = (options) => (date) => format(date, options);
const pretty = (otherwise) => (date) => relativeDay(date) ?? otherwise(date);

const tokens = {
  date_num: (date) => localText(date.getTime() / 1000).slice(0, 10),
  date_slash: plain({ day: '2-digit', month: '2-digit', year: 'numeric' }),
  date: usual,
  date_short: plain(short),
  date_long: long,
  date_long_full: plain(full),
  date_pretty: pretty(usual),
  date_short_pretty: pretty(plain(short)),
  date_long_pretty: pretty(long),
  day_divider_pretty: (date) => relativeDay(date) ?? format(date, { weekday: 'long', day: 'numeric', month: 'long' }),
  time: plain(clock),
  time_secs: plain({ ...clock, second: '2-digit' }),
  ago,
};

/** Fills Slack's date tokens, such as {date_short_pretty} at {time}, for a time in seconds. */
export function fillDate(template, seconds) {
  const date = dateOf(seconds);
  if (Number.isNaN(date.getTime())) return null;
  // a day's word such as Today is capital at the beginning only
  return template.replace(/\{(\w+)\}/g, (whole, token, at) => {
    const text = tokens[token]?.(date) ?? whole;
    return at > 0 && text === relativeDay(date) ? text.toLowerCase() : text;
  });
}
