// Common emoji names and their characters; a name that is not here stays as it was written.

const table = `
+1 👍 thumbsup 👍 -1 👎 thumbsdown 👎 ok_hand 👌 clap 👏 wave 👋 raised_hands 🙌 pray 🙏 muscle 💪 point_up ☝️ point_up_2 👆
point_down 👇 point_left 👈 point_right 👉 raised_hand ✋ hand ✋ v ✌️ crossed_fingers 🤞 handshake 🤝 writing_hand ✍️ eyes 👀 brain 🧠
smile 😄 smiley 😃 grinning 😀 grin 😁 laughing 😆 sweat_smile 😅 joy 😂 rofl 🤣 slightly_smiling_face 🙂 upside_down_face 🙃 wink 😉
blush 😊 innocent 😇 heart_eyes 😍 kissing_heart 😘 yum 😋 stuck_out_tongue 😛 sunglasses 😎 nerd_face 🤓 thinking_face 🤔 thinking 🤔
neutral_face 😐 expressionless 😑 no_mouth 😶 smirk 😏 unamused 😒 face_with_rolling_eyes 🙄 grimacing 😬 relieved 😌 pensive 😔 sleepy 😪
sleeping 😴 mask 😷 dizzy_face 😵 exploding_head 🤯 partying_face 🥳 confused 😕 worried 😟 slightly_frowning_face 🙁 open_mouth 😮
astonished 😲 flushed 😳 cry 😢 sob 😭 scream 😱 confounded 😖 disappointed 😞 sweat 😓 weary 😩 tired_face 😫 triumph 😤 rage 😡 angry 😠
robot_face 🤖 ghost 👻 skull 💀 poop 💩 shrug 🤷 facepalm 🤦 man-shrugging 🤷‍♂️ woman-shrugging 🤷‍♀️
heart ❤️ orange_heart 🧡 yellow_heart 💛 green_heart 💚 blue_heart 💙 purple_heart 💜 black_heart 🖤 broken_heart 💔 sparkles ✨ star ⭐ star2 🌟
fire 🔥 boom 💥 zap ⚡ sunny ☀️ cloud ☁️ rainbow 🌈 snowflake ❄️ umbrella ☔ droplet 💧 ocean 🌊 earth_africa 🌍 earth_americas 🌎
earth_asia 🌏 globe_with_meridians 🌐 seedling 🌱 evergreen_tree 🌲 herb 🌿 four_leaf_clover 🍀 dog 🐶 cat 🐱 snake 🐍 whale 🐳 bug 🐛
bee 🐝 turtle 🐢 octopus 🐙 unicorn_face 🦄 penguin 🐧 elephant 🐘 crab 🦀
apple 🍎 banana 🍌 pizza 🍕 hamburger 🍔 cake 🍰 birthday 🎂 cookie 🍪 coffee ☕ tea 🍵 beer 🍺 beers 🍻 wine_glass 🍷
tada 🎉 confetti_ball 🎊 balloon 🎈 gift 🎁 trophy 🏆 medal 🏅 first_place_medal 🥇 second_place_medal 🥈 third_place_medal 🥉 dart 🎯
soccer ⚽ game_die 🎲 jigsaw 🧩 art 🎨 musical_note 🎵 microphone 🎤 headphones 🎧 clapper 🎬 camera 📷
rocket 🚀 airplane ✈️ car 🚗 bike 🚲 train 🚆 ship 🚢 construction 🚧 rotating_light 🚨 vertical_traffic_light 🚦 house 🏠 office 🏢 factory 🏭
watch ⌚ hourglass ⌛ hourglass_flowing_sand ⏳ alarm_clock ⏰ stopwatch ⏱️ timer_clock ⏲️ clock3 🕒 calendar 📆 date 📅 spiral_calendar_pad 🗓️
computer 💻 desktop_computer 🖥️ keyboard ⌨️ iphone 📱 telephone_receiver 📞 floppy_disk 💾 cd 💿 battery 🔋 electric_plug 🔌 bulb 💡
mag 🔍 mag_right 🔎 lock 🔒 unlock 🔓 key 🔑 bell 🔔 no_bell 🔕 mega 📣 loudspeaker 📢 speech_balloon 💬 thought_balloon 💭
email 📧 envelope ✉️ inbox_tray 📥 outbox_tray 📤 package 📦 memo 📝 pencil 📝 pencil2 ✏️ clipboard 📋 pushpin 📌 round_pushpin 📍
paperclip 📎 link 🔗 scissors ✂️ file_folder 📁 open_file_folder 📂 card_index 📇 file_cabinet 🗄️ page_facing_up 📄 page_with_curl 📃
newspaper 📰 books 📚 book 📖 notebook 📓 bookmark 🔖 label 🏷️ chart_with_upwards_trend 📈 chart_with_downwards_trend 📉 bar_chart 📊
scales ⚖️ balance_scale ⚖️ ballot_box_with_ballot 🗳️ ballot_box 🗳️ wrench 🔧 hammer 🔨 hammer_and_wrench 🛠️ gear ⚙️ nut_and_bolt 🔩
toolbox 🧰 magnet 🧲 test_tube 🧪 microscope 🔬 telescope 🔭 shield 🛡️ moneybag 💰 dollar 💵 euro 💶 credit_card 💳 briefcase 💼
busts_in_silhouette 👥 bust_in_silhouette 👤 technologist 🧑‍💻 male-technologist 👨‍💻 female-technologist 👩‍💻
white_check_mark ✅ heavy_check_mark ✔️ ballot_box_with_check ☑️ x ❌ negative_squared_cross_mark ❎ heavy_plus_sign ➕ heavy_minus_sign ➖
warning ⚠️ no_entry ⛔ no_entry_sign 🚫 octagonal_sign 🛑 question ❓ grey_question ❔ exclamation ❗ bangbang ‼️ information_source ℹ️
recycle ♻️ infinity ♾️ arrow_right ➡️ arrow_left ⬅️ arrow_up ⬆️ arrow_down ⬇️ arrow_forward ▶️ arrow_backward ◀️ leftwards_arrow_with_hook ↩️
arrow_right_hook ↪️ arrows_counterclockwise 🔄 repeat 🔁 fast_forward ⏩ rewind ⏪ double_vertical_bar ⏸️ black_square_for_stop ⏹️
one 1️⃣ two 2️⃣ three 3️⃣ four 4️⃣ five 5️⃣ six 6️⃣ seven 7️⃣ eight 8️⃣ nine 9️⃣ zero 0️⃣ keycap_ten 🔟 100 💯 hash #️⃣
red_circle 🔴 large_orange_circle 🟠 large_yellow_circle 🟡 large_green_circle 🟢 large_blue_circle 🔵 large_purple_circle 🟣
white_circle ⚪ black_circle ⚫ large_red_square 🟥 large_green_square 🟩 large_blue_square 🟦 black_square_button 🔲 white_square_button 🔳
small_blue_diamond 🔹 small_orange_diamond 🔸 triangular_flag_on_post 🚩 checkered_flag 🏁 white_flag 🏳️ globe 🌐
new 🆕 free 🆓 up 🆙 cool 🆒 ok 🆗 sos 🆘 top 🔝 soon 🔜 end 🔚 back 🔙 on 🔛
`;

const words = table.trim().split(/\s+/);
const characters = new Map();
for (let index = 0; index < words.length; index += 2) characters.set(words[index], words[index + 1]);

const skinTones = { 2: '🏻', 3: '🏼', 4: '🏽', 5: '🏾', 6: '🏿' };
const firstOfFlags = 0x1f1e6;

/** The flag of a name such as "flag-de"; undefined for any other. */
function flagOf(name) {
  const code = /^flag-([a-z]{2})$/.exec(name)?.[1];
  return code && String.fromCodePoint(...[...code].map((letter) => firstOfFlags + letter.charCodeAt(0) - 'a'.charCodeAt(0)));
}

/** The character of a name such as "tada", with a skin tone 2 to 6 where one is given; undefined for an unknown name. */
export function emojiOf(name, skinTone) {
  const character = characters.get(name) ?? flagOf(name);
  return character && skinTone ? character.replace(/\uFE0F$/, '') + (skinTones[skinTone] ?? '') : character;
}

/** Replaces the names between colons that are known. */
export const withEmoji = (text) =>
  text.replace(/:([a-z0-9_+'-]+):(?::skin-tone-([2-6]):)?/g, (whole, name, tone) => emojiOf(name, tone) ?? whole);

const names = new Map();
for (const [name, character] of characters) if (!names.has(character)) names.set(character, name);

const longestFirst = [...names.keys()].sort((one, other) => other.length - one.length);
const typed = new RegExp(`(${longestFirst.join('|')})([${Object.values(skinTones).join('')}])?\\uFE0F?`, 'gu');
const typedFlag = /[\u{1F1E6}-\u{1F1FF}]{2}/gu;

const flagName = (flag) => `flag-${[...flag].map((half) => String.fromCharCode('a'.charCodeAt(0) + half.codePointAt(0) - firstOfFlags)).join('')}`;

/** Replaces characters by their names between colons, as Slack sends what people type. */
export const withNames = (text) =>
  text
    .replace(typedFlag, (flag) => `:${flagName(flag)}:`)
    .replace(typed, (whole, character, tone) => {
      const number = Object.keys(skinTones).find((each) => skinTones[each] === tone);
      return `:${names.get(character)}:${number ? `:skin-tone-${number}:` : ''}`;
    });

/** Names that begin with the text, for completion. */
export const emojiNames = (start, limit) =>
  [...characters.keys()].filter((name) => name.startsWith(start)).slice(0, limit).map((name) => [name, characters.get(name)]);
