package io.github.stackconsultant.localworkspace;

import java.util.stream.Stream;

/** Slack's rules for cards and carousels. */
final class CardRules {

    private CardRules() {}

    static void card(Spot card) {
        card.only(
                "type",
                "block_id",
                "hero_image",
                "icon",
                "slack_icon",
                "title",
                "subtitle",
                "body",
                "subtext",
                "actions");
        if (Stream.of("hero_image", "title", "actions", "body").noneMatch(card::has)) {
            card.complain("missing required field: one of hero_image, title, actions, body");
        }
        TextRules.any(card, "title", BlockKitLimits.CARD_TITLE);
        TextRules.any(card, "subtitle", BlockKitLimits.CARD_TITLE);
        TextRules.any(card, "body", BlockKitLimits.CARD_BODY);
        TextRules.any(card, "subtext", BlockKitLimits.CARD_BODY);
        if (card.has("hero_image")) {
            ImageRules.element(card.at("hero_image"));
        }
        if (card.has("actions")) {
            card.items("actions", 1, BlockKitLimits.CARD_ACTIONS).forEach(ElementRules::inActions);
        }
    }

    static void carousel(Spot carousel) {
        carousel.only("type", "block_id", "elements");
        for (var element : carousel.items("elements", 1, BlockKitLimits.CAROUSEL_CARDS)) {
            if (element.type().equals("card")) {
                card(element);
            } else {
                element.complain("unsupported type: " + element.type() + ", must be card");
            }
        }
    }
}
