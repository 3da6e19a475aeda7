package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.NotFoundException;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.dvctt.processing.api.PrintDesk;
import vn.gov.dvctt.processing.api.PrintedForm;
import vn.gov.dvctt.shared.BaseAddress;

/** What a reader at the counter, and a telephone, read from a receipt on paper. */
class FormCodesTest {
    @ParameterizedTest
    @ValueSource(strings = {"2018", "2025"})
    void theReceiptLeadsToTheDossierAndToWhetherItIsGenuine(String set) throws IOException, NotFoundException {
        var process = new ProcessGround(Engine.H2);
        var second = set.equals("2018") ? "2999-01-01" : "2025-09-15";
        process.ground.sql("update form_edition set valid_from = date '2018-11-23' where forms = 'OF_2018'");
        process.ground.sql("update form_edition set valid_from = date '" + second + "' where forms = 'OF_2025'");
        var dossier = process.received("1.004122", "TNN");
        var code = process.ground.dossier(dossier, "dossier_code");
        var pdf = process.by(process.official("TNN", "INTAKE"), shop -> shop.get(PrintDesk.class)
                .print(dossier, PrintedForm.RECEIPT, 1)
                .content());
        var verifyCode = process.ground.value("select notice_code from issued_form where dossier_id = " + dossier);
        var portal = BaseAddress.ofThisPortal();
        try (var document = Loader.loadPDF(pdf)) {
            assertEquals(1, document.getNumberOfPages());
            var paper = new PDFRenderer(document).renderImageWithDPI(0, 300);
            var half = paper.getHeight() / 2;
            var top = paper.getSubimage(0, 0, paper.getWidth(), half);
            var bottom = paper.getSubimage(0, half, paper.getWidth(), half);
            assertEquals(code, PaperReader.code(top, BarcodeFormat.CODE_128));
            assertEquals(
                    portal + "/public/dossier/lookup.xhtml?code=" + code, PaperReader.code(top, BarcodeFormat.QR_CODE));
            assertEquals(
                    portal + "/public/document/verify.xhtml?code=" + verifyCode,
                    PaperReader.code(bottom, BarcodeFormat.QR_CODE));
        }
    }
}
