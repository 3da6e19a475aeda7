package vn.gov.dvctt.account;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.gov.dvctt.shared.SecretFolder;

/**
 * Gives a new installation its officials and operators. Passwords are random and stand once in {@code secrets/first-run.txt}, which {@code ./dvctt run} shows
 * and deletes. The people of one unit share their first password: sixty hashes at the first start would keep everybody waiting. For tests only: the
 * environment variable {@code DVCTT_SEED_PASSWORD} (or the system property {@code dvctt.seed.password}) sets one known password for all, and {@code DVCTT_SEED_TOTP} ({@code
 * dvctt.seed.totp}) one known secret of everybody's authenticator app.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
public class FirstStart {
    @Inject
    private Accounts accounts;

    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    @Inject
    private IdentityVault vault;

    @Inject
    private SecondFactors factors;

    @PostConstruct
    void begin() {
        vault.ready();
        staff();
    }

    private void staff() {
        if (accounts.hasStaff()) {
            return;
        }
        var given = System.getProperty("dvctt.seed.password", System.getenv("DVCTT_SEED_PASSWORD"));
        var groups =
                lines().stream().collect(Collectors.groupingBy(StaffLine::group, TreeMap::new, Collectors.toList()));
        if (given != null && !given.isBlank()) {
            var hash = PasswordHash.of(given);
            groups.values().forEach(people -> open(people, hash));
            return;
        }
        openWithRandomPasswords(groups);
    }

    private void openWithRandomPasswords(Map<String, List<StaffLine>> groups) {
        // hashing is the costly part: on all cores
        var passwords =
                groups.keySet().parallelStream().map(FirstPassword::fresh).toList();
        passwords.forEach(first -> open(groups.get(first.group()), first.hash()));
        var text = passwords.stream()
                .flatMap(first ->
                        groups.get(first.group()).stream().map(line -> line.email() + "\t" + first.clear() + "\n"))
                .collect(Collectors.joining());
        SecretFolder.ofThisInstallation().write("first-run.txt", text);
    }

    private void open(Collection<StaffLine> people, PasswordHash hash) {
        var now = Instant.now();
        var today = RoleGrants.dayOf(now);
        for (var line : people) {
            var account = new Account(line, hash, now);
            em.persist(account);
            line.fineRoles().forEach(role -> em.persist(RoleGrant.first(account.id(), role, line.unit(), today, now)));
            app().ifPresent(secret -> factors.seed(account.id(), secret, now));
        }
    }

    /** Without it each person sets up an app of their own at the first sign-in. */
    private static Optional<String> app() {
        return Optional.ofNullable(System.getProperty("dvctt.seed.totp", System.getenv("DVCTT_SEED_TOTP")))
                .filter(secret -> !secret.isBlank());
    }

    private record FirstPassword(String group, String clear, PasswordHash hash) {
        private static final int LENGTH = 16;

        static FirstPassword fresh(String group) {
            var clear = Secret.fresh().clear().substring(0, LENGTH);
            return new FirstPassword(group, clear, PasswordHash.of(clear));
        }
    }

    static List<StaffLine> lines() {
        try (var stream = FirstStart.class.getResourceAsStream("/seed/staff.tsv");
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(StaffLine::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
