package vn.gov.dvctt.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.account.api.MeasureKind;
import vn.gov.dvctt.account.api.RegisterCertificate;
import vn.gov.dvctt.processing.Engine;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** With which certificate an official signs says the administrator of the unit. */
class OfficialCertificateTest {
    /** Of the certificate in the resources: Trần Thị Ký of Cục Ví Dụ, until 2126. */
    private static final String FINGERPRINT = "5e87cfa6eeac08fcf188b639dce83e20e48cfbe49849255c70b58d5ac2a4c649";

    @ParameterizedTest
    @EnumSource(Engine.class)
    void anAdministratorRegistersWithWhichCertificateAnOfficialSigns(Engine engine) throws IOException {
        var pem = pem();
        var ground = new StaffGround(engine);
        var approver = ground.official("TNN", Role.APPROVER);
        var foreign = ground.official("MT", Role.APPROVER);
        var admin = ground.official("TNN", Role.AGENCY_ADMIN);
        ground.as(admin, shop -> {
            var desk = shop.get(StaffDeskBean.class);
            assertEquals("", shop.get(PeopleBean.class).certificate(approver));
            assertEquals("account.notFound", refused(desk, foreign, pem));
            assertEquals("account.ownRoles", refused(desk, admin, pem));
            for (var none : List.of("", "x", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----")) {
                assertEquals("account.certificate", refused(desk, approver, none));
            }
            desk.registerCertificate(new RegisterCertificate(approver, pem));
            return null;
        });
        ground.as(admin, shop -> {
            var seen = shop.get(StaffDeskBean.class).person(approver);
            assertEquals("Cục Ví Dụ, Trần Thị Ký", seen.certificate().subject());
            assertEquals(FINGERPRINT, seen.certificate().sha256());
            assertEquals(FINGERPRINT, shop.get(PeopleBean.class).certificate(approver));
            assertEquals(MeasureKind.CERTIFICATE, seen.history().get(0).kind());
            assertFalse(seen.history().get(0).ground().contains("000000000009"), "the person's number is not kept");
            // a renewed one takes its place
            shop.get(StaffDeskBean.class).registerCertificate(new RegisterCertificate(approver, pem));
            return null;
        });
    }

    @Test
    void whatHasRunOutIsNotRegistered() throws IOException {
        var pem = pem();
        var late = Instant.parse("2200-01-01T00:00:00Z");
        assertEquals(
                "account.certificate",
                assertThrows(Refusal.class, () -> OfficialCertificates.read(pem, late))
                        .key());
    }

    private static String refused(StaffDeskBean desk, long account, String certificate) {
        var command = new RegisterCertificate(account, certificate);
        return assertThrows(Refusal.class, () -> desk.registerCertificate(command))
                .key();
    }

    private static String pem() throws IOException {
        try (var in = OfficialCertificateTest.class.getResourceAsStream("/account/official.pem")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
