package vn.gov.dvctt.shared.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.gov.dvctt.shared.Refusal;

/**
 * Looks through a workbook before anything of it is understood: how large it is unpacked, that no part declares a document type or entities, that no cell lies
 * outside of what a sheet has. What comes after may then trust the file to be of bounded size and plain.
 */
public final class XlsxGuard {
    private static final int MOST_PARTS = 200;
    private static final long MOST_UNPACKED = 40L * 1024 * 1024;

    /** The table of texts is held in memory while the sheets are read. */
    private static final long MOST_TEXTS = 10L * 1024 * 1024;

    private static final int MOST_ROWS = 10_000;
    private static final Pattern CELL = Pattern.compile("[A-Z]{1,2}[0-9]{1,7}");
    private static final Pattern ROW = Pattern.compile("[0-9]{1,7}");
    private static final XMLInputFactory XML = plain();

    private XlsxGuard() {}

    private static XMLInputFactory plain() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Seen by the same eyes as the reader's, or an archive could show each of them something else. */
    public static void check(byte[] content) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            var unpacked = 0L;
            var parts = 0;
            for (var part : Collections.list(zip.getEntries())) {
                if (++parts > MOST_PARTS) {
                    throw tooLarge();
                }
                unpacked += part(part.getName().toLowerCase(Locale.ROOT), zip.getInputStream(part), unpacked);
            }
        } catch (IOException | XMLStreamException | IllegalArgumentException unreadable) {
            throw broken();
        }
    }

    private static long part(String name, InputStream in, long before) throws IOException, XMLStreamException {
        var most = name.endsWith("sharedstrings.xml") ? MOST_TEXTS : MOST_UNPACKED;
        try (var counted = new Counted(in, Math.min(most, MOST_UNPACKED - before))) {
            if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")) {
                xml(counted);
            } else {
                counted.transferTo(OutputStream.nullOutputStream());
            }
            return counted.count;
        }
    }

    private static void xml(InputStream in) throws XMLStreamException {
        var reader = XML.createXMLStreamReader(in);
        var rows = 0;
        while (reader.hasNext()) {
            var event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw broken();
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                rows += reader.getLocalName().equals("row") ? 1 : 0;
                place(reader);
            }
            if (rows > MOST_ROWS) {
                throw tooLarge();
            }
        }
    }

    /** The reader makes room for every column before a cell, and counts rows as the file says. */
    private static void place(XMLStreamReader reader) {
        var place = reader.getAttributeValue(null, "r");
        if (place == null) {
            return;
        }
        var known = reader.getLocalName().equals("c")
                ? CELL.matcher(place).matches()
                : !reader.getLocalName().equals("row") || ROW.matcher(place).matches();
        if (!known) {
            throw broken();
        }
    }

    private static Refusal broken() {
        return new Refusal("procedure.fileBroken");
    }

    private static Refusal tooLarge() {
        return new Refusal("procedure.fileUnpacked");
    }

    /** Counts what really comes out; what the archive says of its own sizes is not believed. */
    private static final class Counted extends FilterInputStream {
        private final long most;
        private long count;

        Counted(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var read = super.read(into, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) {
            count += bytes;
            if (count > most) {
                throw tooLarge();
            }
        }
    }
}
