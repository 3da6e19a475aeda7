package vn.gov.dvctt.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.dvctt.procedure.api.ProcessFile;
import vn.gov.dvctt.procedure.api.ProcessFileFault;

/** What is written is read again the same, and nothing else is read than what runs. */
class BpmnTest {
    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:dvctt="urn:vn.gov.dvctt:process:1" targetNamespace="x">
            <process id="process">
            """;
    private static final String TAIL = "</process></definitions>";

    @Test
    void allProcessesOfTheMinistryComeBackAsTheyWereAndEveryToolCanDrawThem() throws Exception {
        int seen = 0;
        try (var json = JsonbBuilder.create();
                var seed = Json.createReader(BpmnTest.class.getResourceAsStream("/seed/procedure/catalogue.json"))) {
            for (var value : seed.readObject().getJsonArray("procedures")) {
                var definition = json.fromJson(value.toString(), Definition.class);
                var text = BpmnWriter.write(definition.course(), definition.title());
                var file = read(text);
                assertEquals(List.of(), file.faults(), definition.code());
                assertEquals(definition.course(), file.process(), definition.code());
                drawn(text);
                seen++;
            }
        }
        assertEquals(32, seen);
    }

    @Test
    void anyOtherProcessToo() {
        for (long seed = 0; seed < 300; seed++) {
            var process = ProcessesAtRandom.of(seed);
            if (ProcessesAtRandom.isSound(process)) {
                assertEquals(process, read(BpmnWriter.write(process, "Thử")).process());
            }
        }
    }

    /** The library holds it against the schema of the OMG. */
    private static void drawn(String text) {
        var model = Bpmn.readModelFromStream(new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        Bpmn.validateModel(model);
        assertEquals(
                model.getModelElementsByType(SequenceFlow.class).size(),
                model.getModelElementsByType(BpmnEdge.class).size());
        assertTrue(model.getModelElementsByType(BpmnShape.class).stream()
                .allMatch(shape -> shape.getBounds().getX() >= 0
                        && shape.getBpmnElement() != null
                        && shape.getBounds().getWidth() > 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<scriptTask id='a'><script>java.lang.Runtime.exec</script></scriptTask>|script|4",
                "<userTask id='a' dvctt:kind='CHECK' name='${bean.call()}'/>|expression|4",
                "<userTask id='a' dvctt:kind='CHECK' name='#{bean.call()}'/>|expression|4",
                "<sequenceFlow id='a'><conditionExpression>x</conditionExpression></sequenceFlow>|expression|4",
                "<callActivity id='a'/>|unknownElement|4",
                "<serviceTask id='a'/>|unknownElement|4",
                "<subProcess id='a'/>|unknownElement|4",
                "<boundaryEvent id='a'/>|unknownElement|4",
                "<userTask id='a' xmlns:camunda='http://camunda.org/schema/1.0/bpmn' camunda:class='x'/>|foreignAttribute|4",
                "<userTask id='a'/><userTask id='a'/>|sameId|4",
                "<userTask id='a'>|notXml|4",
                "<startEvent id='s'/>|oneStart|0",
                "<?php echo 1?>|instruction|4",
            })
    void whatWouldHaveToBeRunIsRefusedWithItsPlace(String inside, String reason, int line) {
        var file = read(HEAD + inside + TAIL);
        assertNull(file.process());
        assertTrue(
                file.faults().stream().anyMatch(fault -> fault.key().equals(reason) && fault.line() == line),
                file.faults().toString());
    }

    @Test
    void nothingOutsideTheFileIsFetched() {
        var secret = "<!DOCTYPE definitions [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        var file = read(HEAD.replace("<definitions", secret + "<definitions")
                + "<userTask id='a' name='x'><documentation>&x;</documentation></userTask>" + TAIL);
        assertNull(file.process());
        assertEquals("documentType", file.faults().get(0).key());
        var laughs = "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        assertEquals(
                "documentType",
                read(HEAD.replace("<definitions", laughs + "<definitions") + "<userTask id='a'/>" + TAIL)
                        .faults()
                        .get(0)
                        .key());
    }

    @Test
    void tenThousandElementsAreTooMany() {
        var many = IntStream.range(0, 10_000)
                .mapToObj(i -> "<userTask id='t" + i + "' dvctt:kind='INSPECT'/>\n")
                .collect(Collectors.joining());
        var file = assertTimeout(Duration.ofSeconds(20), () -> read(HEAD + many + TAIL));
        assertEquals(
                List.of("tooMany"),
                file.faults().stream().map(ProcessFileFault::key).toList());
        assertTrue(file.faults().get(0).line() > 1000, file.faults().toString());
        var deep = "<extensionElements>".repeat(3000) + "</extensionElements>".repeat(3000);
        assertEquals("tooDeep", read(HEAD + deep + TAIL).faults().get(0).key());
    }

    @Test
    void notAProcessAtAll() {
        for (var text : List.of("", "{}", "<a/>", "\u0000\u0001", "<definitions xmlns=\"" + BpmnWords.BPMN + "\"/>")) {
            assertTrue(!read(text).faults().isEmpty(), text);
        }
    }

    /** What has no fault as a file may have some as a process: the same check says which. */
    @Test
    void circlesWithoutEndAreForTheCheck() {
        var text = HEAD
                + "<startEvent id='s'><outgoing>f</outgoing></startEvent>"
                + "<userTask id='check' name='Kiểm tra' dvctt:kind='CHECK' dvctt:nameEn='Check' dvctt:role='INTAKE'/>"
                + "<sequenceFlow id='f' sourceRef='s' targetRef='check'/>"
                + "<sequenceFlow id='g' name='Lặp' sourceRef='check' targetRef='check' dvctt:outcome='RECEIVED'/>"
                + TAIL;
        var file = read(text.replace("dvctt:role='INTAKE'/>", "dvctt:role='INTAKE'><outgoing>g</outgoing></userTask>"));
        assertEquals(List.of(), file.faults());
        assertTrue(ProcessesAtRandom.faults(file.process()).stream()
                .anyMatch(fault -> fault.key().equals("goesInCircles")));
    }

    private static ProcessFile read(String text) {
        return BpmnReader.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
