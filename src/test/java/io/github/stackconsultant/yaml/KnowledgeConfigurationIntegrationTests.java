package io.github.stackconsultant.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class KnowledgeConfigurationIntegrationTests {

    private final ApplicationContextRunner app =
            new ApplicationContextRunner().withUserConfiguration(KnowledgeConfiguration.class);

    @Test
    void loadsOurKnowledgeUnlessToldOtherwise(CapturedOutput output) {
        app.run(context -> assertThat(context.getBean(KnowledgeBase.class)).isEqualTo(KnowledgeFixtures.ours()));

        assertThat(output).doesNotContain("WARN");
    }

    @Test
    void loadsWhatTheSettingNames() {
        app.withPropertyValues("consultant.knowledge=classpath*:/knowledge/*.yml,classpath*:/knowledge/more/*.yml")
                .run(context -> assertThat(context.getBean(KnowledgeBase.class)).isEqualTo(KnowledgeFixtures.both()));
    }

    @Test
    void logsAdviceAsWarnings(@TempDir Path folder, CapturedOutput output) throws IOException {
        Path file =
                Files.writeString(folder.resolve("one.yml"), SmallFile.CONTENT.replace("strength: 3", "strength: 0"));

        app.withPropertyValues("consultant.knowledge=file:" + folder)
                .run(context -> assertThat(context).hasNotFailed());

        assertThat(output.getOut().lines())
                .filteredOn(line -> line.contains("WARN"))
                .singleElement()
                .asString()
                .endsWith(file + ":94 steps.time.answers.evening.needs.calm has the strength 0,"
                        + " so it changes nothing. Raise it, or remove it.");
    }

    @Test
    void aBrokenFileStopsTheStartWithTheListAndNoStackTrace(@TempDir Path folder, CapturedOutput output)
            throws IOException {
        Path file = Files.writeString(
                folder.resolve("one.yml"),
                SmallFile.CONTENT.replace("kind: one", "kind: any").replace("value: 1\n", "value: 9\n"));
        SpringApplicationBuilder start =
                new SpringApplicationBuilder(KnowledgeConfiguration.class).web(WebApplicationType.NONE);

        assertThat(catchStart(start, "--consultant.knowledge=file:" + folder))
                .hasRootCauseInstanceOf(BrokenKnowledgeException.class);

        assertThat(output)
                .contains("The knowledge has 2 problems:")
                .containsOnlyOnce(file + ":79")
                .contains(file + ":62 criteria.calm.ratings.coffee.value is 9. Use a number from 0 to 4.")
                .contains(file + ":79 steps.time.kind is \"any\". Known: \"one\", \"several\", \"ranked\".")
                .contains("Correct what is named there and start again.")
                .doesNotContain("\tat ");
    }

    private static Throwable catchStart(SpringApplicationBuilder start, String setting) {
        return catchThrowable(() -> start.run(setting));
    }
}
