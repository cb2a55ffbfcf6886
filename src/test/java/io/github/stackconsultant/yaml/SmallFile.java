package io.github.stackconsultant.yaml;

/** A small file with everything in it, whose lines are known by heart. */
final class SmallFile {

    static final String NAME = "knowledge/small.yml";

    static final String CONTENT = """
            id: drinks
            title: Tea or coffee
            subject: the afternoon
            sources:
              book:
                title: A book
                author: A. Author
                publisher: A publisher
                published: 2020-02-29
                address: https://example.com
            options:
              tea:
                name: Tea
                aliases: [chai]
                summary: Leaves in water.
                facts:
                  tea-old:
                    title: Old
                    text: It is old.
                    origin: A traveller
                    year: 2001
                    heading: History
                pros:
                  tea-calm:
                    title: Calm
                    text: It calms.
                    details:
                      - Green
                      - Black
                    heading: Strengths
              coffee:
                name: Coffee
                summary: Beans in water.
                cons:
                  coffee-nerves:
                    title: Nerves
                    text: It makes nervous.
                    heading: Weaknesses
                    source: book
                use-cases:
                  coffee-morning:
                    title: Mornings
                    text: It wakes.
                    heading: Uses
            parts:
              day:
                name: the day
                text: When it is light.
              night:
                name: the night
                text: When it is dark.
            cost-of-both: Two pots.
            criteria:
              calm:
                name: Calm
                short-name: Calm
                part: night
                scale: { 0: none, 1: little, 2: nothing said, 3: some, 4: much }
                ratings:
                  tea: { value: 4, items: [tea-calm, tea-old] }
                  coffee:
                    value: 1
                    items:
                      - coffee-nerves
              waking:
                name: Waking
                short-name: Waking
                part: day
                scale: { 0: none, 1: little, 2: nothing said, 3: some, 4: much }
                ratings:
                  tea: { value: 2 }
                  coffee: { value: 4, items: [coffee-morning] }
            steps:
              time:
                title: Time
                noun: a time
                question: When?
                why: It differs.
                kind: one
                examples: [at noon]
                heading: History
                answers:
                  morning:
                    label: Morning
                    description: Before noon
                    needs:
                      waking:
                        strength: 4
                        basis: source
                        reason: One has to wake.
                  evening:
                    label: Evening
                    needs:
                      calm:
                        strength: 3
                        basis: judgement
                        reason: One wants to sleep.
            conclusion: It depends on the hour.
            """;

    private SmallFile() {}

    static KnowledgeFile with(String found, String replacement) {
        int first = CONTENT.indexOf(found);
        if (first < 0 || CONTENT.indexOf(found, first + 1) >= 0) {
            throw new IllegalArgumentException("not exactly once: " + found);
        }
        return new KnowledgeFile(NAME, CONTENT.replace(found, replacement));
    }

    static KnowledgeFile plain() {
        return new KnowledgeFile(NAME, CONTENT);
    }
}
