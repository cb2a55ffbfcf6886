package io.github.stackconsultant.localworkspace;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Wires the parts of one workspace: first its state, then the deliveries to the app, then what the app calls. */
final class Workspace implements AutoCloseable {

    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor(Workspace::thread);
    private final Stores stores = Stores.empty();
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
    private final Bulletin bulletin = new Bulletin(stores, hub, changes);
    private final AppChannels appChannels = new AppChannels(stores.channels(), stores.people());
    private final LocalRequests requests = new LocalRequests(stores.people(), stores.channels());

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
        typed = new TypedText(stores.people(), stores.channels(), manifest.botName());
        keeper = Optional.ofNullable(settings.file()).map(this::restore);
        DemoWorld.fill(stores.channels(), stores.messages(), timestamps);
        Runnable stateChanged = () -> keeper.ifPresent(StateKeeper::changed);
        client =
                new AppClient(appUrl, new Signature(settings.signingSecret()), clock, deliveryLog, settings.patience());
        events = new Events(manifest, new EventDelivery(client, settings.retryDelays(), scheduler), identifiers, clock);
        board = new MessageBoard(stores, timestamps, bulletin, events, stateChanged);
        desk = new ViewDesk(stores, identifiers, bulletin, stateChanged);
        payloads = new InteractionPayloads(triggers, responseUrls, timestamps, ownUrl);
        interactions = new Interactions(client, payloads, stores.former(), bulletin);
    }

    private StateKeeper restore(Path path) {
        var file = new StateFile(path);
        file.read().ifPresent(snapshot -> snapshot.restore(stores, timestamps));
        return new StateKeeper(file, () -> Snapshot.of(stores), scheduler);
    }

    RouterFunction<ServerResponse> routes() {
        var routes = RouterFunctions.route();
        new WorkspaceRoutes(requests, stores, manifest, hub).addTo(routes);
        new ConversationRoutes(requests, stores.messages(), board, bulletin, typed, manifest).addTo(routes);
        new SightRoutes(requests, stores, bulletin, changes).addTo(routes);
        new ActionRoutes(requests, commands(), interactions, manifest, stores).addTo(routes);
        new ViewRoutes(requests, stores, desk, submissions(), events, timestamps).addTo(routes);
        new FileRoutes(requests, uploads, stores, botToken).addTo(routes);
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
        return new ResponseUrlAnswers(responseUrls, contents, stores, board);
    }

    private WebApi webApi() {
        var scopes = manifest.scopes();
        return new WebApi(
                botToken,
                scopes,
                List.of(
                        new AuthMethods(manifest).all(),
                        new ChatMethods(appChannels, stores.messages(), board, contents, new Permalinks(ownUrl)).all(),
                        new EphemeralMethods(appChannels, board, contents).all(),
                        new FileMethods(appChannels, stores, board, contents, uploads, ownUrl, clock).all(),
                        new ViewMethods(views, desk, stores, triggers, manifest).all(),
                        new ConversationMethods(appChannels, stores.people(), scopes).all(),
                        new UserMethods(stores.people(), manifest, clock).all()));
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
        var thread = new Thread(work, "local-workspace");
        thread.setDaemon(true);
        return thread;
    }
}
