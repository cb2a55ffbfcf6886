package io.github.stackconsultant.localworkspace;

/** Slack's rules for images. */
final class ImageRules {

    private ImageRules() {}

    static void element(Spot image) {
        image.only("type", "image_url", "slack_file", "alt_text");
        source(image);
    }

    private static void source(Spot image) {
        if (image.has("image_url") == image.has("slack_file")) {
            image.complain("must have exactly one of image_url and slack_file");
        }
        image.string("image_url", BlockKitLimits.URL);
        image.requiredString("alt_text", BlockKitLimits.IMAGE_ALT_TEXT);
    }

    static void block(Spot image) {
        image.only("type", "block_id", "image_url", "slack_file", "alt_text", "title");
        source(image);
        TextRules.plain(image, "title", BlockKitLimits.IMAGE_TITLE);
    }
}
