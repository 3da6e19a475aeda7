package vn.gov.dvctt.document;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Prints PDF/A-2u from XHTML templates under {@code print/}. Values are escaped; nothing is fetched from anywhere: pictures carry their data, the face is
 * embedded. {@code {{#qrCode}}{{{text}}}{{/qrCode}}} in a template becomes the address of a QR picture of the text, {@code barCode} that of a bar code;
 * {@code {{>folder/name}}} takes in another file of the same folder tree.
 */
@ApplicationScoped
class Printer {
    private static final String FACE = "Liberation Serif";

    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private final Mustache.Compiler compiler = Mustache.compiler()
            .defaultValue("")
            .emptyStringIsFalse(true)
            .withLoader(Printer::source)
            .withEscaper(text -> Escapers.HTML.escape(printable(text)));

    Printer() {
        XRLog.setLoggerImpl(new PrintLog());
    }

    byte[] print(String template, Map<String, Object> values) {
        try {
            var pdf = new ByteArrayOutputStream();
            builder(page(template, values)).toStream(pdf).run();
            return pdf.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String page(String template, Map<String, Object> values) {
        var all = new HashMap<>(values);
        all.put("qrCode", (Mustache.Lambda) (fragment, out) -> out.write(QrCode.of(fragment.execute())));
        all.put("barCode", (Mustache.Lambda) (fragment, out) -> out.write(BarCode.of(fragment.execute())));
        return templates.computeIfAbsent(template, this::template).execute(all);
    }

    private Template template(String path) {
        try (var in = source(path)) {
            return compiler.compile(in);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Reader source(String path) {
        return new InputStreamReader(resource("/print/" + path + ".xhtml"), StandardCharsets.UTF_8);
    }

    private static PdfRendererBuilder builder(String page) {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_U);
        builder.useColorProfile(colours());
        builder.useFont(face("Regular"), FACE, 400, FontStyle.NORMAL, true);
        builder.useFont(face("Bold"), FACE, 700, FontStyle.NORMAL, true);
        builder.useFont(face("Italic"), FACE, 400, FontStyle.ITALIC, true);
        builder.useUriResolver((base, uri) -> uri != null && uri.startsWith("data:") ? uri : null);
        builder.withHtmlContent(page, null);
        return builder;
    }

    private static byte[] colours() {
        return java.awt.color.ICC_Profile.getInstance(java.awt.color.ColorSpace.CS_sRGB)
                .getData();
    }

    private static FSSupplier<InputStream> face(String style) {
        return () -> resource("/fonts/LiberationSerif-" + style + ".ttf");
    }

    private static InputStream resource(String path) {
        var in = Printer.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("not in the application: " + path);
        }
        return in;
    }

    /** XML 1.0 knows no control characters, however escaped. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]|\\p{Cs}", "");
    }
}
