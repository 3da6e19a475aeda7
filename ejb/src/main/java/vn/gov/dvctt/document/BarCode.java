package vn.gov.dvctt.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.oned.Code128Writer;
import java.util.Map;

/** A short text as Code 128, which every counter's reader understands. */
final class BarCode {
    private static final int DOTS = 3;
    private static final int HEIGHT = 30;
    /** White on both sides, in lines: readers need ten. */
    private static final int MARGIN = 10;

    private BarCode() {}

    static String of(String text) {
        var lines = new Code128Writer()
                .encode(text, BarcodeFormat.CODE_128, 0, HEIGHT, Map.of(EncodeHintType.MARGIN, MARGIN));
        return Dots.address(lines, DOTS);
    }
}
