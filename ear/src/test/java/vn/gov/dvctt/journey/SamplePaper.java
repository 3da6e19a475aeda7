package vn.gov.dvctt.journey;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;

/** A PDF of one page, written by hand: small, and valid to those who look at its first bytes as well as to those who open it. */
final class SamplePaper {
    private SamplePaper() {}

    static byte[] pdf(String title) {
        var plain = Normalizer.normalize(title.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        var page = "BT /F1 24 Tf 72 720 Td (" + plain + ") Tj ET\n72 700 m 523 700 l S";
        var objects = new String[] {
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length " + page.length() + " >>\nstream\n" + page + "\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>"
        };
        var out = new ByteArrayOutputStream();
        out.writeBytes("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII));
        var places = new ArrayList<Integer>();
        for (var index = 0; index < objects.length; index++) {
            places.add(out.size());
            out.writeBytes(
                    (index + 1 + " 0 obj\n" + objects[index] + "\nendobj\n").getBytes(StandardCharsets.US_ASCII));
        }
        var table = new StringBuilder("xref\n0 6\n0000000000 65535 f \n");
        places.forEach(place -> table.append(String.format("%010d 00000 n \n", place)));
        table.append("trailer << /Size 6 /Root 1 0 R >>\nstartxref\n")
                .append(out.size())
                .append("\n%%EOF\n");
        out.writeBytes(table.toString().getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }
}
