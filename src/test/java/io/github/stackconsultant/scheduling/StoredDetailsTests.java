package io.github.stackconsultant.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.stackconsultant.messaging.Detail;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.messaging.Topic;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an earlier version left in the outbox is said after an update: these are as they were written. */
class StoredDetailsTests {

    private static final List<String> WRITTEN = List.of(
            "{'plain':'WELCOME'}",
            "{'already-answered':{'title':'Product','answer':'a chat'}}",
            "{'not-yours':{'owner':'U0BO'}}",
            "{'confirm-restart':{'answers':3,'version':7}}",
            "{'confirm-cancel':{'answers':1,'version':7}}",
            "{'continue-or-start-over':{'answers':2}}",
            "{'understood':{'steps':[{'step':{'value':'area'},'before':'a bot'},{'step':{'value':'team'},'before':null}]}}",
            "{'explained':{'step':{'value':'area'}}}",
            "{'beside-card':{'part':'NUMBERS','recommendation':{'value':'r1'}}}",
            "{'nothing-known':{'comparisons':[{'value':'nodejs-vs-python'}]}}",
            "{'small-talk':{'kind':'THANKS'}}",
            "{'not-understood':{'step':{'value':'area'},'times':2}}",
            "{'reopened':{'titles':['Area']}}",
            "{'which-option':{'names':['Node.js']}}",
            "{'vote':{'recommendation':{'value':'r1'}}}",
            "{'ask-why':{'recommendation':{'value':'r1'}}}",
            "{'votes-under-way':{'votes':2}}",
            "{'plain-handover':'REASON_SENT'}",
            "{'taken':{'taker':'U0BO'}}",
            "{'handed-back':{'from':'U0BO'}}",
            "{'has':{'taker':'U0BO'}}",
            "{'passages':{'references':[{'comparison':{'value':'c'},'kind':'PRO','option':{'value':'o'},'id':'i'}]}}",
            "{'page':{'page':'PROS','option':{'value':'python'}}}",
            "{'earlier':{'id':{'value':'r1'}}}",
            "{'edition':{'number':2,'before':{'value':'r1'}}}");

    private final TaskJson json = new TaskJson();

    static Stream<String> written() {
        return WRITTEN.stream().map(each -> each.replace('\'', '"'));
    }

    @ParameterizedTest
    @MethodSource("written")
    void isReadAndWrittenAsBefore(String written) {
        var statement = new Statement(
                Topic.NOTICE, new Person("T", "U"), Place.privately("C"), Optional.empty(), "", Optional.empty());
        var empty = text(new OutboxTask("Ev1", List.of(statement), 0, 0));
        var stored = empty.replace("\"detail\":null", "\"detail\":" + written);

        var read = json.deserialize(OutboxTask.class, stored.getBytes(StandardCharsets.UTF_8));

        assertThat(read).isNotNull();
        assertThat(read.current().detail()).isPresent();
        assertThat(text(read)).isEqualTo(stored);
    }

    private String text(OutboxTask task) {
        var written = json.serialize(task);
        assertThat(written).isNotNull();
        return new String(written, StandardCharsets.UTF_8);
    }

    @Test
    void everyKindHasItsExample() {
        assertThat(written().map(each -> each.split("\"")[1]))
                .containsExactlyInAnyOrderElementsOf(StoredDetails.KINDS.keySet());
    }

    @Test
    void everyDetailHasItsName() {
        var details = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.stackconsultant")
                        .stream()
                        .filter(type -> type.isAssignableTo(Detail.class) && !type.isInterface())
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();

        assertThat(details).containsExactlyInAnyOrderElementsOf(StoredDetails.KINDS.values());
    }
}
