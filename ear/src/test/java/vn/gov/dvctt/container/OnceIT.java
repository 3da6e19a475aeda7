package vn.gov.dvctt.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.gov.dvctt.dossier.api.DossierDesk;
import vn.gov.dvctt.shared.Role;

/** What may happen once happens once, however many ask at the same moment; and what was acknowledged is on disk. */
@ExtendWith(ArquillianExtension.class)
class OnceIT {
    private static final int MANY = 12;

    @Deployment
    static WebArchive tests() {
        return TestWar.of(OnceIT.class);
    }

    @Test
    void theDatabaseHasEveryCommitOnDisk() {
        var settings = Database.all("script nodata").stream()
                .filter(line -> line.contains("WRITE_DELAY"))
                .toList();
        assertEquals(
                List.of("SET WRITE_DELAY 0"),
                settings.stream().map(line -> line.replace(";", "").strip()).toList());
    }

    @Test
    void receptionsOfOneAgencyAtOnceGiveDifferentCodes() throws Exception {
        var official = Filing.intake();
        List<Callable<String>> receptions = new ArrayList<>();
        for (int each = 0; each < MANY; each++) {
            long dossier = Filing.submitted(Actor.citizen());
            receptions.add(() -> Filing.receive(official, dossier));
        }
        var codes = atOnce(receptions);
        assertEquals(MANY, new HashSet<>(codes).size(), codes.toString());
        assertTrue(
                codes.stream().allMatch(code -> code.matches("\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}-\\d{6}-\\d{4}")),
                codes.toString());
    }

    @Test
    void oneDossierReceivedByTwoAtOnceHasOneCodeAndOneWay() throws Exception {
        var official = Filing.intake();
        var other = Actor.official(Filing.UNIT, Role.INTAKE);
        long dossier = Filing.submitted(Actor.citizen());
        List<Callable<String>> receptions = new ArrayList<>();
        for (int each = 0; each < MANY; each++) {
            var who = each % 2 == 0 ? official : other;
            int revision = Filing.revision(dossier);
            receptions.add(() -> answer(() -> Filing.receive(who, dossier, revision)));
        }
        var answers = atOnce(receptions);
        var code = Database.one("select dossier_code from dossier where id = ?", dossier);
        assertEquals(1, answers.stream().filter(code::equals).count(), answers.toString());
        assertEquals(1, Database.number("select count(*) from exchange where dossier_code = ?", code));
        assertEquals(
                1,
                Database.number("select count(*) from clock_event where dossier_id = ? and kind = 'STARTED'", dossier));
    }

    @Test
    void aProcedureOpenedInManyWindowsIsOneDraft() throws Exception {
        var citizen = Actor.citizen();
        var desk = Desks.of(DossierDesk.class);
        var opened = atOnce(same(() -> citizen.call(() -> desk.openDraft(Filing.PROCEDURE))));
        assertEquals(1, Set.copyOf(opened).size(), opened.toString());
        assertEquals(1, Database.number("select count(*) from dossier where applicant_id = ?", citizen.id()));
    }

    @Test
    void aSubmissionPressedTwiceHasOneNumberOneTaskAndOneLetter() throws Exception {
        var citizen = Actor.citizen();
        long dossier = Filing.draft(citizen);
        var numbers = atOnce(same(() -> Filing.submit(citizen, dossier)));
        assertEquals(Set.of(Filing.submissionNumber(dossier)), Set.copyOf(numbers));
        assertEquals(1, Database.number("select count(*) from task where dossier_id = ?", dossier));
        assertEquals(
                1,
                Database.number(
                        "select count(*) from dossier_step where dossier_id = ? and status = 'SUBMITTED'", dossier));
        assertEquals(1, Database.number("select count(*) from notice where account_id = ?", citizen.id()));
    }

    private static String answer(Callable<String> question) {
        try {
            return question.call();
        } catch (Exception refused) {
            return refused.toString();
        }
    }

    private static <T> List<Callable<T>> same(Callable<T> call) {
        return java.util.Collections.nCopies(MANY, call);
    }

    /** All begin at the same moment; what each of them answered. */
    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        var ready = new CountDownLatch(calls.size());
        var pool = Executors.newFixedThreadPool(calls.size());
        try {
            List<Future<T>> answers = new ArrayList<>();
            for (var call : calls) {
                answers.add(pool.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return call.call();
                }));
            }
            List<T> all = new ArrayList<>();
            for (var answer : answers) {
                all.add(answer.get());
            }
            return all;
        } finally {
            pool.shutdown();
        }
    }
}
