package vn.gov.dvctt.processing.api;

import java.util.List;

/**
 * What stands beside a dossier: notes, messages, what was found of its components, requests to show originals.
 *
 * @param notes     pinned ones first, then the latest first
 * @param moreNotes whether there are earlier ones that are not shown
 * @param checks    one for each component that is handed in as papers
 * @param mayCheck  whether the reader may tick components now
 * @param originals the latest first
 * @param mayAsk    whether the reader may ask for originals now
 * @param mayMeet   whether the reader may give an appointment its time and record what came of it
 * @param times     when people are received
 * @param place     where the unit last received people; empty where it never did
 */
public record MarginView(
        List<NoteView> notes,
        boolean moreNotes,
        TalkView talk,
        List<CheckView> checks,
        boolean mayCheck,
        List<OriginalsView> originals,
        boolean mayAsk,
        boolean mayMeet,
        VisitTimes times,
        String place) {
    public MarginView {
        notes = List.copyOf(notes);
        checks = List.copyOf(checks);
        originals = List.copyOf(originals);
    }

    /** Components of which something was found. */
    public long checked() {
        return checks.stream().filter(check -> check.verdict() != null).count();
    }

    /** Components found not to be met. */
    public long unmet() {
        return checks.stream()
                .filter(check -> check.verdict() == CheckVerdict.NOT_MET)
                .count();
    }
}
