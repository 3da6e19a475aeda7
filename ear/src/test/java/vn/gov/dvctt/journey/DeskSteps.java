package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/**
 * What journeys of officials and operators do again and again.
 *
 * @param width {@code desktop} or {@code phone}, for the names of pictures
 */
record DeskSteps(Portal portal, Browser browser, String width) {
    static final String LIST = "/official/processing/list.xhtml";

    void signIn(String email) {
        browser.open("/public/account/signin.xhtml");
        enter(email);
    }

    /** On the sign-in page, wherever it leads back to. */
    void enter(String email) {
        StaffDoor.enter(portal, browser, email);
    }

    /** On the work list: the one that bears this name, by its number. */
    void openFromList(String number) {
        browser.open(LIST + "?q=" + number);
        browser.pressLink(number);
        browser.waitFor(page -> browser.path().contains("dossier.xhtml?id=") ? Boolean.TRUE : null, "the dossier");
    }

    /** Presses a button that asks first, and says yes. */
    void confirm(String id) {
        browser.press(id);
        browser.css("dialog.question[open] .button:first-child").click();
    }

    /** Marks what is to be mended, and says why. */
    void asks(String about, String reason) {
        var box = browser.waitFor(page -> mend(about), "a box to ask about " + about);
        browser.script("arguments[0].scrollIntoView({block:'center'})", box);
        box.findElement(By.cssSelector("input[type=checkbox]")).click();
        var place = box.findElement(By.tagName("textarea"));
        browser.waitFor(page -> place.isDisplayed() ? place : null, "a place for the reason")
                .sendKeys(reason);
    }

    private WebElement mend(String about) {
        return browser.all(".mend").stream()
                .filter(box -> box.getDomProperty("textContent").contains(about))
                .findFirst()
                .orElse(null);
    }

    /** The picture for people's eyes; nothing for axe, nothing in the console, nothing wider than the screen. */
    void look(String name) throws IOException {
        browser.picture(portal.picture(name + "-" + width));
        assertEquals("", browser.accessibilityFaults(), browser.path());
        assertEquals(List.of(), browser.consoleFaults(), browser.path());
        assertEquals(
                0L,
                browser.script(
                        "return Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)"),
                "wider than the screen: " + browser.path());
    }
}
