package vn.gov.dvctt.payment.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.gov.dvctt.payment.api.BooksDesk;
import vn.gov.dvctt.payment.api.StatementFound;
import vn.gov.dvctt.payment.api.StatementLine;
import vn.gov.dvctt.payment.api.StatementOutcome;
import vn.gov.dvctt.shared.web.Upload;

/** The bank's statement by file: number of the booking, day, amount, words. What cannot be read is said, the rest is taken. */
@Named
@ViewScoped
public class StatementPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_NUMBER = 80;
    private static final int LONGEST_WORDS = 500;

    @EJB
    private BooksDesk desk;

    private String fileName = "";
    private ArrayList<RowFault> faults = new ArrayList<>();
    private transient List<StatementFound> found = List.of();

    /** What is wrong with a row: the last part of a text key. */
    public record RowFault(int row, String what) implements Serializable {}

    /** How many lines came to what. */
    public record Count(StatementOutcome outcome, long lines) {}

    @PostConstruct
    void mayBeHere() {
        desk.unmatched();
    }

    public void load() {
        faults.size();
    }

    public void take(Upload upload) {
        var lines = new ArrayList<StatementLine>();
        faults = new ArrayList<>();
        MoneyFile.read(upload, (row, cells) -> line(row, cells, lines));
        found = desk.takeStatement(lines);
        fileName = upload.name();
    }

    private void line(int row, List<String> cells, List<StatementLine> lines) {
        if (cells.size() < 4 || cells.get(0).isBlank() || cells.get(0).length() > LONGEST_NUMBER) {
            faults.add(new RowFault(row, "number"));
            return;
        }
        var day = Given.day(cells.get(1));
        var amount = Given.amount(cells.get(2));
        if (day == null) {
            faults.add(new RowFault(row, "day"));
            return;
        }
        if (amount <= 0) {
            faults.add(new RowFault(row, "amount"));
            return;
        }
        var words = cells.get(3);
        lines.add(new StatementLine(
                row, cells.get(0), day, amount, words.substring(0, Math.min(LONGEST_WORDS, words.length()))));
    }

    public boolean isTaken() {
        return !fileName.isEmpty();
    }

    public String getFileName() {
        return fileName;
    }

    public List<RowFault> getFaults() {
        return faults;
    }

    public List<StatementFound> getFound() {
        return found == null ? List.of() : found;
    }

    public List<Count> getCounts() {
        return Arrays.stream(StatementOutcome.values())
                .map(outcome -> new Count(
                        outcome,
                        getFound().stream()
                                .filter(line -> line.outcome() == outcome)
                                .count()))
                .filter(count -> count.lines() > 0)
                .toList();
    }

    public List<StatementFound> getUnmatched() {
        return desk.unmatched();
    }
}
