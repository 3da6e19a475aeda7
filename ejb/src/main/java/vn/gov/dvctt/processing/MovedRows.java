package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.processing.api.MovedRow;

/** What a person should see of dossiers whose dates move: one query for a page. */
@Dependent
class MovedRows {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    MovedRows() {}

    MovedRows(EntityManager entities) {
        this.entities = entities;
    }

    private record Facts(String code, String title, String unit) {}

    List<MovedRow> of(List<MoveSearch.Move> moves, Instant now) {
        var facts = facts(moves.stream().map(MoveSearch.Move::dossierId).toList());
        return moves.stream()
                .map(move -> {
                    var known = facts.getOrDefault(move.dossierId(), new Facts("", "", ""));
                    return new MovedRow(
                            move.dossierId(),
                            known.code(),
                            known.title(),
                            known.unit(),
                            move.before(),
                            move.after(),
                            move.after().isBefore(now));
                })
                .toList();
    }

    private Map<Long, Facts> facts(List<Long> dossierIds) {
        var facts = new HashMap<Long, Facts>();
        if (!dossierIds.isEmpty()) {
            entities.createNamedQuery("Task.facts", Object[].class)
                    .setParameter("ids", dossierIds)
                    .getResultStream()
                    .forEach(row ->
                            facts.put((Long) row[0], new Facts((String) row[1], (String) row[2], (String) row[3])));
        }
        return facts;
    }
}
