package io.github.stackconsultant.localworkspace;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Wires the parts of one workspace: first its state, then the deliveries to the app, then what the app calls. */
final class Workspace implements AutoCloseable {

    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor(Workspace::thread);
    private final People people = DemoWorld.people();
    private final Channels channels = new Channels();
    private final Messages messages = new Messages();
    private final Ephemerals ephemerals = new Ephemerals();
    private final ModalStacks modals = new ModalStacks();
    private final Homes homes = new Homes();
    private final FormerBlocks former = new FormerBlocks();
    private final FileContents files = new FileContents();
    private final Faults faults = new Faults();
    private final DeliveryLog deliveryLog = new DeliveryLog();
    private final StreamHub hub = new StreamHub();
    private final Changes changes = new Changes();
    private final Identifiers identifiers = new Identifiers();
    private final Uploads uploads = new Uploads(identifiers);
    private final BlockIdentities blockIdentities = new BlockIdentities(identifiers);
    private final BlockKitValidator validator = new BlockKitValidator();
    private final ContentReader contents = new ContentReader(validator, blockIdentities);
    private final ViewReader views = new ViewReader(validator, blockIdentities);
    private final Bulletin bulletin = new Bulletin(people, channels, messages, modals, hub, changes);
    private final Places places = new Places(channels, people);
    private final LocalRequests requests = new LocalRequests(people, channels);

    private final AppManifest manifest;
    private final String botToken;
    private final Supplier<URI> ownUrl;
    private final Clock clock;
    private final Optional<StateKeeper> keeper;
    private final Timestamps timestamps;
    private final Triggers triggers;
    private final ResponseUrls responseUrls;
    private final TypedText typed;
    private final AppClient client;
    private final Events events;
    private final MessageBoard board;
    private final ViewDesk desk;
    private final InteractionPayloads payloads;
    private final Interactions interactions;

    Workspace(
            LocalWorkspaceSettings settings,
            AppManifest manifest,
            Supplier<URI> ownUrl,
            Supplier<URI> appUrl,
            Clock clock) {
        this.manifest = manifest;
        this.botToken = settings.botToken();
        this.ownUrl = ownUrl;
        this.clock = clock;
        timestamps = new Timestamps(clock);
        triggers = new Triggers(clock, identifiers, settings.patience());
        responseUrls = new ResponseUrls(clock, identifiers);
        typed = new TypedText(people, channels, manifest.botName());
        keeper = Optional.ofNullable(settings.file()).map(this::restore);
        DemoWorld.fill(channels, messages, timestamps);
        Runnable stateChanged = () -> keeper.ifPresent(StateKeeper::changed);
        client =
                new AppClient(appUrl, new Signature(settings.signingSecret()), clock, deliveryLog, settings.patience());
        events = new Events(manifest, new EventDelivery(client, settings.retryDelays(), scheduler), identifiers, clock);
        board = new MessageBoard(channels, messages, ephemerals, former, timestamps, bulletin, events, stateChanged);
        desk = new ViewDesk(modals, homes, former, identifiers, bulletin, stateChanged);
        payloads = new InteractionPayloads(triggers, responseUrls, timestamps, ownUrl, channels);
        interactions = new Interactions(client, payloads, former, bulletin);
    }

    private StateKeeper restore(Path path) {
        StateFile file = new StateFile(path);
        file.read().ifPresent(snapshot -> snapshot.restore(channels, messages, homes, files, timestamps));
        return new StateKeeper(file, () -> Snapshot.of(channels, messages, homes, files), scheduler);
    }

    RouterFunction<ServerResponse> routes() {
        RouterFunctions.Builder routes = RouterFunctions.route();
        new WorkspaceRoutes(requests, people, channels, messages, manifest, hub).addTo(routes);
        new ConversationRoutes(requests, messages, board, bulletin, typed, manifest).addTo(routes);
        new SightRoutes(requests, channels, messages, ephemerals, modals, homes, bulletin, changes).addTo(routes);
        new ActionRoutes(requests, commands(), interactions, manifest, messages, ephemerals, modals, homes)
                .addTo(routes);
        new ViewRoutes(requests, modals, homes, desk, submissions(), interactions, events, timestamps).addTo(routes);
        new FileRoutes(requests, uploads, files, messages, channels, botToken).addTo(routes);
        new ToolRoutes(faults, deliveryLog).addTo(routes);
        new SlackRoutes(webApi(), faults, responseUrlAnswers()).addTo(routes);
        new PageRoutes().addTo(routes);
        return routes.build();
    }

    private SlashCommands commands() {
        return new SlashCommands(manifest, client, payloads, board, contents, bulletin, typed);
    }

    private Submissions submissions() {
        return new Submissions(client, payloads, views, desk, bulletin);
    }

    private ResponseUrlAnswers responseUrlAnswers() {
        return new ResponseUrlAnswers(responseUrls, contents, channels, messages, board);
    }

    private WebApi webApi() {
        Set<String> scopes = manifest.scopes();
        return new WebApi(
                botToken,
                scopes,
                List.of(
                        new AuthMethods(manifest).all(),
                        new ChatMethods(places, messages, board, contents, new Permalinks(ownUrl), scopes).all(),
                        new EphemeralMethods(places, board, contents).all(),
                        new FileMethods(places, messages, board, contents, uploads, files, ownUrl, clock).all(),
                        new ViewMethods(views, desk, modals, homes, triggers, people, manifest).all(),
                        new ConversationMethods(places, channels, people, scopes).all(),
                        new UserMethods(people, manifest, clock).all()));
    }

    /** Ends all pages' streams, so that the server can shut down at once. */
    void stopStreams() {
        hub.close();
    }

    /** Stops all deliveries and saves the state. */
    @Override
    public void close() {
        stopStreams();
        scheduler.shutdownNow();
        keeper.ifPresent(StateKeeper::write);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "local-workspace");
        thread.setDaemon(true);
        return thread;
    }
}
