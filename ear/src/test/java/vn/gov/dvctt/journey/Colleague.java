package vn.gov.dvctt.journey;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.gov.dvctt.bench.Pages;
import vn.gov.dvctt.bench.Visitor;

/** Another official, who acts by HTTP while a journey looks elsewhere. */
final class Colleague {
    private final Visitor visitor;

    private Colleague(Visitor visitor) {
        this.visitor = visitor;
    }

    static Colleague signedIn(Portal portal, String email) {
        var visitor = new Visitor(URI.create(portal.base()));
        Pages.signInAsStaff(visitor, email);
        return new Colleague(visitor);
    }

    /** As one request header. */
    String cookies() {
        return visitor.cookies();
    }

    /** The address of a dossier as this official's list has it. */
    String addressOf(String number) {
        open(number);
        return visitor.path();
    }

    /** The first link of a dossier's page that begins so. */
    String link(String number, String beginning) {
        open(number);
        return visitor.page().select("a[href^='" + beginning + "']").attr("href");
    }

    void takes(String number) {
        open(number);
        visitor.press("take", Map.of());
    }

    /** The same of a step after reception. */
    void takesStep(String number) {
        open(number);
        visitor.press("takeStep", Map.of());
    }

    /** Receives it; the code that it got. */
    String receives(String number) {
        open(number);
        visitor.press("receive", Map.of());
        return visitor.page().select("h1").text();
    }

    /** Refuses its reception. */
    void refuses(String number, String reason) {
        open(number);
        visitor.open(visitor.path() + "&act=refuse");
        visitor.press("refuse", Map.of("f:reason", reason));
    }

    /** Any act of the step that needs no more than its button. */
    void presses(String number, String button) {
        open(number);
        visitor.press(button, Map.of());
    }

    /** Drafts an approval. */
    void drafts(String number, String title) {
        open(number);
        visitor.open(visitor.path() + "&act=draft");
        visitor.press(
                "draft", Map.of("f:approved", "true", "f:title", title, "f:content", "Điều 1. Chấp thuận đề nghị."));
    }

    /** The dossier as the colleague sees it now. */
    String reads(String number) {
        open(number);
        return visitor.page().select("main").text();
    }

    /** Looks again and again until something stands there. */
    void awaits(String number, String words) throws InterruptedException {
        for (int look = 0; !reads(number).contains(words); look++) {
            if (look == 60) {
                throw new IllegalStateException(number + " never says " + words);
            }
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private void open(String number) {
        visitor.open(DeskSteps.LIST + "?q=" + number);
        var link = visitor.page().selectFirst(".grid tbody a.code");
        if (link == null) {
            throw new IllegalStateException(number + " is not on the desk: "
                    + visitor.page().select("main").text());
        }
        visitor.open(link.attr("href"));
    }
}
