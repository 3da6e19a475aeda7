package vn.gov.dvctt.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.dossier.api.DossierProgress;
import vn.gov.dvctt.processing.api.GiveOpinion;
import vn.gov.dvctt.processing.api.OpinionAsked;
import vn.gov.dvctt.processing.api.OpinionDesk;
import vn.gov.dvctt.processing.api.PaperOnDesk;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Role;

/** What other units ask; the question and the papers lent with it are all that is seen of their dossiers. */
@Stateless
@RolesAllowed({Role.HANDLER, Role.UNIT_HEAD})
public class OpinionDeskBean implements OpinionDesk {
    @Inject
    private People people;

    @Inject
    private Papers papers;

    @Inject
    private DossierProgress progress;

    @Inject
    private Delegations delegations;

    @Inject
    private Tasks tasks;

    @Inject
    private Opinions opinions;

    @Inject
    private OpinionRounds rounds;

    @Override
    @Reading
    public OpinionAsked asked(long opinionId) {
        return view(ofMyUnit(opinionId));
    }

    @Override
    @Reading
    public OpinionAsked askedOf(long dossierId) {
        var unit = people.me().unit();
        return opinions.of(dossierId).stream()
                .filter(one -> one.unit().filter(unit::equals).isPresent())
                .reduce((one, later) -> later)
                .map(this::view)
                .orElseThrow(StepActs::notFound);
    }

    @Override
    @Reading
    public PaperOnDesk paper(long opinionId, long paperId) {
        var opinion = ofMyUnit(opinionId);
        return papers.papers(opinion.papers()).stream()
                .filter(paper -> paper.id() == paperId)
                .findFirst()
                .map(paper -> new PaperOnDesk(paper, papers.open(paperId)))
                .orElseThrow(StepActs::notFound);
    }

    @Override
    public void give(GiveOpinion command) {
        var now = Instant.now();
        var who = delegations.acting(now);
        tasks.unlessOvertaken(() -> {
            var dossierId = ofMyUnit(command.opinionId()).dossierId();
            progress.hold(dossierId).orElseThrow(StepActs::notFound);
            rounds.answered(ofMyUnit(command.opinionId()), command, who, now);
            return dossierId;
        });
    }

    private Opinion ofMyUnit(long opinionId) {
        var unit = people.me().unit();
        return opinions.opinion(opinionId)
                .filter(one -> one.unit().filter(unit::equals).isPresent())
                .orElseThrow(StepActs::notFound);
    }

    private OpinionAsked view(Opinion opinion) {
        var task = opinion.taskId().flatMap(tasks::task).orElseThrow(StepActs::notFound);
        return new OpinionAsked(
                opinion.id(),
                opinion.revision(),
                task.dossierCode(),
                task.procedureTitle(),
                people.unitName(opinion.askedByUnit()),
                opinion.askedByName(),
                opinion.question(),
                papers.papers(opinion.papers()).stream()
                        .filter(Objects::nonNull)
                        .toList(),
                opinion.askedAt(),
                opinion.dueAt(),
                opinion.isOpen(),
                opinion.stance(),
                opinion.answer(),
                opinion.answeredBy());
    }
}
