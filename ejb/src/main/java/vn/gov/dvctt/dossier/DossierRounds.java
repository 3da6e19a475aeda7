package vn.gov.dvctt.dossier;

import jakarta.persistence.CascadeType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.gov.dvctt.dossier.api.DossierStatus;
import vn.gov.dvctt.shared.Refusal;

/** The rounds of changes after submission, asked for by the agency or of the applicant's own accord, and the papers through them; one order for all. */
@MappedSuperclass
abstract class DossierRounds extends DossierFacts {
    @OneToMany(mappedBy = "dossier", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("id")
    List<DossierPaper> papers = new ArrayList<>();

    @OneToMany(mappedBy = "dossier", cascade = CascadeType.PERSIST)
    @OrderBy("round")
    List<Supplement> supplements = new ArrayList<>();

    @OneToMany(mappedBy = "dossier", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("round")
    List<Amendment> amendments = new ArrayList<>();

    void refuseUnlessDraft() {
        if (status != DossierStatus.DRAFT) {
            throw new Refusal("dossier.frozen");
        }
    }

    /** The signed declaration of a draft; a later one takes the place of an earlier one. */
    void declare(int component, long paperId, String fingerprint, Instant now) {
        refuseUnlessDraft();
        papers.removeIf(paper -> paper.component() == component);
        papers.add(DossierPaper.declaration((Dossier) this, component, paperId, fingerprint));
        savedAt = now;
    }

    /** A paper gives way to itself, signed. */
    void exchange(long paperId, long signedPaper, Instant now) {
        var paper = paperRounds().standing(paperId, round());
        ((Dossier) this).refuseUnlessOpenFor(paper.component());
        paperRounds().takeAway(paper, round());
        papers.add(paper.signedAs(signedPaper, round()));
        savedAt = now;
    }

    Optional<Supplement> openSupplement() {
        return status.awaitsSupplement()
                ? supplements.stream().filter(Supplement::isOpen).reduce((one, later) -> later)
                : Optional.empty();
    }

    /** Open or waiting behind a supplement. */
    Optional<Amendment> draftAmendment() {
        return amendments.stream().filter(Amendment::isOpen).findFirst();
    }

    /** The round that takes changes now: what the agency asks goes before what the applicant wants to. */
    Optional<Round> openRound() {
        return status.mayBeAmended()
                ? draftAmendment().map(Round.class::cast)
                : openSupplement().map(Round.class::cast);
    }

    /** As the applicant sees them, with an open round's changes. */
    List<DossierPaper> papers() {
        return paperRounds().in(round());
    }

    /** Of a draft that is thrown away; which they were. */
    List<Long> releasePapers() {
        var ids = papers.stream().map(DossierPaper::paperId).toList();
        papers.clear();
        return ids;
    }

    PaperRounds paperRounds() {
        return new PaperRounds(papers);
    }

    /** The round that officials see: the last one sent. */
    int sentRound() {
        return rounds().filter(each -> !each.isOpen())
                .mapToInt(Round::round)
                .max()
                .orElse(0);
    }

    /** What a draft had already changed of what is asked now becomes the beginning of the answer; the rest waits until the answer is sent. */
    void handOver(Amendment draft, Supplement asked) {
        var theirs = new HashMap<>(draft.changes().values());
        theirs.keySet().removeIf(path -> !asked.allows(path));
        draft.giveUp(theirs.keySet());
        asked.change(theirs);
        paperRounds().move(Amendment.UNSENT, asked.round(), asked::allowsComponent);
    }

    List<Supplement> supplements() {
        return List.copyOf(supplements);
    }

    /** Those sent, in their order. */
    List<Amendment> amendments() {
        return amendments.stream()
                .filter(each -> !each.isOpen())
                .sorted(Comparator.comparingInt(Round::round))
                .toList();
    }

    private Stream<Round> rounds() {
        return Stream.concat(supplements.stream(), amendments.stream());
    }

    int lastRound() {
        return rounds().mapToInt(Round::round)
                .filter(round -> round < Amendment.UNSENT)
                .max()
                .orElse(0);
    }

    int round() {
        return openRound().map(Round::round).orElseGet(this::sentRound);
    }

    Amendment theDraft() {
        return draftAmendment().orElseThrow(() -> new Refusal("dossier.noAmendment"));
    }

    /** Answers that nobody types. */
    void counted(Map<String, String> values) {
        answers = answers.with(values);
    }

    void refuseUnlessOpen() {
        if (!status.isOpen()) {
            throw new Refusal("dossier.notAmendable");
        }
    }

    void refuseUnlessAmendable() {
        refuseUnlessOpen();
        if (!status.mayBeAmended()) {
            throw new Refusal("dossier.supplementFirst");
        }
    }
}
