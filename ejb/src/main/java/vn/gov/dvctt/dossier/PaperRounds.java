package vn.gov.dvctt.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.shared.Refusal;

/** The papers of a dossier through its rounds: which came with one and which it took away; round 0 is the first submission. */
record PaperRounds(List<DossierPaper> papers) {
    /** Those that belong to the dossier after that round was sent. */
    List<DossierPaper> in(int round) {
        return papers.stream().filter(paper -> paper.standsIn(round)).toList();
    }

    boolean changedIn(int round) {
        return papers.stream().anyMatch(paper -> paper.isOfRound(round) || paper.isTakenIn(round));
    }

    /** Components whose papers that round changed. */
    List<Integer> components(int round) {
        return papers.stream()
                .filter(paper -> paper.isOfRound(round) || paper.isTakenIn(round))
                .map(DossierPaper::component)
                .distinct()
                .sorted()
                .toList();
    }

    Set<Long> ids() {
        return papers.stream().map(DossierPaper::paperId).collect(Collectors.toCollection(HashSet::new));
    }

    void add(DossierPaper added, int round) {
        var already = in(round).stream().filter(each -> each.component() == added.component());
        if (already.count() >= ComponentView.MOST_FILES) {
            throw new Refusal("dossier.tooManyPapers", ComponentView.MOST_FILES);
        }
        papers.add(added);
    }

    DossierPaper standing(long paperId, int round) {
        return papers.stream()
                .filter(each -> each.paperId() == paperId && each.standsIn(round))
                .findFirst()
                .orElseThrow(() -> new Refusal("dossier.notFound"));
    }

    /** What came with this round goes; what was submitted is marked as replaced and goes when the round is sent. */
    void takeAway(DossierPaper paper, int round) {
        if (paper.isOfRound(round)) {
            papers.remove(paper);
            return;
        }
        paper.takeAwayIn(round);
    }

    void putBack(long paperId, int round) {
        papers.stream()
                .filter(paper -> paper.paperId() == paperId && paper.isTakenIn(round))
                .findFirst()
                .orElseThrow(() -> new Refusal("dossier.notFound"))
                .putBack();
    }

    /** What one round did to these components, another did. */
    void move(int from, int to, IntPredicate components) {
        papers.stream().filter(paper -> components.test(paper.component())).forEach(paper -> paper.move(from, to));
    }

    /** As if that round had never been. */
    void undo(int round) {
        papers.removeIf(paper -> paper.isOfRound(round));
        papers.stream().filter(paper -> paper.isTakenIn(round)).forEach(DossierPaper::putBack);
    }
}
