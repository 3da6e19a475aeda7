package vn.gov.dvctt.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.CampaignDesk;
import vn.gov.dvctt.account.api.CampaignRow;
import vn.gov.dvctt.account.api.GreetingDesk;
import vn.gov.dvctt.account.api.OpenCampaign;
import vn.gov.dvctt.account.api.ProfileMatter;
import vn.gov.dvctt.account.api.Right;
import vn.gov.dvctt.reporting.api.OwnData;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** What the portal holds about somebody, who looked at it, and what it asks them to look over. */
@ExtendWith(ArquillianExtension.class)
class OwnDataIT {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Deployment
    static WebArchive tests() {
        return TestWar.of(OwnDataIT.class);
    }

    @Test
    void whoeverOpenedADossierIsToldToItsOwnerAndToNobodyElse() throws Exception {
        var owner = Actor.citizen();
        long dossier = Filing.submitted(owner);
        var desk = Desks.of(OwnData.class);
        assertEquals(List.of(), owner.call(desk::accesses), "the owner's own steps are none");
        Filing.intake().call(() -> Desks.door("processing.TaskDesk.dossier").call(Map.of("dossierId", dossier)));
        var rows = owner.call(desk::accesses);
        assertEquals(1, rows.size());
        assertEquals("TaskDesk.dossier", rows.get(0).deed());
        assertEquals("Tổng cục Quản lý đất đai", rows.get(0).unit());
        assertEquals(Filing.submissionNumber(dossier), rows.get(0).number());
        assertEquals(List.of(), Actor.citizen().call(desk::accesses));
    }

    @Test
    void everythingIsTakenAlongAndItIsRecorded() throws Exception {
        var owner = Actor.citizen();
        long dossier = Filing.draft(owner);
        Filing.attach(owner, dossier);
        Filing.submit(owner, dossier);
        var out = new ByteArrayOutputStream();
        owner.call(() -> {
            Desks.of(OwnData.class).export(out);
            return null;
        });
        try (var reader = Json.createReader(new ByteArrayInputStream(out.toByteArray()))) {
            var data = reader.readObject();
            assertEquals(Actor.NAME, data.getJsonObject("account").getString("name"));
            var first = data.getJsonArray("dossiers").getJsonObject(0);
            assertEquals(Filing.submissionNumber(dossier), first.getString("submissionNumber"));
            assertEquals(
                    "ban-do.pdf", first.getJsonArray("files").getJsonObject(0).getString("name"));
            assertTrue(!first.getJsonObject("answers").isEmpty());
        }
        assertEquals(
                1,
                Database.number(
                        "select count(*) from act where who = ? and deed = 'OwnData.export'",
                        String.valueOf(owner.id())));
    }

    @Test
    void anOrganisationsDataDoesNotLeaveWithAMember() throws Exception {
        var organisation = Organisation.fresh();
        var member = organisation.member(Set.of(Right.SEE));
        var desk = Desks.of(OwnData.class);
        var refusal = assertThrows(Refusal.class, () -> organisation.call(member, desk::accesses));
        assertEquals("reporting.ownOnly", refusal.key());
    }

    @Test
    void aCampaignWaitsForThoseItConcernsUntilTheyAnswer() throws Exception {
        var person = Actor.citizen();
        var organisation = Organisation.fresh().own();
        long id = opened();
        var later = Actor.citizen();
        var desk = Desks.of(GreetingDesk.class);
        assertEquals(id, person.call(() -> desk.waiting().orElseThrow().campaignId()));
        assertTrue(organisation.call(desk::waiting).isEmpty(), "another audience");
        assertTrue(later.call(desk::waiting).isEmpty(), "whoever came afterwards has just declared everything");
        person.call(() -> {
            desk.putOff(id);
            return null;
        });
        assertTrue(person.call(desk::waiting).isEmpty());
        assertEquals(1, row(id).putOff());
        person.call(() -> {
            desk.confirm(id);
            return null;
        });
        assertEquals(0, row(id).putOff());
        assertEquals(1, row(id).answered());
        end(id);
        var refusal = assertThrows(
                Refusal.class,
                () -> person.call(() -> {
                    desk.confirm(id);
                    return null;
                }));
        assertEquals("account.noCampaign", refusal.key());
    }

    private static long opened() throws Exception {
        var today = LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
        var command = new OpenCampaign(
                Optional.of(AccountKind.INDIVIDUAL),
                "Xin kiểm tra lại địa chỉ sau khi sắp xếp đơn vị hành chính.",
                "Please look over your address after the administrative reform.",
                Set.of(ProfileMatter.ADDRESS),
                DAY.format(today),
                DAY.format(today.plusDays(30)));
        operator().call(() -> {
            Desks.of(CampaignDesk.class).open(command);
            return null;
        });
        return Database.number("select max(id) from campaign");
    }

    private static CampaignRow row(long id) throws Exception {
        return operator().call(() -> Desks.of(CampaignDesk.class).campaigns().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow());
    }

    /** Tests that come afterwards shall not be greeted. */
    private static void end(long id) throws Exception {
        operator().call(() -> {
            Desks.of(CampaignDesk.class).end(id);
            return null;
        });
    }

    private static Actor operator() {
        return Actor.operator(Role.ACCOUNT_ADMIN);
    }
}
