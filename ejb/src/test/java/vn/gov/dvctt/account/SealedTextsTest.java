package vn.gov.dvctt.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.dvctt.account.api.AccountChannel;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.IdentityKind;
import vn.gov.dvctt.account.api.IdentityPaper;
import vn.gov.dvctt.account.api.RegisterAccount;
import vn.gov.dvctt.account.api.SealedPlaces.Place;
import vn.gov.dvctt.migration.Databases;
import vn.gov.dvctt.migration.Schema;
import vn.gov.dvctt.shared.KeyRing;
import vn.gov.dvctt.shared.Refusal;

/** Personal data in the database: unreadable there, read as ever by who may, found by hash, and brought to a new key whatever dies on the way. */
@ParameterizedClass
@ValueSource(strings = {"H2Platform", "PostgreSQLPlatform"})
class SealedTextsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final String PHONE = "0912345678";
    private static final String ADDRESS = "Số 1 đường Ví Dụ, Hà Nội";
    private static final List<Place> PLACES = places();
    private static final String ANSWERS = "{\"phone\":\"0912345678\"}";
    private static int databases;

    @Parameter
    private String platform;

    @TempDir
    private Path home;

    private String homeBefore;
    private EntityManagerFactory unit;

    @BeforeEach
    void begin() throws Exception {
        homeBefore = System.setProperty("dvctt.home", home.toString());
        var source = database("sealed" + databases++);
        new Schema(source).bringUpToDate();
        unit = Databases.unit(source, "org.eclipse.persistence.platform.database." + platform);
    }

    private DataSource database(String name) throws Exception {
        return platform.startsWith("H2") ? Databases.h2(name) : Databases.postgresql(name);
    }

    @AfterEach
    void end() {
        unit.close();
        System.setProperty("dvctt.home", homeBefore);
    }

    @Test
    void whatIsPersonalCannotBeReadInTheDatabase() {
        long id = account("mot@vi-du.example");
        var row = row("select phone_sealed, address_sealed, identity_sealed, phone_key from account where id = " + id);
        for (int column = 0; column < 3; column++) {
            assertTrue(KeyRing.isSealed((String) row[column]), (String) row[column]);
        }
        assertEquals(LookupKeys.ofThisInstallation().of(LookupKeys.PHONE, PHONE), row[3]);
        var known = in(em -> em.find(Account.class, id));
        assertEquals(PHONE, known.phone());
        assertEquals(ADDRESS, known.address());
        assertEquals("001190000001", new IdentityVault().open(known.identitySealed()));
    }

    @Test
    void twoAlikeLookDifferentAndHaveOneHash() {
        var one = row("select phone_sealed, phone_key from account where id = " + account("a@vi-du.example"));
        var other = row("select phone_sealed, phone_key from account where id = " + account("b@vi-du.example"));
        assertFalse(one[0].equals(other[0]));
        assertEquals(one[1], other[1]);
    }

    @Test
    void readingChangesNothing() {
        long id = account("doc@vi-du.example");
        var before = row("select revision, phone_sealed from account where id = " + id);
        in(em -> em.find(Account.class, id).address());
        assertEquals(List.of(before), List.of(row("select revision, phone_sealed from account where id = " + id)));
    }

    @Test
    void clearRowsOfAnOlderInstallationAreReadAndThenSealed() {
        long id = account("cu@vi-du.example");
        sql("update account set phone_sealed = '" + PHONE + "', phone_key = null, address_sealed = '" + ADDRESS + "'");
        dossier(7, ANSWERS);
        assertEquals(PHONE, in(em -> em.find(Account.class, id)).phone());

        renewAll(1);

        whatIsSealedWith("k1", id, 7);
        assertEquals(
                LookupKeys.ofThisInstallation().of(LookupKeys.PHONE, PHONE),
                row("select phone_key, id from account where id = " + id)[0]);
    }

    @Test
    void afterANewKeyTheOldOneMayBeTakenAway() throws Exception {
        long id = account("xoay@vi-du.example");
        dossier(7, ANSWERS);
        var secret = KeyRing.ofThisInstallation().seal("JBSWY3DPEHPK3PXP");
        sql("insert into second_factor (account_id, revision, sealed, last_step) values (" + id + ", 1, '" + secret
                + "', 0)");
        renewAll(10);
        in(em -> run(() -> renewal(em).begin(NOW)));
        var half = in(em -> renewal(em).standing());
        assertTrue(half.underway() && half.percent() < 100, half.toString());
        assertEquals(List.of("k1"), half.former());
        assertThrows(Refusal.class, () -> in(em -> run(() -> renewal(em).begin(NOW))));

        renewAll(1);
        Files.delete(home.resolve("secrets/identity-k1.key"));
        TimeUnit.MILLISECONDS.sleep(1_100); // the ring looks into its folder once a second

        whatIsSealedWith("k2", id, 7);
        assertEquals(ADDRESS, in(em -> em.find(Account.class, id)).address());
        var done = in(em -> renewal(em).standing());
        assertEquals("k2", done.newest());
        assertEquals(List.of(), done.former());
        assertEquals(3, done.renewed());
        assertFalse(done.underway());
        var factor = (String) row("select sealed, account_id from second_factor")[0];
        assertEquals("JBSWY3DPEHPK3PXP", KeyRing.ofThisInstallation().open(factor));
    }

    @Test
    void aBatchThatDiesIsDoneAgain() {
        for (long id = 1; id <= 6; id++) {
            dossier(id, ANSWERS);
        }
        while (!"dossier".equals(in(em -> renewal(em).standing()).place())) {
            in(em -> renewal(em).batch(2, NOW));
        }
        in(em -> renewal(em).batch(2, NOW));
        assertThrows(
                IllegalStateException.class,
                () -> in(em -> {
                    renewal(em).batch(3, NOW);
                    em.flush();
                    throw new IllegalStateException("the node dies here");
                }));
        assertEquals(2, in(em -> renewal(em).standing()).renewed());
        renewAll(2);
        assertEquals(6, in(em -> renewal(em).standing()).renewed());
        for (long id = 1; id <= 6; id++) {
            opens("k1", id);
        }
    }

    @Test
    void twoNodesShareTheWork() throws Exception {
        for (long id = 1; id <= 40; id++) {
            dossier(id, ANSWERS);
        }
        var nodes = Executors.newFixedThreadPool(2);
        for (int node = 0; node < 2; node++) {
            nodes.submit(() -> renewAll(3));
        }
        nodes.shutdown();
        assertTrue(nodes.awaitTermination(1, TimeUnit.MINUTES));
        var done = in(em -> renewal(em).standing());
        assertFalse(done.underway());
        assertEquals(40, done.renewed());
    }

    @Test
    void whatAnotherNodeStillSealedWithTheFormerKeyIsFoundByTheNextRound() {
        dossier(1, ANSWERS);
        dossier(2, ANSWERS);
        renewAll(10);
        var withOldKey = KeyRing.ofThisInstallation().seal(ANSWERS);
        in(em -> run(() -> renewal(em).begin(NOW)));
        in(em -> renewal(em).batch(10, NOW));
        while (!in(em -> renewal(em).standing()).place().equals("dossier")) {
            in(em -> renewal(em).batch(10, NOW));
        }
        in(em -> renewal(em).batch(10, NOW));
        sql("update dossier set answers = '" + withOldKey + "' where id = 1");

        renewAll(10);

        opens("k2", 1);
    }

    private void whatIsSealedWith(String key, long account, long dossier) {
        var row = row("select phone_sealed, address_sealed, identity_sealed from account where id = " + account);
        for (var text : row) {
            assertTrue(((String) text).startsWith(key + "."), (String) text);
        }
        opens(key, dossier);
    }

    private void opens(String key, long dossier) {
        var text =
                String.valueOf(row("select cast(answers as varchar(4000)), id from dossier where id = " + dossier)[0]);
        assertTrue(text.startsWith(key + "."), text);
        assertEquals(ANSWERS, KeyRing.ofThisInstallation().open(text));
    }

    private void renewAll(int most) {
        while (in(em -> renewal(em).batch(most, NOW))) {
            Thread.onSpinWait();
        }
    }

    private static List<Place> places() {
        var all = new ArrayList<>(new AccountPlaces().places());
        all.add(Place.of("dossier", "answers"));
        return all;
    }

    private static KeyRenewal renewal(EntityManager em) {
        return new KeyRenewal(em, PLACES);
    }

    private long account(String email) {
        var paper = new IdentityPaper(IdentityKind.CITIZEN_CARD, "001190000001", "VN", "01/01/1990", "", "");
        var command = new RegisterAccount(
                AccountKind.INDIVIDUAL,
                AccountChannel.EMAIL,
                "Người Ví Dụ",
                "",
                "",
                email,
                PHONE,
                paper,
                "",
                "",
                ADDRESS,
                "Khoa-bi-mat-2026");
        return in(em -> {
            var sealed = new IdentityVault().seal(paper.number());
            var account = new Account(command, new Email(email), sealed, PasswordHash.NOBODY, NOW);
            em.persist(account);
            return account.id();
        });
    }

    private void dossier(long id, String answers) {
        sql(
                "insert into dossier (id, revision, status, applicant_id, applicant_name, procedure_code, procedure_version, procedure_title, unit, answers, saved_at, step_count)"
                        + " values (" + id
                        + ", 1, 'DRAFT', 1, 'Người Ví Dụ', '1.004241', 1, 'Cung cấp dữ liệu', 'TNN', '" + answers
                        + "', current_timestamp, 0)");
    }

    private Object[] row(String sql) {
        return in(em -> (Object[]) em.createNativeQuery(sql).getSingleResult());
    }

    private void sql(String text) {
        in(em -> em.createNativeQuery(text).executeUpdate());
    }

    private static Object run(Runnable act) {
        act.run();
        return null;
    }

    private <T> T in(Function<EntityManager, T> work) {
        try (var entities = unit.createEntityManager()) {
            entities.getTransaction().begin();
            try {
                var done = work.apply(entities);
                entities.getTransaction().commit();
                return done;
            } finally {
                if (entities.getTransaction().isActive()) {
                    entities.getTransaction().rollback();
                }
            }
        }
    }
}
