package vn.gov.dvctt.account.api;

import java.time.Instant;
import java.util.List;

/**
 * A breach of personal data as it is known when it is entered.
 *
 * @param discoveredAt null where it was no moment
 * @param people       how many are concerned; null: not known yet
 */
public record RecordBreach(
        Instant discoveredAt, String nature, String dataKinds, Integer people, String consequences, String measures) {
    public RecordBreach {
        nature = Shapes.tidy(nature);
        dataKinds = Shapes.tidy(dataKinds);
        consequences = Shapes.tidy(consequences);
        measures = Shapes.tidy(measures);
    }

    public List<Fault> faults() {
        var found = new Faults();
        found.unless(discoveredAt != null, "discovered", "moment");
        found.unless(Shapes.isAccount(nature), "nature", "words");
        found.unless(Shapes.isAccount(dataKinds), "dataKinds", "words");
        found.unless(people == null || people >= 0, "people", "count");
        found.unless(Shapes.isAccount(consequences), "consequences", "words");
        found.unless(Shapes.isAccount(measures), "measures", "words");
        return found.list();
    }
}
