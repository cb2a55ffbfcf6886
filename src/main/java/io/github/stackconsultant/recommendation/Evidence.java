package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.Item;
import io.github.stackconsultant.knowledge.ItemId;
import io.github.stackconsultant.knowledge.OptionId;

/** A knowledge item as the recommendation quotes it, in the wording it had on that day. */
public record Evidence(ItemId item, OptionId option, String optionName, String title, String text, String heading) {

    static Evidence of(Item item, OptionId option, String optionName) {
        return new Evidence(item.id(), option, optionName, item.title(), item.text(), item.heading());
    }
}
