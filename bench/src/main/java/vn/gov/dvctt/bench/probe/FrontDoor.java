package vn.gov.dvctt.bench.probe;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import vn.gov.dvctt.account.api.EnterPassword;
import vn.gov.dvctt.account.api.SignIn;
import vn.gov.dvctt.account.api.SignInOutcome.Verdict;
import vn.gov.dvctt.shared.CallOrigin;

/** Citizens with one known password who sign in, and that password's hash alone. */
final class FrontDoor {
    static final String PASSWORD = "Do-toc-do-cua-2026";

    private static final byte[] SALT = "muoi-de-do-thoi!".getBytes(StandardCharsets.US_ASCII);
    private static final AtomicLong IDS = new AtomicLong(9_500_000_000_000L);
    private static final int NETWORKS = 200;

    private final DataSource database;
    private final SignIn door;
    private final AtomicInteger next = new AtomicInteger();
    private int people;

    FrontDoor(DataSource database, SignIn door) {
        this.database = database;
        this.door = door;
    }

    /** Accounts {@code cua0@…}, {@code cua1@…}, … with today's kind of hash. */
    void prepare(int count) throws SQLException {
        try (var connection = database.getConnection();
                var account = connection.prepareStatement(
                        "insert into account (id, revision, kind, state, name, email, password_hash, opened_at, confirmed_at)"
                                + " values (?, 0, 'INDIVIDUAL', 'ACTIVE', 'Người thử cửa', ?, ?, ?, ?)");
                var role = connection.prepareStatement(
                        "insert into account_role (account_id, role_name) values (?, 'CITIZEN')")) {
            var text = Base64.getEncoder().withoutPadding();
            var hash = "argon2id$7168$5$1$" + text.encodeToString(SALT) + "$" + text.encodeToString(hash());
            var now = new Timestamp(System.currentTimeMillis());
            for (; people < count; people++) {
                long id = IDS.incrementAndGet();
                account.setLong(1, id);
                account.setString(2, "cua" + people + "@vi-du.example");
                account.setString(3, hash);
                account.setTimestamp(4, now);
                account.setTimestamp(5, now);
                account.executeUpdate();
                role.setLong(1, id);
                role.executeUpdate();
            }
        }
    }

    void signInOne() {
        int turn = next.getAndIncrement();
        CallOrigin.set("10.77." + turn % NETWORKS + ".1");
        try {
            var outcome = door.check(new EnterPassword("cua" + turn % people + "@vi-du.example", PASSWORD, "", ""));
            if (outcome.verdict() != Verdict.WELCOME) {
                throw new IllegalStateException("not let in: " + outcome.verdict());
            }
        } finally {
            CallOrigin.clear();
        }
    }

    void hashOne() {
        if (hash().length == 0) {
            throw new IllegalStateException("no hash");
        }
    }

    /** With the settings that stand in {@code PasswordHash}. */
    private static byte[] hash() {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(7 * 1024)
                .withIterations(5)
                .withParallelism(1)
                .withSalt(SALT)
                .build());
        var hash = new byte[32];
        generator.generateBytes(PASSWORD.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
