package vn.gov.dvctt.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.processing.api.PrintedPaper;
import vn.gov.dvctt.processing.api.RegisterDesk;
import vn.gov.dvctt.processing.api.RegisterPeriod;
import vn.gov.dvctt.processing.api.RegisterRow;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** The register book; every question carries the caller's unit. */
@Stateless
@RolesAllowed({Role.INTAKE, Role.HANDLER, Role.UNIT_HEAD, Role.APPROVER, Role.CLERK})
public class RegisterDeskBean implements RegisterDesk {
    private static final int PAGE = 25;
    private static final int BLOCK = 500;
    private static final int MOST_PRINTED = 1_000;

    @Inject
    private People people;

    @Inject
    private RegisterRows rows;

    @Inject
    private RegisterPaper paper;

    @Inject
    private TakingAwayBean taking;

    @Override
    @Reading
    public Page<RegisterRow> page(RegisterPeriod period, String cursor) {
        return named(rows.block(people.me().unit(), period, cursor, PAGE), people.units());
    }

    @Override
    public PrintedPaper print(RegisterPeriod period) {
        var unit = people.me().unit();
        var lines = named(rows.block(unit, period, "", MOST_PRINTED), people.units());
        if (lines.following().isPresent()) {
            throw new Refusal("processing.registerTooLong", MOST_PRINTED);
        }
        return paper.print(unit, period, lines.rows());
    }

    /** A reader with a slow line takes minutes: each block is read by itself, and no transaction waits for the reader. */
    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void export(RegisterPeriod period, Consumer<RegisterRow> lines) {
        var unit = people.me().unit();
        var names = people.units();
        Function<String, Page<RegisterRow>> block = cursor -> named(rows.block(unit, period, cursor, BLOCK), names);
        TakingAwayBean.follow(taking.begin(block), block, lines);
    }

    private static Page<RegisterRow> named(Page<RegisterRow> page, Map<String, String> units) {
        return new Page<>(
                page.rows().stream()
                        .map(row -> row.withBody(names(row.body(), units)))
                        .toList(),
                page.next());
    }

    private static String names(String codes, Map<String, String> units) {
        return Arrays.stream(codes.split(","))
                .map(code -> units.getOrDefault(code, code))
                .collect(Collectors.joining(", "));
    }
}
