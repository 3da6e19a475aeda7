package vn.gov.dvctt.processing.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.dvctt.procedure.api.TermUnit;

/** A question of machines, field by field. */
class EvaluationReaderTest {
    private static final String PHASES = "'phases':[{'amount':5,'unit':'WORKING_DAY'}]";
    private static final String RECEIVED = "'received':'2026-11-23T09:00:00+07:00'";

    @Test
    void aWholeQuestionIsRead() {
        var command = read("{" + RECEIVED + "," + PHASES
                        + ",'pauses':[{'from':'2026-11-24T02:00:00Z','to':'2026-11-25T02:00:00.5Z'},{'from':'2026-11-26T02:00:00Z'}],"
                        + "'calendar':{'off':['2026-11-25'],'work':['2026-11-28'],'hours':[['08:00','12:00'],['13:30','17:30']]}}")
                .command();

        assertEquals(Instant.parse("2026-11-23T02:00:00Z"), command.received());
        assertEquals(TermUnit.WORKING_DAY, command.phases().get(0).unit());
        assertEquals(
                Instant.parse("2026-11-25T02:00:00.5Z"), command.pauses().get(0).to());
        assertNull(command.pauses().get(1).to());
        assertEquals(Set.of(LocalDate.of(2026, 11, 28)), command.calendar().work());
        assertEquals(2, command.calendar().hours().size());
    }

    @Test
    void whatMayBeLeftOutMayAlsoBeNull() {
        var command = read("{" + RECEIVED + "," + PHASES + ",'pauses':null,'calendar':null}")
                .command();

        assertTrue(command.pauses().isEmpty());
        assertNull(command.calendar());
    }

    @Test
    void aNumberMayBeWrittenWithAPoint() {
        assertEquals(
                5,
                read("{" + RECEIVED + ",'phases':[{'amount':5.0,'unit':'WORKING_HOUR'}]}")
                        .command()
                        .phases()
                        .get(0)
                        .amount());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
        received             | missing | {'phases':[{'amount':5,'unit':'WORKING_DAY'}]}
        received             | instant | {'received':'yesterday','phases':[{'amount':5,'unit':'WORKING_DAY'}]}
        received             | instant | {'received':'2026-11-23T09:00:00','phases':[{'amount':5,'unit':'WORKING_DAY'}]}
        received             | instant | {'received':1795312800,'phases':[{'amount':5,'unit':'WORKING_DAY'}]}
        received             | instant | {'received':'2026-02-30T09:00:00Z','phases':[{'amount':5,'unit':'WORKING_DAY'}]}
        received             | years   | {'received':'1999-12-31T09:00:00Z','phases':[{'amount':5,'unit':'WORKING_DAY'}]}
        received             | years   | {'received':'2100-12-31T23:00:00Z','phases':[{'amount':5,'unit':'WORKING_DAY'}]}
        recieved             | unknown | {'recieved':'x','received':'2026-11-23T09:00:00Z','phases':[{'amount':5,'unit':'WORKING_DAY'}]}
        phases               | missing | {'received':'2026-11-23T09:00:00Z'}
        phases               | missing | {'received':'2026-11-23T09:00:00Z','phases':[]}
        phases               | list    | {'received':'2026-11-23T09:00:00Z','phases':{'amount':5,'unit':'WORKING_DAY'}}
        phases[0]            | object  | {'received':'2026-11-23T09:00:00Z','phases':[5]}
        phases[0].amount     | missing | {'received':'2026-11-23T09:00:00Z','phases':[{'unit':'WORKING_DAY'}]}
        phases[0].amount     | whole   | {'received':'2026-11-23T09:00:00Z','phases':[{'amount':0,'unit':'WORKING_DAY'}]}
        phases[0].amount     | whole   | {'received':'2026-11-23T09:00:00Z','phases':[{'amount':-3,'unit':'WORKING_DAY'}]}
        phases[0].amount     | whole   | {'received':'2026-11-23T09:00:00Z','phases':[{'amount':5001,'unit':'WORKING_DAY'}]}
        phases[0].amount     | whole   | {'received':'2026-11-23T09:00:00Z','phases':[{'amount':1.5,'unit':'WORKING_DAY'}]}
        phases[0].amount     | whole   | {'received':'2026-11-23T09:00:00Z','phases':[{'amount':1e999999999,'unit':'WORKING_DAY'}]}
        phases[0].amount     | whole   | {'received':'2026-11-23T09:00:00Z','phases':[{'amount':4294967301,'unit':'WORKING_DAY'}]}
        phases[0].amount     | whole   | {'received':'2026-11-23T09:00:00Z','phases':[{'amount':'5','unit':'WORKING_DAY'}]}
        phases[1].unit       | unit    | {'received':'2026-11-23T09:00:00Z','phases':[{'amount':5,'unit':'WORKING_DAY'},{'amount':5,'unit':'MONTH'}]}
        phases[0].unit       | unit    | {'received':'2026-11-23T09:00:00Z','phases':[{'amount':5,'unit':'working_day'}]}
        phases[0].unit       | missing | {'received':'2026-11-23T09:00:00Z','phases':[{'amount':5}]}
        phases[0].days       | unknown | {'received':'2026-11-23T09:00:00Z','phases':[{'amount':5,'unit':'WORKING_DAY','days':5}]}
        pauses[0].from       | missing | {'received':'2026-11-23T09:00:00Z','phases':[{'amount':5,'unit':'WORKING_DAY'}],'pauses':[{'to':'2026-11-24T09:00:00Z'}]}
        pauses[0].to         | instant | {'received':'2026-11-23T09:00:00Z','phases':[{'amount':5,'unit':'WORKING_DAY'}],'pauses':[{'from':'2026-11-24T09:00:00Z','to':''}]}
        pauses[0].to         | order   | {'received':'2026-11-23T09:00:00Z','phases':[{'amount':5,'unit':'WORKING_DAY'}],'pauses':[{'from':'2026-11-24T09:00:00Z','to':'2026-11-24T08:59:59Z'}]}
        pauses[0].to         | years   | {'received':'2026-11-23T09:00:00Z','phases':[{'amount':5,'unit':'WORKING_DAY'}],'pauses':[{'from':'2026-11-24T09:00:00Z','to':'2101-01-01T09:00:00Z'}]}
        pauses               | list    | {'received':'2026-11-23T09:00:00Z','phases':[{'amount':5,'unit':'WORKING_DAY'}],'pauses':'none'}
        calendar             | object  | {'received':'2026-11-23T09:00:00Z','phases':[{'amount':5,'unit':'WORKING_DAY'}],'calendar':[]}
        calendar.off[1]      | date    | {'received':'2026-11-23T09:00:00Z','phases':[{'amount':5,'unit':'WORKING_DAY'}],'calendar':{'off':['2026-11-24','2027-02-29']}}
        calendar.work[0]     | years   | {'received':'2026-11-23T09:00:00Z','phases':[{'amount':5,'unit':'WORKING_DAY'}],'calendar':{'work':['2101-01-01']}}
        calendar.days        | unknown | {'received':'2026-11-23T09:00:00Z','phases':[{'amount':5,'unit':'WORKING_DAY'}],'calendar':{'days':[]}}
        calendar.hours       | missing | {'received':'2026-11-23T09:00:00Z','phases':[{'amount':5,'unit':'WORKING_DAY'}],'calendar':{'hours':[]}}
        calendar.hours[0]    | period  | {'received':'2026-11-23T09:00:00Z','phases':[{'amount':5,'unit':'WORKING_DAY'}],'calendar':{'hours':['08:00','12:00']}}
        calendar.hours[0]    | period  | {'received':'2026-11-23T09:00:00Z','phases':[{'amount':5,'unit':'WORKING_DAY'}],'calendar':{'hours':[['12:00','08:00']]}}
        calendar.hours[0]    | period  | {'received':'2026-11-23T09:00:00Z','phases':[{'amount':5,'unit':'WORKING_DAY'}],'calendar':{'hours':[['08:00','08:00']]}}
        calendar.hours[0][1] | time    | {'received':'2026-11-23T09:00:00Z','phases':[{'amount':5,'unit':'WORKING_DAY'}],'calendar':{'hours':[['08:00','24:00']]}}
        calendar.hours[1]    | periods | {'received':'2026-11-23T09:00:00Z','phases':[{'amount':5,'unit':'WORKING_DAY'}],'calendar':{'hours':[['08:00','12:00'],['11:00','17:00']]}}
        """)
    void aWrongFieldIsNamedWithItsReason(String path, String reason, String body) {
        var faults = read(body).faults();

        assertEquals(path, faults.get(0).path());
        assertEquals(reason, faults.get(0).reason());
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        var faults = read("{'received':'x','phases':[{'amount':0,'unit':'y'}],'pauses':[{}]}")
                .faults();

        assertEquals(
                List.of("received", "phases[0].amount", "phases[0].unit", "pauses[0].from"),
                faults.stream().map(EvaluationFault::path).toList());
    }

    @Test
    void theBoundsAreWithinWhatIsAllowed() {
        assertTrue(read(question(phases(20), pauses(200), days(2_000))).faults().isEmpty());
        assertEquals(
                "phases", read(question(phases(21), "", "")).faults().get(0).path());
        assertEquals(
                "pauses",
                read(question(phases(1), pauses(201), "")).faults().get(0).path());
        assertEquals(
                "calendar.off",
                read(question(phases(1), "", days(2_001))).faults().get(0).path());
        var both =
                "{" + RECEIVED + "," + PHASES + ",'calendar':{'off':[" + days(1_500) + "],'work':[" + days(501) + "]}}";
        assertEquals("calendar", read(both).faults().get(0).path());
    }

    @Test
    void aPlaceIsAlsoWrittenAsAPointer() {
        assertEquals("#/phases/2/amount", new EvaluationFault("phases[2].amount", "whole", List.of()).pointer());
        assertEquals("#/calendar/hours/0/1", new EvaluationFault("calendar.hours[0][1]", "time", List.of()).pointer());
    }

    private static String question(String phases, String pauses, String off) {
        return "{" + RECEIVED + ",'phases':[" + phases + "],'pauses':[" + pauses + "],'calendar':{'off':[" + off
                + "]}}";
    }

    private static String phases(int count) {
        return String.join(",", Collections.nCopies(count, "{'amount':5000,'unit':'WORKING_DAY'}"));
    }

    private static String pauses(int count) {
        return String.join(
                ",", Collections.nCopies(count, "{'from':'2026-11-24T09:00:00Z','to':'2026-11-25T09:00:00Z'}"));
    }

    private static String days(int count) {
        return String.join(",", Collections.nCopies(count, "'2026-11-24'"));
    }

    private static EvaluationReader.Read read(String body) {
        try (var reader = Json.createReader(new StringReader(body.replace('\'', '"')))) {
            return EvaluationReader.read(reader.readObject());
        }
    }
}
