package vn.gov.dvctt.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.gov.dvctt.document.api.SealKind;

/** What is printed, signed and sealed can be kept for good: PDF/A-2b as veraPDF understands it, also after signatures were put in. */
class ArchivableTest {
    @TempDir
    Path home;

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void aDeclarationIsArchivableBeforeAndAfterItsSignatures() throws Exception {
        var printed = new Printer().print("dossier/declaration", declaration());
        assertEquals(List.of(), faults(printed));
        var settings = SignatureSettings.in(home);
        var trust = new Trust(settings);
        var sealing = new Sealing(trust, new SealKeys(trust, settings), new TimeStamps(trust, settings));
        var once = sealing.seal(printed, SealKind.AGENCY, "Tờ khai");
        assertEquals(List.of(), faults(once));
        assertEquals(List.of(), faults(sealing.seal(once, SealKind.SYSTEM, "Tờ khai")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "processing/forms-2018/receipt",
                "processing/forms-2025/receipt",
                "processing/forms-2025/supplement",
                "document/notice"
            })
    void aNoticeIsArchivableUnderTheAgencysSeal(String template) throws Exception {
        var values = new HashMap<String, Object>(VerifyMark.of(new VerifyCode("7KQ2-MX9D-A1B2")));
        values.putAll(Map.of(
                "called", "000.00.00.G13-261130-0001",
                "code", "000.00.00.G13-261130-0001",
                "lookUpOfThis", "https://dichvucong.example.vn/public/dossier/lookup.xhtml?code=x",
                "applicant", "Nguyễn Thị Thử",
                "body", "<p>Đã tiếp nhận hồ sơ.</p>",
                "components", List.of(Map.of("row", 1, "name", "Đề án thăm dò", "files", 2)),
                "items", List.of(Map.of("row", 1, "name", "Bản kê khai", "reason", "Chưa có chữ ký"))));
        var printed = new Printer().print(template, values);
        assertEquals(List.of(), faults(printed));
        var settings = SignatureSettings.in(home);
        var trust = new Trust(settings);
        var sealing = new Sealing(trust, new SealKeys(trust, settings), new TimeStamps(trust, settings));
        assertEquals(List.of(), faults(sealing.seal(printed, SealKind.AGENCY, "000.00.00.G13-261130-0001/TNHS")));
    }

    private static List<String> faults(byte[] pdf) throws Exception {
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(each -> each.getRuleId().getClause() + " " + each.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private static Map<String, Object> declaration() {
        var cell = Map.of("yes", false, "no", false, "text", "Thôn Ví Dụ, xã Mẫu, 4.090.000 ₫");
        var table = Map.of("columns", List.of("Số hiệu"), "rows", List.of(Map.of("row", 1, "cells", List.of(cell))));
        var fields = List.of(Map.of("label", "Nơi thăm dò", "plain", cell), Map.of("label", "Giếng", "table", table));
        return Map.of(
                "title", "Văn bản đề nghị cấp giấy phép",
                "unit", "Cục Quản lý tài nguyên nước",
                "applicant", "Nguyễn Thị Thử",
                "procedure", "Cấp giấy phép thăm dò nước dưới đất",
                "procedureCode", "1.000657",
                "caseName", "",
                "fingerprint", "0123456789abcdef",
                "sections", List.of(Map.of("title", "Nội dung đề nghị", "fields", fields)));
    }
}
