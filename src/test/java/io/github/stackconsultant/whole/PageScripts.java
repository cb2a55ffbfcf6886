package io.github.stackconsultant.whole;

/** What pages are asked in their own language. */
final class PageScripts {

    /** Finds something by its words or its label; a menu also by the label above it. */
    static final String NAMED = """
            const [selector, name] = arguments;
            const top = [...document.querySelectorAll(':popover-open')].at(-1)
              ?? [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
            const plain = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
            const words = (each) => [each.innerText, each.ariaLabel, each.closest('.block.input')?.querySelector('.input-label')?.innerText].map(plain);
            const shown = [...top.querySelectorAll(selector)].filter((each) => each.checkVisibility());
            return shown.filter((each) => words(each).includes(name)).at(-1)
              ?? shown.filter((each) => words(each).some((text) => text.includes(name))).at(-1) ?? null;
            """;

    /** Whether a text is there, or not, within a second: the page looks by itself, since each question to it takes longer. */
    static final String BECOMES = """
            const [text, visible, answer] = arguments;
            const end = Date.now() + 1000;
            const look = () => {
              const so = document.body.innerText.includes(text) === visible;
              so || Date.now() > end ? answer(so) : setTimeout(look, 40);
            };
            look();
            """;

    /** How many rows of pixels of the toolbar that is pointed at are taken by something else. */
    static final String COVERED_TOOLBAR = """
            const bar = [...document.querySelectorAll('.message:hover .message-actions')].at(-1);
            const box = bar.getBoundingClientRect();
            const rows = [...Array(Math.floor(box.height)).keys()].map((row) => box.top + row + 0.5);
            return rows.filter((y) => !bar.contains(document.elementFromPoint(box.left + box.width / 2, y))).length;
            """;

    static final String CUT_LABELS = """
            return [...document.querySelectorAll('.chart svg text')]
              .map((label) => [label, label.ownerSVGElement].map((each) => each.getBoundingClientRect()))
              .filter(([text, all]) => text.left < all.left - 1 || text.bottom > all.bottom + 1).length;
            """;

    static final String GETS_MODAL = """
            const blocks = JSON.parse(arguments[0]);
            const title = { type: 'plain_text', text: 'Blocks' };
            return import('/local/assets/store.js').then(({ update }) => update({ views: [{ id: 'V1', title, blocks }] }));
            """;

    private PageScripts() {}
}
