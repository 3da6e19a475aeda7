package vn.gov.dvctt.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.gov.dvctt.document.api.ResultType;
import vn.gov.dvctt.document.api.TemplateKind;
import vn.gov.dvctt.document.api.TemplatePreview;

/** Documents by the words of an agency: notices, and samples of either. */
@Dependent
class TemplateDrawing {
    private static final int DOTS_PER_INCH = 80;
    private static final VerifyCode SAMPLE = new VerifyCode("0000-0000-0000");

    @Inject
    private Printer printer;

    byte[] notice(TemplateText text, Map<String, String> values, VerifyCode code) {
        var page = new HashMap<String, Object>(values);
        page.putAll(VerifyMark.of(code));
        page.put("body", text.filled(values));
        return printer.print("document/notice", page);
    }

    TemplatePreview sample(TemplateKind kind, TemplateText text, String unit) {
        var values = new HashMap<>(TemplateSamples.values());
        values.put("unit", unit);
        values.put("sample", "1");
        var pdf = kind.isResult()
                ? printer.print(
                        "document/result", ResultPrinting.page(ResultType.valueOf(kind.name()), values, text, SAMPLE))
                : notice(text, values, SAMPLE);
        return new TemplatePreview(pdf, picture(pdf));
    }

    private static byte[] picture(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var png = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH), "png", png);
            return png.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
