package vn.gov.dvctt.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.gov.dvctt.account.api.MembershipDesk;
import vn.gov.dvctt.account.api.Right;
import vn.gov.dvctt.dossier.api.DossierDesk;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** What a member may do for an organisation, at every method of every desk of applicants. */
@ExtendWith(ArquillianExtension.class)
class RightsIT {
    private static final Set<String> WITHOUT_DOSSIER = Set.of(
            "account", "OwnOriginals.times", "reporting.OwnData", "notification.OwnNotices", "notification.PushDesk");

    @Deployment
    static WebArchive tests() {
        return TestWar.of(RightsIT.class);
    }

    @Test
    void everyMethodOfAnApplicantsDeskStandsInTheTable() throws Exception {
        var found = new TreeSet<String>();
        for (var line : DeskTable.read().values()) {
            if (line.roles().contains(Role.CITIZEN) && WITHOUT_DOSSIER.stream().noneMatch(line.method()::contains)) {
                found.add(line.method());
            }
        }
        assertEquals(found, new TreeSet<>(table().keySet()));
    }

    @Test
    void everyRightOpensWhatTheTableSaysAndNothingElse() throws Exception {
        var organisation = Organisation.fresh();
        long dossier = Filing.submitted(organisation.own());
        Map<String, Object> facts =
                Map.of("dossierId", dossier, "submissionNumber", Filing.submissionNumber(dossier), "items", List.of());
        var faults = new ArrayList<String>();
        for (var given : Right.values()) {
            for (var line : table().entrySet()) {
                var member = organisation.member(Set.of(given));
                var answer = answer(organisation, member, Desks.door(line.getKey()), facts);
                var allowed = line.getValue() == Right.SEE || line.getValue() == given;
                if (allowed == answer.equals("account.noRight") || answer.equals("account.notMember")) {
                    faults.add(line.getKey() + " with " + given + ": " + answer);
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void whoeverIsNoMemberIsRefusedEverywhere() throws Exception {
        var organisation = Organisation.fresh();
        long dossier = Filing.submitted(organisation.own());
        Map<String, Object> facts =
                Map.of("dossierId", dossier, "submissionNumber", Filing.submissionNumber(dossier), "items", List.of());
        for (var method : table().keySet()) {
            assertEquals("account.notMember", answer(organisation, Actor.citizen(), Desks.door(method), facts), method);
        }
    }

    @Test
    void whatAMemberFilesBelongsToTheOrganisationAndTheLedgerNamesTheMember() throws Exception {
        var organisation = Organisation.fresh();
        var member = organisation.member(Set.of(Right.PREPARE, Right.SIGN));
        var desk = Desks.of(DossierDesk.class);
        long dossier = organisation.call(member, () -> desk.openDraft(Filing.PROCEDURE));
        assertEquals(
                organisation.own().id(), Database.number("select applicant_id from dossier where id = ?", dossier));
        assertEquals(
                1,
                Database.number(
                        "select count(*) from act where who = ? and deed = 'DossierDesk.openDraft'",
                        String.valueOf(member.id())));
        assertEquals(
                "dossier.notFound",
                assertThrows(Refusal.class, () -> member.call(() -> desk.draft(dossier)))
                        .key(),
                "alone the member is somebody else");
    }

    @Test
    void removalIsFeltAtTheNextCall() throws Exception {
        var organisation = Organisation.fresh();
        var member = organisation.member(Set.of(Right.PREPARE));
        var desk = Desks.of(DossierDesk.class);
        organisation.call(member, () -> desk.openDraft(Filing.PROCEDURE));
        var members = Desks.of(MembershipDesk.class);
        organisation.own().call(() -> {
            members.remove(members.members().get(0).id());
            return null;
        });
        var refusal = assertThrows(Refusal.class, () -> organisation.call(member, desk::drafts));
        assertEquals("account.notMember", refusal.key());
    }

    @Test
    void anOrganisationsMembersAreItsOwnBusiness() throws Exception {
        var organisation = Organisation.fresh();
        organisation.member(Set.of(Right.SEE));
        var members = Desks.of(MembershipDesk.class);
        long membership = organisation.own().call(() -> members.members().get(0).id());
        var alone = assertThrows(Refusal.class, () -> organisation.own().call(() -> {
            members.changeRights(membership, Set.of(Right.SIGN));
            return null;
        }));
        assertEquals("account.again", alone.key(), "who lets another sign has to be there in person");
        var other = Organisation.fresh().own();
        for (var refused : List.<Runnable>of(
                () -> members.remove(membership), () -> members.changeRights(membership, Set.of(Right.SIGN)))) {
            var refusal = assertThrows(
                    Refusal.class,
                    () -> other.call(() -> {
                        refused.run();
                        return null;
                    }));
            assertEquals("account.membershipOver", refusal.key());
        }
        assertTrue(organisation.own().call(() -> members.members().size() == 1));
    }

    private static String answer(Organisation organisation, Actor member, Desks.Door door, Map<String, Object> facts) {
        try {
            organisation.call(member, () -> door.call(facts));
            return "answered";
        } catch (Refusal refusal) {
            return refusal.key();
        } catch (Exception other) {
            return other.toString();
        }
    }

    private static Map<String, Right> table() throws IOException {
        try (var stream = RightsIT.class.getResourceAsStream("/container/rights.tsv");
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(
                            part -> part[0], part -> Right.valueOf(part[1]), (one, two) -> one, TreeMap::new));
        }
    }
}
