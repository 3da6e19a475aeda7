package vn.gov.dvctt.account.api;

import java.util.List;

/** Something more came to be known of a breach, or was done about it. */
public record AddToBreach(long breachId, String words) {
    public AddToBreach {
        words = Shapes.tidy(words);
    }

    public List<Fault> faults() {
        var found = new Faults();
        found.unless(Shapes.isAccount(words), "words", "words");
        return found.list();
    }
}
