package vn.gov.dvctt.account.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields, formats and reasons of a registration. */
class RegisterAccountTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @ParameterizedTest
    @CsvSource({
        "CITIZEN_CARD, 001190000001, '', 01/02/1990, '', '', ''",
        "CITIZEN_CARD, 001 190 000 001, '', 1/2/1990, '', '', ''",
        "CITIZEN_CARD, 001205000001, '', 01/02/2005, '', '', ''",
        "CITIZEN_CARD, 001190000001, '', 01/02/1991, '', '', identityNumber.identityBirth",
        "CITIZEN_CARD, 00119000000, '', 01/02/1990, '', '', identityNumber.identity.CITIZEN_CARD",
        "CITIZEN_CARD, 001190000001, '', 31/02/1990, '', '', bornOn.bornOn",
        "CITIZEN_CARD, 001190000001, '', 01/02/2027, '', '', bornOn.bornOn",
        "FORMER_CARD, 012345678, '', 01/02/1960, 05/06/2010, Công an Ví Dụ, ''",
        "FORMER_CARD, 012345678, '', 01/02/1960, '', '', issuedOn.issuedOn issuedBy.issuedBy",
        "FORMER_CARD, 0123456789, '', 01/02/1960, 05/06/2010, Công an Ví Dụ, identityNumber.identity.FORMER_CARD",
        "PASSPORT, C01X00T47, DE, 01/02/1960, 05/06/2020, Stadt Musterstadt, ''",
        "PASSPORT, C01X00T47, '', 01/02/1960, 05/06/2020, Stadt Musterstadt, nationality.nationality",
        "PASSPORT, C01X00T47, ZZ, 01/02/1960, 05/06/2020, Stadt Musterstadt, nationality.nationality",
        "PASSPORT, C01X00T47, DE, 01/02/1960, 05/06/1950, Stadt Musterstadt, issuedOn.issuedOn",
        "PASSPORT, ABCDEFGH, DE, 01/02/1960, 05/06/2020, Stadt Musterstadt, identityNumber.identity.PASSPORT"
    })
    void papers(
            IdentityKind kind,
            String number,
            String nationality,
            String bornOn,
            String issuedOn,
            String issuedBy,
            String expected) {
        var paper = new IdentityPaper(kind, number, nationality, bornOn, issuedOn, issuedBy);
        assertEquals(expected, faults(individual(AccountChannel.EMAIL, "a@vi-du.example", paper)));
    }

    @Test
    void anAddressIsNeededWhereTheMailAnnouncesTheAccount() {
        assertEquals("email.email", faults(individual(AccountChannel.EMAIL, "", card())));
        assertEquals("", faults(individual(AccountChannel.SMS, "", card())));
        assertEquals("", faults(individual(AccountChannel.SCREEN, "", card())));
    }

    @ParameterizedTest
    @CsvSource({
        "0101234567, '', ''",
        "0101234567-001, '', ''",
        "'', 01A8012345, ''",
        "'', 12/QĐ-UBND, ''",
        "'', '', taxNumber.taxOrBusiness",
        "123, '', taxNumber.tax",
        "'', !!, businessNumber.business"
    })
    void organisations(String tax, String business, String expected) {
        var command = new RegisterAccount(
                AccountKind.ORGANISATION,
                AccountChannel.EMAIL,
                "Hợp tác xã Ví Dụ",
                "Trần Văn Đại Diện",
                "Giám đốc",
                "htx@vi-du.example",
                "0912345678",
                card(),
                tax,
                business,
                "Số 1 đường Ví Dụ",
                "Khoa-bi-mat-2026");
        assertEquals(expected, faults(command));
    }

    @Test
    void anOrganisationNamesItsRepresentative() {
        var command = new RegisterAccount(
                AccountKind.ORGANISATION,
                AccountChannel.SMS,
                "Hợp tác xã Ví Dụ",
                "",
                "",
                "",
                "0912345678",
                card(),
                "0101234567",
                "",
                "Số 1 đường Ví Dụ",
                "Khoa-bi-mat-2026");
        assertEquals("contact.name position.position", faults(command));
    }

    private static IdentityPaper card() {
        return new IdentityPaper(IdentityKind.CITIZEN_CARD, "001190000001", "", "01/02/1990", "", "");
    }

    private static RegisterAccount individual(AccountChannel channel, String email, IdentityPaper paper) {
        return new RegisterAccount(
                AccountKind.INDIVIDUAL,
                channel,
                "Nguyễn Thị Hoa",
                "",
                "",
                email,
                "0912 345 678",
                paper,
                "",
                "",
                "Số 1 đường Ví Dụ",
                "Khoa-bi-mat-2026");
    }

    private static String faults(RegisterAccount command) {
        List<Fault> faults = command.faults(TODAY);
        return faults.stream()
                .map(fault -> fault.field() + "." + fault.reason())
                .collect(Collectors.joining(" "));
    }
}
