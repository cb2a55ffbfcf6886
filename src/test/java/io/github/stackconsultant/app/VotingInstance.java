package io.github.stackconsultant.app;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.messaging.Acknowledgements;
import io.github.stackconsultant.messaging.LiveMessages;
import io.github.stackconsultant.messaging.Messenger;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.slack.PostedPolls;
import io.github.stackconsultant.voting.Polls;
import io.github.stackconsultant.voting.Voting;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.type.AnnotationMetadata;

/** One instance of the app without Slack, with the app's own wiring, and its settings but those that are given. */
final class VotingInstance implements AutoCloseable {

    @Configuration(proxyBeanMethods = false)
    @Import({CoreConfiguration.class, Adapters.class})
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        DbSchedulerAutoConfiguration.class
    })
    static class Parts {

        @Bean
        Acknowledgements acknowledgements() {
            return () -> 0;
        }

        @Bean
        LiveMessages liveMessages(Voting voting, Polls polls, Clock clock, Channel channel) {
            return new PostedPolls(voting, polls, clock, channel.shown());
        }
    }

    /**
     * Where polls are shown.
     *
     * @param shown what everybody can read, by the messages' timestamps
     */
    record Channel(Map<String, String> shown) {}

    /** The adapters' own wiring, which nobody but Spring sees. */
    static class Adapters implements ImportSelector {

        @Override
        public String[] selectImports(AnnotationMetadata importing) {
            return new String[] {
                "io.github.stackconsultant.persistence.PersistenceConfiguration",
                "io.github.stackconsultant.scheduling.SchedulingConfiguration",
                "io.github.stackconsultant.search.SearchConfiguration",
                "io.github.stackconsultant.yaml.KnowledgeConfiguration"
            };
        }
    }

    private final ConfigurableApplicationContext context;

    private VotingInstance(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static VotingInstance start(Consumer<Statement> said, Channel channel, String... settings) {
        Messenger messenger = statement -> {
            said.accept(statement);
            return new Messenger.Outcome.Said();
        };
        return new VotingInstance(new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .properties("consultant.vote-secret=a secret of this test")
                .initializers(starting -> {
                    var beans = starting.getBeanFactory();
                    beans.registerSingleton("clock", Clock.systemUTC());
                    beans.registerSingleton("messenger", messenger);
                    beans.registerSingleton("channel", channel);
                })
                .run(Stream.of(settings).map("--"::concat).toArray(String[]::new)));
    }

    Voting voting() {
        return context.getBean(Voting.class);
    }

    Recommendations recommendations() {
        return context.getBean(Recommendations.class);
    }

    Polls polls() {
        return context.getBean(Polls.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
