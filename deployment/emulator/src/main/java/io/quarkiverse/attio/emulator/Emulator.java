package io.quarkiverse.attio.emulator;

import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import io.quarkiverse.attio.emulator.access.Tenant;
import io.quarkiverse.attio.emulator.access.Token;
import io.quarkiverse.attio.emulator.limits.Limits;
import io.quarkiverse.attio.emulator.server.Server;
import io.quarkiverse.attio.emulator.workspace.Settings;

/**
 * An Attio that lives in this JVM: the REST API over a workspace in memory, or over several, for development and
 * tests. It listens on the loopback interface only and reads no configuration. Nothing of it is on disk but the contents of
 * uploaded files, in
 * a temporary directory that it deletes when it is closed.
 *
 * <pre>{@code
 * try (Emulator emulator = Emulator.builder().start()) {
 *     URI objects = emulator.address().resolve("/v2/objects");
 *     …
 * }
 * }</pre>
 */
public final class Emulator implements AutoCloseable {

    /** The token that is accepted unless another one is set. */
    public static final String DEFAULT_TOKEN = "sk_emulator";

    /** How late a search learns of a write, and how long a merge takes, unless another time is set. */
    public static final Duration DEFAULT_LAG = Duration.ofMillis(200);
    /** The domain that is verified unless others are set. */
    public static final String DEFAULT_VERIFIED_DOMAIN = "example.com";

    /** The slug of the workspace that there is always. */
    public static final String DEFAULT_WORKSPACE = "emulated-workspace";

    private static final int MAX_PORT = 65535;
    private static final Duration MAX_LAG = Duration.ofDays(1);

    private final Server server;
    private final String token;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Emulator(Server server, String token) {
        this.server = server;
        this.token = token;
    }

    /** A builder for an emulator on a free port, with the default token and a small made-up workspace. */
    public static Builder builder() {
        return new Builder();
    }

    /** Where it listens: <code>http://127.0.0.1:port</code>. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port());
    }

    /** The port it listens on, also when a free one was asked for. */
    public int port() {
        return server.port();
    }

    /** The token of the first workspace, which has all scopes. */
    public String token() {
        return token;
    }

    /**
     * Revokes a token, whichever workspace it leads to: from now on it gets a 401, and <code>/v2/self</code> says that it is
     * not active.
     *
     * @throws IllegalArgumentException if it is none that is accepted, also because it was revoked before
     */
    public void revoke(String token) {
        if (!server.revoke(Objects.requireNonNull(token, "token"))) {
            throw new IllegalArgumentException("The emulator does not accept this token, so it cannot be revoked");
        }
    }

    /** Stops it and waits until its threads are told to end. A second call does nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            await(server.stop().toCompletionStage().toCompletableFuture());
        }
    }

    private static void await(CompletableFuture<Void> future) {
        future.join();
    }

    /** Says how an emulator is to be. */
    public static final class Builder {

        private int port;
        private Token token = Token.all(DEFAULT_TOKEN, false);
        private Token userToken;
        private final List<Token> more = new ArrayList<>();
        private final List<WorkspaceBuilder> others = new ArrayList<>();
        private boolean seeded = true;
        private boolean sql;
        private Duration searchLag = DEFAULT_LAG;
        private Duration mergeLag = DEFAULT_LAG;
        private InstantSource clock = InstantSource.system();
        private Limits limits = Limits.off();
        private Set<String> verifiedDomains = Set.of(DEFAULT_VERIFIED_DOMAIN);

        private Builder() {
        }

        /**
         * The port to listen on.
         *
         * @param port 0 for a free one, which is the default
         * @throws IllegalArgumentException if there is no such port
         */
        public Builder port(int port) {
            if (port < 0 || port > MAX_PORT) {
                throw new IllegalArgumentException("A port is a number from 0 to 65535, but this is " + port);
            }
            this.port = port;
            return this;
        }

        /**
         * The token to accept, with all scopes.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public Builder token(String token) {
            this.token = Token.all(token, false);
            return this;
        }

        /**
         * One more token to accept, with these scopes and no others. There may be several.
         *
         * @param scope such as <code>record_permission:read-write</code>
         * @throws IllegalArgumentException if the token is blank, or if Attio has no such scope
         */
        public Builder token(String token, String scope, String... more) {
            this.more.add(Token.with(token, false, scope, more));
            return this;
        }

        /**
         * A second token to accept, which acts for the first member of the workspace and is refused where Attio asks for
         * a token of the workspace itself. There is none unless this says so.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public Builder userToken(String userToken) {
            this.userToken = Token.all(userToken, true);
            return this;
        }

        /**
         * One more token that acts for the first member of the workspace, with these scopes and no others.
         *
         * @throws IllegalArgumentException if the token is blank, or if Attio has no such scope
         */
        public Builder userToken(String userToken, String scope, String... more) {
            this.more.add(Token.with(userToken, true, scope, more));
            return this;
        }

        /**
         * One more workspace, with tokens of its own. What is written there is not seen in any other.
         *
         * @param slug small letters, digits and hyphens
         * @throws IllegalArgumentException if it is no slug, or taken, or if no token leads to the workspace
         */
        public Builder workspace(String slug, Consumer<WorkspaceBuilder> described) {
            WorkspaceBuilder workspace = new WorkspaceBuilder(slug);
            if (slug.equals(DEFAULT_WORKSPACE) || others.stream().anyMatch(other -> other.slug().equals(slug))) {
                throw new IllegalArgumentException("There is a workspace \"" + slug + "\" already");
            }
            described.accept(workspace);
            if (workspace.tokens().isEmpty()) {
                throw new IllegalArgumentException("No token leads to the workspace \"" + slug + "\"");
            }
            others.add(workspace);
            return this;
        }

        /** Whether the workspace has some records to begin with; it has, unless this says no. */
        public Builder seeded(boolean seeded) {
            this.seeded = seeded;
            return this;
        }

        /** Whether the workspace has the plan that SQL needs; it has not, unless this says yes. */
        public Builder sql(boolean sql) {
            this.sql = sql;
            return this;
        }

        /**
         * How late a search learns of a write. Attio's search is eventually consistent, so it is not zero by default.
         *
         * @throws IllegalArgumentException if it is negative or longer than a day
         */
        public Builder searchLag(Duration searchLag) {
            this.searchLag = lag(searchLag, "searchLag");
            return this;
        }

        /**
         * How long a merge takes. It is accepted with the status 202, and until its end the new record can neither be read
         * nor written. With zero it is done at once, with the status 200.
         *
         * @throws IllegalArgumentException if it is negative or longer than a day
         */
        public Builder mergeLag(Duration mergeLag) {
            this.mergeLag = lag(mergeLag, "mergeLag");
            return this;
        }

        /** What time it is, for a test that does not want to wait. Threads of the emulator ask it. */
        public Builder clock(InstantSource clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * How much may be asked of each workspace, by the clock of the emulator. There is no limit unless this says so.
         *
         * @throws IllegalArgumentException if it limits an operation that Attio does not have
         */
        public Builder limits(Limits limits) {
            for (String operation : limits.operations().keySet()) {
                if (!Server.serves(operation)) {
                    throw new IllegalArgumentException("There is no operation \"" + operation + "\"");
                }
            }
            this.limits = limits;
            return this;
        }

        private static Duration lag(Duration lag, String name) {
            if (Objects.requireNonNull(lag, name).isNegative() || lag.compareTo(MAX_LAG) > 0) {
                throw new IllegalArgumentException("A lag is from nothing to one day, but this is " + lag);
            }
            return lag;
        }

        /**
         * The domains that the workspace has verified. Whoever is created over SCIM with an address of one of them becomes
         * a member at once, and everybody else is only invited.
         */
        public Builder verifiedDomains(String... domains) {
            this.verifiedDomains = Arrays.stream(domains).map(domain -> domain.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
            return this;
        }

        /**
         * Starts it and returns once it answers.
         *
         * @throws IllegalStateException if two tokens are the same
         * @throws UncheckedIOException if the port cannot be had
         */
        public Emulator start() {
            List<Tenant> tenants = tenants();
            Server server = new Server();
            try {
                await(server.start(port, tenants).toCompletionStage().toCompletableFuture());
            } catch (CompletionException e) {
                await(server.stop().toCompletionStage().toCompletableFuture());
                if (e.getCause() instanceof BindException bind) {
                    throw new UncheckedIOException("Port " + port + " on 127.0.0.1 cannot be used: " + bind.getMessage(),
                            bind);
                }
                throw new IllegalStateException("The emulator could not be started", e.getCause());
            }
            return new Emulator(server, token.text());
        }

        private List<Tenant> tenants() {
            List<Token> tokens = new ArrayList<>(List.of(token));
            if (userToken != null) {
                if (token.text().equals(userToken.text())) {
                    throw new IllegalStateException("The token and the user token must differ");
                }
                tokens.add(userToken);
            }
            tokens.addAll(more);
            List<Tenant> tenants = new ArrayList<>();
            WorkspaceBuilder first = new WorkspaceBuilder(DEFAULT_WORKSPACE).seeded(seeded).sql(sql);
            tenants.add(new Tenant(settings(first), tokens));
            others.forEach(other -> tenants.add(new Tenant(settings(other), other.tokens())));
            List<String> texts = tenants.stream().flatMap(tenant -> tenant.tokens().stream()).map(Token::text).toList();
            if (texts.size() != Set.copyOf(texts).size()) {
                throw new IllegalStateException("Two tokens are the same, so it is not clear what they may do");
            }
            return tenants;
        }

        private Settings settings(WorkspaceBuilder workspace) {
            return new Settings(workspace.slug(), workspace.name(), workspace.seeded(), verifiedDomains, workspace.sql(),
                    searchLag, mergeLag, clock, limits);
        }
    }
}
