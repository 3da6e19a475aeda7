package vn.gov.dvctt.procedure;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.gov.dvctt.procedure.api.ProcessFileFault;

/** Looks through a file before anything is made of it: no document type, no entity, nothing but the subset that runs, and not too much of it. Says where. */
final class BpmnScan {
    static final int MOST_ELEMENTS = 5_000;
    static final int DEEPEST = 12;
    private static final int MOST_FAULTS = 50;
    private static final int LONGEST_TEXT = 2_000;

    private final Map<String, int[]> places = new HashMap<>();
    private final List<ProcessFileFault> faults = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private int elements;

    private BpmnScan() {}

    static BpmnScan of(byte[] file) {
        var scan = new BpmnScan();
        scan.read(file);
        return scan;
    }

    List<ProcessFileFault> faults() {
        return List.copyOf(faults);
    }

    /** Where the element of this id stands. */
    int[] place(String id) {
        return places.getOrDefault(id, new int[] {0, 0});
    }

    private void read(byte[] file) {
        try {
            var reader = factory().createXMLStreamReader(new ByteArrayInputStream(file));
            while (reader.hasNext() && faults.size() < MOST_FAULTS && elements <= MOST_ELEMENTS) {
                event(reader, reader.next());
            }
            reader.close();
        } catch (XMLStreamException e) {
            var at = e.getLocation();
            faults.add(ProcessFileFault.of(
                    at == null ? 0 : at.getLineNumber(), at == null ? 0 : at.getColumnNumber(), "", "notXml"));
        }
        if (elements == 0 && faults.isEmpty()) {
            faults.add(ProcessFileFault.of(0, 0, "", "notXml"));
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException(systemId);
        });
        return factory;
    }

    private void event(XMLStreamReader reader, int event) {
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> say(reader, "DOCTYPE", "documentType");
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> say(reader, reader.getPITarget(), "instruction");
            case XMLStreamConstants.START_ELEMENT -> begins(reader);
            case XMLStreamConstants.END_ELEMENT -> open.pop();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader);
            default -> {
                // comments and spaces say nothing
            }
        }
    }

    private void begins(XMLStreamReader reader) {
        var name = reader.getLocalName();
        open.push(name);
        if (++elements > MOST_ELEMENTS) {
            say(reader, name, "tooMany", String.valueOf(MOST_ELEMENTS));
            return;
        }
        if (open.size() > DEEPEST) {
            say(reader, name, "tooDeep", String.valueOf(DEEPEST));
        }
        var space = String.valueOf(reader.getNamespaceURI());
        if (!isKnown(space, name)) {
            say(reader, name, reason(name));
        }
        if (BpmnWords.BPMN.equals(space)) {
            attributes(reader, name);
        }
    }

    private static boolean isKnown(String space, String name) {
        return BpmnWords.DRAWING.contains(space)
                || (space.equals(BpmnWords.BPMN) && BpmnWords.ELEMENTS.contains(name))
                || (space.equals(BpmnWords.OURS) && BpmnWords.OWN_ELEMENTS.contains(name));
    }

    /** What would be run is refused by its own name, not only as unknown. */
    private static String reason(String name) {
        if (name.toLowerCase(java.util.Locale.ROOT).contains("script")) {
            return "script";
        }
        return name.contains("xpression") || name.equals("loopCardinality") ? "expression" : "unknownElement";
    }

    private void attributes(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            var space = reader.getAttributeNamespace(i);
            var value = reader.getAttributeValue(i);
            if (value.contains("${") || value.contains("#{")) {
                say(reader, name, "expression", reader.getAttributeLocalName(i));
            } else if (space != null
                    && !space.isEmpty()
                    && !space.equals(BpmnWords.OURS)
                    && !space.equals("http://www.w3.org/2001/XMLSchema-instance")) {
                say(reader, name, "foreignAttribute", reader.getAttributeLocalName(i));
            }
        }
        var id = reader.getAttributeValue(null, "id");
        if (id != null) {
            if (places.containsKey(id)) {
                say(reader, id, "sameId");
            }
            var at = reader.getLocation();
            places.put(id, new int[] {at.getLineNumber(), at.getColumnNumber()});
        }
    }

    private void text(XMLStreamReader reader) {
        if (reader.getTextLength() > LONGEST_TEXT && !reader.isWhiteSpace()) {
            say(reader, String.valueOf(open.peek()), "textTooLong", String.valueOf(LONGEST_TEXT));
        }
    }

    private void say(XMLStreamReader reader, String place, String key, String... arguments) {
        var at = reader.getLocation();
        faults.add(ProcessFileFault.of(at.getLineNumber(), at.getColumnNumber(), place, key, arguments));
    }
}
