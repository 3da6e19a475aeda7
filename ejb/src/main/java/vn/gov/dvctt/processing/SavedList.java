package vn.gov.dvctt.processing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.gov.dvctt.processing.api.SaveList;
import vn.gov.dvctt.processing.api.SavedListRow;
import vn.gov.dvctt.processing.api.TaskDue;
import vn.gov.dvctt.processing.api.TaskFilter;
import vn.gov.dvctt.processing.api.TaskHolder;
import vn.gov.dvctt.processing.api.TaskLane;

/** A work list that an official keeps under a name. */
@Entity
@Table(name = "saved_list")
@NamedQuery(
        name = "SavedList.of",
        query = "select l from SavedList l where l.officialId = :official order by l.name, l.id")
class SavedList {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "saved_list_seq")
    @SequenceGenerator(name = "saved_list_seq", sequenceName = "saved_list_seq", allocationSize = 50)
    private Long id;

    @Version
    private int revision;

    @Column(name = "official_id")
    private long officialId;

    private String name;

    @Enumerated(EnumType.STRING)
    private TaskLane lane;

    @Enumerated(EnumType.STRING)
    private TaskDue due;

    @Enumerated(EnumType.STRING)
    private TaskHolder holder;

    private boolean changed;

    private String sought;

    @Column(name = "switched_columns")
    private String columns;

    @Column(name = "opens_first")
    private boolean opensFirst;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected SavedList() {}

    SavedList(long officialId, String name, SaveList command, Instant at) {
        var filter = command.filter();
        this.officialId = officialId;
        this.name = name;
        this.lane = filter.lane();
        this.due = filter.due();
        this.holder = filter.holder();
        this.changed = filter.changed();
        this.sought = filter.text();
        this.columns = command.columns();
        this.savedAt = at;
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    void rename(String other) {
        name = other;
    }

    void openFirst(boolean first) {
        opensFirst = first;
    }

    SavedListRow row() {
        // a database may keep an empty text as none
        var filter = new TaskFilter(lane, due, holder, changed, sought);
        return new SavedListRow(id, name, filter, columns == null ? "" : columns, opensFirst);
    }
}
