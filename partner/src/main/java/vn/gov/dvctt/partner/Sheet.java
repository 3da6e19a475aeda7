package vn.gov.dvctt.partner;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A sheet that is filled from top to bottom, in one column or beside each other. Lengths in points. */
final class Sheet implements AutoCloseable {
    /** Margins of an official paper: 20 mm above and below, 30 mm left, 15 to 20 mm right. */
    private static final float TOP = 57;

    private static final float LEFT = 85;
    private static final float RIGHT = 51;
    private static final float LEADING = 1.25f;
    private static final float INDENT = 28;

    enum Face {
        REGULAR,
        BOLD,
        ITALIC
    }

    record Faces(PDFont regular, PDFont bold, PDFont italic) {
        PDFont of(Face face) {
            return switch (face) {
                case REGULAR -> regular;
                case BOLD -> bold;
                case ITALIC -> italic;
            };
        }
    }

    interface Dots {
        boolean dark(int x, int y);
    }

    private final PDPageContentStream ink;
    private final Faces faces;
    private final float from;
    private final float to;
    private float y;

    Sheet(PDDocument document, PDPage page, Faces faces) throws IOException {
        this(
                new PDPageContentStream(document, page),
                faces,
                LEFT,
                page.getMediaBox().getWidth() - RIGHT,
                page.getMediaBox().getHeight() - TOP);
    }

    private Sheet(PDPageContentStream ink, Faces faces, float from, float to, float y) {
        this.ink = ink;
        this.faces = faces;
        this.from = from;
        this.to = to;
        this.y = y;
    }

    /** A part of the width, beginning where this sheet stands now. */
    Sheet column(float begin, float end) {
        var width = to - from;
        return new Sheet(ink, faces, from + begin * width, from + end * width, y);
    }

    /** Goes on under the longest of the columns. */
    void below(Sheet... columns) {
        for (var column : columns) {
            y = Math.min(y, column.y);
        }
    }

    void down(float points) {
        y -= points;
    }

    /** To the foot of the page, where squares and their words stand. */
    void bottom() {
        y = TOP + 62;
    }

    void centred(Face face, float size, String text) throws IOException {
        for (var line : wrapped(face, size, text, to - from, 0)) {
            write(face, size, line, from + (to - from - width(face, size, line)) / 2);
        }
    }

    void line(Face face, float size, String text) throws IOException {
        for (var line : wrapped(face, size, text, to - from, 0)) {
            write(face, size, line, from);
        }
    }

    void paragraph(Face face, float size, String text) throws IOException {
        var indent = INDENT;
        for (var line : wrapped(face, size, text, to - from, INDENT)) {
            write(face, size, line, from + indent);
            indent = 0;
        }
        down(4);
    }

    /** A short line in the middle, under a name. */
    void rule(float length) throws IOException {
        var middle = (from + to) / 2;
        ink.setLineWidth(0.7f);
        ink.moveTo(middle - length / 2, y + 10);
        ink.lineTo(middle + length / 2, y + 10);
        ink.stroke();
    }

    void squares(int count, float edge, Dots dots) throws IOException {
        var unit = edge / count;
        for (var row = 0; row < count; row++) {
            for (var column = 0; column < count; column++) {
                if (dots.dark(column, row)) {
                    ink.addRect(from + column * unit, y - (row + 1) * unit, unit, unit);
                }
            }
        }
        ink.fill();
    }

    void beside(float distance, String... lines) throws IOException {
        var beside = new Sheet(ink, faces, from + distance, to, y - 22);
        for (var line : lines) {
            beside.line(Face.ITALIC, 9.5f, line);
        }
    }

    private void write(Face face, float size, String text, float x) throws IOException {
        ink.beginText();
        ink.setFont(faces.of(face), size);
        ink.newLineAtOffset(x, y);
        ink.showText(text);
        ink.endText();
        y -= size * LEADING;
    }

    private List<String> wrapped(Face face, float size, String text, float width, float indent) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        var room = width - indent;
        for (var word : writable(face, text).split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(face, size, longer) > room) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
                room = width;
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** Words of applicants may hold anything; a letter without a glyph must not stop the press. */
    private String writable(Face face, String text) {
        var clean = new StringBuilder();
        text.codePoints().forEach(letter -> {
            var one = Character.toString(Character.isWhitespace(letter) ? ' ' : letter);
            try {
                faces.of(face).encode(one);
                clean.append(one);
            } catch (IOException | IllegalArgumentException noGlyph) {
                clean.append('?');
            }
        });
        return clean.toString();
    }

    private float width(Face face, float size, String text) throws IOException {
        return faces.of(face).getStringWidth(text) / 1000 * size;
    }

    @Override
    public void close() throws IOException {
        ink.close();
    }
}
