// Times as the page writes them; Slack's message times are seconds since 1970 with six decimals.

const formats = new Map();

function format(date, options) {
  const key = JSON.stringify(options);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat('en', options));
  return formats.get(key).format(date);
}

const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
const dayMillis = 86_400_000;

export const dateOf = (ts) => new Date(Number(ts) * 1000);
export const clockTime = (ts) => format(dateOf(ts), clock);
export const fullTime = (ts) => format(dateOf(ts), { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', ...clock });
export const dayKey = (ts) => dateOf(ts).toDateString();

function daysAgo(date) {
  const midnight = (day) => new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime();
  return Math.round((midnight(new Date()) - midnight(date)) / dayMillis);
}

function relativeDay(date) {
  return { 0: 'Today', 1: 'Yesterday', '-1': 'Tomorrow' }[daysAgo(date)];
}

export function dayName(ts) {
  const date = dateOf(ts);
  const year = date.getFullYear() === new Date().getFullYear() ? undefined : 'numeric';
  return relativeDay(date) ?? format(date, { weekday: 'long', day: 'numeric', month: 'long', year });
}

function ago(date) {
  const seconds = Math.round((date - Date.now()) / 1000);
  const [unit, length] = [['day', 86_400], ['hour', 3600], ['minute', 60], ['second', 1]]
    .find(([, each]) => Math.abs(seconds) >= each) ?? ['second', 1];
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(Math.trunc(seconds / length), unit);
}

const short = { day: 'numeric', month: 'short', year: 'numeric' };
const medium = { day: 'numeric', month: 'long', year: 'numeric' };
const long = { weekday: 'long', ...medium };
const pretty = (options) => (date) => relativeDay(date) ?? format(date, options);
const plain = (options) => (date) => format(date, options);

const tokens = {
  date_num: (date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((each) => String(each).padStart(2, '0')).join('-'),
  date_slash: plain({ day: '2-digit', month: '2-digit', year: 'numeric' }),
  date: plain(medium),
  date_short: plain(short),
  date_long: plain(long),
  date_pretty: pretty(medium),
  date_short_pretty: pretty(short),
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
  return template.replace(/\{(\w+)\}/g, (whole, token) => tokens[token]?.(date) ?? whole);
}
